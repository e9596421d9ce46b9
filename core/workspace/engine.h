// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/archive.h"
#include "core/domain/health.h"
#include "core/domain/keyreminder.h"
#include "core/domain/settings.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace deskbridge {

class AccountConnector;
class CheckKeeper;
class ActivityLog;
class ArchiveKeeper;
class CompletenessKeeper;
class AnnouncedReader;
class Database;
class FreshdeskKeyKeeper;
class HealthKeeper;
class ImportActivity;
class ImportDispatcher;
class ImportHandover;
class ImportPlanner;
class InjixoKeyKeeper;
class IntegrationKeeper;
class KeyOwnerKeeper;
class KeyReminderKeeper;
class KeyRotationKeeper;
class LeaseKeeper;
class Poller;
class RouteKeeper;
class ReceiverKeeper;
class SecretStore;
class SettingsKeeper;
class SpareSecrets;
class SharedProgress;
class StoreWatch;

/// Everything that lives on the engine thread: the writing connection, the keychain, the network, and what
/// works with them. Made on the maker's thread and moved; open() and all that follows run on its own.
class Engine final : public QObject {
    Q_OBJECT
public:
    explicit Engine(WorkspaceOptions options);
    ~Engine() override;

    [[nodiscard]] static QString databasePath(const WorkspaceOptions &options);

    [[nodiscard]] Outcome open();
    /// Done once open() has succeeded, else its error.
    [[nodiscard]] const Outcome &state() const { return m_state; }

    // Only while state() is Done
    [[nodiscard]] IntegrationKeeper &integrations() { return *m_integrations; }
    [[nodiscard]] InjixoKeyKeeper &injixoKeys() { return *m_injixoKeys; }
    [[nodiscard]] FreshdeskKeyKeeper &freshdeskKeys() { return *m_freshdeskKeys; }
    [[nodiscard]] KeyRotationKeeper &rotations() { return *m_rotations; }
    [[nodiscard]] Database &database() { return *m_database; } ///< the writing connection
    [[nodiscard]] ActivityLog &activity() { return *m_activity; }
    [[nodiscard]] ImportPlanner &planner() { return *m_planner; }
    [[nodiscard]] CompletenessKeeper &completeness() { return *m_completeness; }
    [[nodiscard]] ArchiveKeeper &archive() { return *m_archive; }
    [[nodiscard]] SettingsKeeper &settings() { return *m_settings; }
    [[nodiscard]] RouteKeeper &route() { return *m_route; }
    [[nodiscard]] HealthKeeper &health() { return *m_health; }
    [[nodiscard]] ReceiverKeeper &receiver() { return *m_receiver; }
    [[nodiscard]] Result<QList<IntegrationOverview>> overview() const;

    /// The same answer, with integrationsChanged() before it when it is a good one.
    template <class T> [[nodiscard]] Answer<T> announcing(Answer<T> answer)
    {
        return [this, answer = std::move(answer)](Result<T> result) {
            if (result)
                emit integrationsChanged();
            answer(std::move(result));
        };
    }

    void startImport(IntegrationId id, const ImportOptions &options, Answer<ImportSummary> answer);
    void stopImport(IntegrationId id);
    [[nodiscard]] Importer importer() const;
    [[nodiscard]] Result<Integration> pause(IntegrationId id);
    [[nodiscard]] Result<Integration> resume(IntegrationId id);
    void deleteIntegration(IntegrationId id, DataFate fate, Answer<Done> answer);

    struct ProbeListener {
        std::function<void(const CheckResult &)> changed;
        std::function<void(const QList<CheckResult> &)> finished;
    };
    /// number names the probe for cancelProbe().
    void probe(quint64 number, const AccountAddress &address, Secret apiKey,
               ProbeListener listener);
    /// With the saved key; a keychain that does not give it ends the check at its key step.
    void probe(quint64 number, IntegrationId id, ProbeListener listener);
    /// Everything that can be checked of it.
    void checkAll(quint64 number, IntegrationId id, const ProbeListener &listener);
    void cancelProbe(quint64 number);

signals:
    void integrationsChanged();
    void importProgressed(deskbridge::IntegrationId id, const deskbridge::ImportProgress &progress);
    void importFinished(deskbridge::IntegrationId id,
                        const deskbridge::Result<deskbridge::ImportSummary> &result);
    void contactsChanged(deskbridge::IntegrationId id);
    void completenessProgressed(deskbridge::IntegrationId id, int compared, int all);
    void completenessChanged(deskbridge::IntegrationId id);
    void archiveProgressed(deskbridge::IntegrationId id,
                           const deskbridge::ArchiveProgress &progress);
    void activityRecorded();
    void injixoKeysChanged(deskbridge::IntegrationId id);
    /// Either key of the integration, its owner, or a replacement of it.
    void keysChanged(deskbridge::IntegrationId id);
    void keyReminderDue(const deskbridge::KeyReminder &reminder);
    void settingsChanged(const deskbridge::Settings &settings);
    void importerChanged(const deskbridge::Importer &importer);
    void importHandedOn(deskbridge::IntegrationId id);
    void verdictChanged(const deskbridge::VerdictChange &change,
                        deskbridge::HealthVerdict previous);
    void receiverChanged(const deskbridge::ReceiverState &state);
    void appArrived(deskbridge::IntegrationId integration);

private:
    struct Probe;
    void relayImports();
    void noteOwner(quint64 number, IntegrationId id);
    void makeKeyKeepers();
    void watchKeys();
    void shareFolder();
    void followLease(bool held);
    void noteOtherProgram();
    void serveRequests();
    void makeProof();
    void stopAll(IntegrationId id);
    [[nodiscard]] QSet<IntegrationId> underWay() const;
    void publishReceiver(const ReceiverState &state);
    void shareProgress();
    void showOthersProgress();

    WorkspaceOptions m_options;
    Outcome m_state;
    SystemClock m_clock;
    // In the order of their construction: each may use those above it.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ActivityLog> m_activity;
    std::unique_ptr<SettingsKeeper> m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<AccountConnector> m_connector;
    std::unique_ptr<RouteKeeper> m_route;
    std::unique_ptr<IntegrationKeeper> m_integrations;
    std::unique_ptr<InjixoKeyKeeper> m_injixoKeys;
    std::unique_ptr<ImportPlanner> m_planner;
    std::unique_ptr<ImportDispatcher> m_imports;
    std::unique_ptr<CompletenessKeeper> m_completeness;
    std::unique_ptr<ArchiveKeeper> m_archive;
    std::unique_ptr<HealthKeeper> m_health;
    std::unique_ptr<SpareSecrets> m_spares;
    std::unique_ptr<FreshdeskKeyKeeper> m_freshdeskKeys;
    std::unique_ptr<KeyOwnerKeeper> m_keyOwners;
    std::unique_ptr<KeyRotationKeeper> m_rotations;
    std::unique_ptr<KeyReminderKeeper> m_keyReminders;
    std::unique_ptr<CheckKeeper> m_checks;
    std::unique_ptr<ReceiverKeeper> m_receiver;
    std::unique_ptr<ImportActivity> m_importActivity;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<AnnouncedReader> m_announced;
    std::unique_ptr<ImportHandover> m_handover;
    std::unique_ptr<SharedProgress> m_sharedProgress;
    std::unique_ptr<StoreWatch> m_storeWatch;
    std::unique_ptr<LeaseKeeper> m_lease;
    std::map<quint64, std::unique_ptr<Probe>> m_probes;
};

} // namespace deskbridge
