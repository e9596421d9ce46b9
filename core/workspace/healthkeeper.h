// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/health.h"
#include "core/health/healthinput.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace deskbridge {

class AccountConnector;
class ActivityLog;
class Database;
class ImportDispatcher;
class IntegrationKeeper;
class SettingsKeeper;

/// Looks how the integrations stand: after each import, when events or keys have changed, and every
/// minute; writes the history when a verdict changes. Engine thread; all references outlive it.
class HealthKeeper final : public QObject {
    Q_OBJECT
public:
    HealthKeeper(Database &database, IntegrationKeeper &integrations, ImportDispatcher &imports,
                 SettingsKeeper &settings, ActivityLog &activity, const Clock &clock);

    /// From now on: looks by itself and keeps the history. Only one program on a data folder does.
    void watch();
    /// Another program watches now.
    void rest();
    /// While it rests: tells of changes that the other program has written, each once.
    void noteOthers();
    /// Looks now at all integrations that are watched.
    void lookAtAll();
    /// How it stands now; nothing is written.
    [[nodiscard]] Result<HealthReport> report(IntegrationId id) const;
    /// What that is made of.
    [[nodiscard]] Result<HealthInput> evidence(IntegrationId id) const;
    /// Where the accounts' limits are known; outlives it. Without it they are not known.
    void setAccounts(const AccountConnector &connector) { m_connector = &connector; }
    /// Whether the event receiver of this process listens, and since when. Unknown until told.
    void setReceiver(std::optional<UtcTime> listeningSince);
    /// It is another process's business again.
    void forgetReceiver();
    /// Events were stored, or a key was used or refused: looks, if it looks by itself.
    void lanesChanged();

signals:
    /// @p previous: Operational when there was none.
    void verdictChanged(const deskbridge::VerdictChange &change,
                        deskbridge::HealthVerdict previous);

private:
    [[nodiscard]] Result<HealthInput> gather(const Integration &integration) const;
    [[nodiscard]] Outcome gatherImport(HealthInput &input) const;
    /// The proof of completeness, and the account's limit.
    [[nodiscard]] Outcome gatherProof(HealthInput &input) const;
    [[nodiscard]] Outcome gatherKeys(HealthInput &input) const;
    [[nodiscard]] Outcome gatherLanes(HealthInput &input) const;
    [[nodiscard]] Result<std::optional<UtcTime>> othersListenSince() const;
    [[nodiscard]] Outcome look(const Integration &integration);

    Database &m_database;
    IntegrationKeeper &m_integrations;
    ImportDispatcher &m_imports;
    SettingsKeeper &m_settings;
    ActivityLog &m_activity;
    const Clock &m_clock;
    const AccountConnector *m_connector = nullptr;
    QTimer m_minute;
    std::map<IntegrationId, qint64> m_seen; ///< the newest change of the verdict that was told
    bool m_receiverTold = false;
    std::optional<UtcTime> m_listeningSince;
};

} // namespace deskbridge
