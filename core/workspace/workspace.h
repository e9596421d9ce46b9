// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/checkresult.h"
#include "core/domain/contact.h"
#include "core/domain/health.h"
#include "core/domain/integration.h"
#include "core/domain/interval.h"
#include "core/domain/keyrotation.h"
#include "core/domain/receiver.h"
#include "core/freshdesk/accountaddress.h"
#include "core/importing/importprogress.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace deskbridge {

class ActivityService;
class ArchiveService;
class CompletenessService;
class ConnectionCheck;
class DiagnosticsService;
class HealthService;
class ImportService;
class KeyService;
class LogService;
class ReceiverService;
class SettingsService;
class QueueService;

struct WorkspaceOptions {
    QString dataFolder; ///< created when missing; holds `deskbridge.sqlite`
    QString secretsFile; ///< empty = the OS keychain; else a file only its owner may read
    bool keepImporting =
        false; ///< resume unfinished imports at the start, then a pass every Settings::pollPeriod;
    ///< of several programs on a data folder that wish it one does, and the others watch
    std::optional<ReceiverWish> receiver = {}; ///< none = the app's events are not received here
};

/// What one line of the integration list says.
struct IntegrationOverview {
    Integration integration;
    std::optional<UtcTime> lastImportAt = {}; ///< when the last complete import run ended
    std::optional<Error> lastImportError = {}; ///< of the last run, if it failed
    bool initialImportDone = false;
    std::optional<ImportProgress> running = {};
    bool runningElsewhere =
        false; ///< by another program on the data folder, which alone can stop it
    QList<InjixoKeyFacts> injixoKeys = {};
    std::optional<HealthReport> health = {}; ///< none: it could not be gathered
    /// When the next import is due; none while one runs, and where none will come by itself.
    std::optional<UtcTime> nextImportAt = {};
    std::optional<KeyRotation> rotation = {}; ///< of the injixo API key, begun and not finished
};

/// Which of the programs on the data folder does the importing.
struct Importer {
    bool here = false;
    std::optional<qint64> otherProcess = {}; ///< the process that does it when it is not here

    bool operator==(const Importer &) const = default;
};

/// What the wizard's save page hands over, together with the key.
struct NewIntegration {
    QString name;
    QString domain; ///< as AccountAddress::domain() gives it
    std::optional<UtcTime> historyStart = {};
    qint64 draft = 0; ///< the set-up draft it came from, removed in the same transaction
    IntegrationState state = IntegrationState::SettingUp; ///< the command line adds Active ones
};

struct ImportOptions {
    // none = as the settings say, also when they change meanwhile
    std::optional<int> maxRatePerMinute = {};
    std::optional<int> reservePercent = {}; ///< 0 to 80
};

enum class DataFate { Keep, Remove };

/// The one façade that ui and app talk to. Lives on the thread that made it (the GUI's); owns the engine
/// thread (network, keychain, ledger writer) and the reader thread (queries). No call waits; every answer
/// arrives on the maker's thread, later, unless its context has gone. Destruction stops running imports
/// and waits for both threads; nothing stored is lost by it.
class Workspace final : public QObject {
    Q_OBJECT
public:
    explicit Workspace(WorkspaceOptions options, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const WorkspaceOptions &options()
        const; ///< as given; says where data and keys are kept

    /// Opens or creates the database and migrates it. Everything else asked before or without it fails
    /// with the same error. Errors: StoreUnreadable, StoreNewer, StoreFull, StoreFailed, KeychainFailed (a
    /// secrets file that others can read).
    void open(QObject *context, Answer<Done> answer);

    // Integrations. Errors of all that take an id: NoSuchIntegration.
    void listIntegrations(QObject *context, Answer<QList<IntegrationOverview>> answer);
    /// Errors: InvalidName (empty or over 100 characters), DuplicateName.
    void checkName(const QString &name, QObject *context, Answer<Done> answer);
    /// Key to the keychain first, then the rest to the database; if either fails, nothing of it stays.
    void addIntegration(NewIntegration integration, Secret apiKey, QObject *context,
                        Answer<Integration> answer);
    void pause(IntegrationId id, QObject *context,
               Answer<Integration> answer); ///< stops a running import
    void resume(IntegrationId id, QObject *context, Answer<Integration> answer);
    /// Removes the integration and its keys; DataFate decides about ledger and queues.
    void deleteIntegration(IntegrationId id, DataFate fate, QObject *context, Answer<Done> answer);

    // The unfinished set-up
    void listDrafts(QObject *context, Answer<QList<SetupDraft>> answer);
    void saveDraft(SetupDraft draft, QObject *context, Answer<SetupDraft> answer);
    void discardDraft(qint64 id, QObject *context, Answer<Done> answer);
    /// Where an already saved integration's wizard goes on; Finished makes it Active.
    void setNextStep(IntegrationId id, SetupStep step, QObject *context,
                     Answer<Integration> answer);

    // The connection check
    /// For a key that is not saved yet. The caller owns the check; it starts when told to.
    [[nodiscard]] std::unique_ptr<ConnectionCheck> checkConnection(const AccountAddress &address,
                                                                   Secret apiKey);
    [[nodiscard]] std::unique_ptr<ConnectionCheck> checkConnection(IntegrationId id);
    /// Everything there is to check: network, account, imports, events, this computer.
    [[nodiscard]] std::unique_ptr<ConnectionCheck> checkEverything(IntegrationId id);

    // Importing
    /// The initial import to its end, or one continuous pass with sweeps when that is done. Only one run
    /// for an integration at a time (ImportRunning); a paused one refuses (IntegrationPaused). Where another
    /// program on the data folder does the importing it is handed on, and answered when that one has done it.
    void import(IntegrationId id, ImportOptions options, QObject *context,
                Answer<ImportSummary> answer);
    /// Ends the run after the requests in flight; the next one goes on where it was. No run: nothing happens.
    void stopImport(IntegrationId id);

    // Reading. Errors: StoreFailed, NoSuchIntegration.
    void readQueues(IntegrationId id, Period period, QObject *context,
                    Answer<QList<QueueSummary>> answer);
    /// Interval counts of 15 minutes; of all queues, or one.
    void readIntervals(IntegrationId id, std::optional<QueueId> queue, Period period,
                       QObject *context, Answer<QList<IntervalCount>> answer);
    void readContacts(IntegrationId id, TicketId ticket, QObject *context,
                      Answer<QList<Contact>> answer);
    void reconcile(IntegrationId id, Period period, QObject *context,
                   Answer<Reconciliation> answer);

    // What else there is to ask, by topic; each lives as long as the workspace.
    [[nodiscard]] ActivityService &activity() const;
    [[nodiscard]] ArchiveService &archive() const;
    [[nodiscard]] CompletenessService &completeness() const;
    [[nodiscard]] DiagnosticsService &diagnostics() const;
    [[nodiscard]] ImportService &imports() const;
    [[nodiscard]] KeyService &keys() const;
    [[nodiscard]] LogService &log() const;
    [[nodiscard]] ReceiverService &receiver() const;
    [[nodiscard]] SettingsService &settings() const;
    [[nodiscard]] QueueService &queues() const;
    [[nodiscard]] HealthService &health() const;

signals:
    void
    integrationsChanged(); ///< added, removed, renamed, another state, an import started or ended
    /// Also of an import that another program on the data folder does.
    void importProgressed(deskbridge::IntegrationId id, const deskbridge::ImportProgress &progress);
    /// Every end of every run, the background's too.
    void importFinished(deskbridge::IntegrationId id,
                        const deskbridge::Result<deskbridge::ImportSummary> &result);
    void contactsChanged(
        deskbridge::IntegrationId id); ///< the ledger has new rows; at most twice a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbridge
