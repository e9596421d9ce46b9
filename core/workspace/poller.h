// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/importrun.h"
#include "core/domain/integration.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace deskbridge {

class Database;
class ImportDispatcher;
class IntegrationKeeper;

/// Keeps every integration up to date while the program runs: resumes what was left at the start, then one
/// continuous pass every period; deleted and spam lists once a day. What a person stopped stays stopped until
/// a person starts it again. Engine thread; all references outlive it.
///
/// After an import that failed on its way there the next comes after half a minute, then twice as late each
/// time up to the period; after any other failure after the period, then twice as late each time up to an
/// hour. The first that succeeds, a person's too, ends that. When the wall clock has run ahead of the
/// monotonic one the computer slept: everything is due then.
class Poller final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours sweepEvery{24};
    static constexpr std::chrono::seconds firstRetry{30};
    static constexpr std::chrono::hours longestRetry{1};
    static constexpr std::chrono::minutes sleptAtLeast{1};

    Poller(Database &database, IntegrationKeeper &integrations, ImportDispatcher &imports,
           const Clock &clock, std::chrono::minutes period);

    void start();
    /// Imports nothing by itself until it is started again.
    void rest();
    /// Counts from the end of each integration's last import, also where one is waited for now.
    void setPeriod(std::chrono::minutes period);
    /// Imports what is due.
    void poll();
    /// One pass over all integrations now; those running, paused or held back are left alone.
    void pollAll();
    /// One integration now, unless it is running, paused or held back: what made it fail was repaired.
    void pollNow(IntegrationId id);
    void holdBack(IntegrationId id) { m_heldBack.insert(id); }
    void release(IntegrationId id) { m_heldBack.remove(id); }
    /// None while one runs, and where none will come.
    [[nodiscard]] std::optional<UtcTime> nextImportAt(const Integration &integration) const;

private:
    struct Course {
        std::chrono::milliseconds endedAt{0}; ///< of the last import, monotonic
        int failures = 0; ///< in a row
        bool onTheWay = false; ///< the last failure did not reach Freshdesk
    };

    [[nodiscard]] bool mayImport(const Integration &integration) const;
    [[nodiscard]] bool sweepIsDue(IntegrationId id) const;
    [[nodiscard]] std::chrono::milliseconds pause(const Course &course) const;
    void note(IntegrationId id, const Result<ImportSummary> &result);
    void noticeSleep();

    Database &m_database;
    IntegrationKeeper &m_integrations;
    ImportDispatcher &m_imports;
    const Clock &m_clock;
    std::chrono::minutes m_period;
    QTimer m_timer;
    bool m_rests = false;
    QSet<IntegrationId> m_heldBack;
    std::map<IntegrationId, Course> m_courses; ///< none = due at once
    UtcTime m_wallThen{};
    std::chrono::milliseconds m_monotonicThen{0};
};

} // namespace deskbridge
