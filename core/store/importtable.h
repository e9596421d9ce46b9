// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/importrun.h"
#include "core/domain/ticket.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// Where the walk through one ticket list stands (fact sheet §11.1): all that resuming needs.
struct WalkState {
    UtcTime cursor{}; ///< `updated_since` of the next page
    int page = 1; ///< above 1 only inside a tie of one second
    bool finished = false;
    std::optional<UtcTime> resumeAt =
        {}; ///< where it goes on, while it has gone back to an earlier second
    QList<UtcTime> gaps = {}; ///< seconds whose tickets did not come whole so far; in order

    bool operator==(const WalkState &) const = default;
};

/// What the newest runs say together.
struct LastRuns {
    std::optional<UtcTime> lastCompleteAt = {}; ///< when the last run ended that read all lists
    std::optional<Error> lastError = {}; ///< of the newest run that ended, if it failed
    bool initialImportDone = false; ///< one of the first stage read all lists

    bool operator==(const LastRuns &) const = default;
};

/// Cursors and the history of import runs. A run that was never finished (killed) is superseded by the next.
class ImportTable {
public:
    explicit ImportTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// None = that list was never walked.
    [[nodiscard]] Result<std::optional<WalkState>> loadWalk(IntegrationId integration,
                                                            TicketStanding list);
    [[nodiscard]] Outcome storeWalk(Transaction &transaction, IntegrationId integration,
                                    TicketStanding list, const WalkState &state);
    /// Of all lists.
    [[nodiscard]] Result<std::optional<UtcTime>> earliestGap(IntegrationId integration);

    /// Gives the run's id.
    [[nodiscard]] Result<qint64> begin(Transaction &transaction, IntegrationId integration,
                                       ImportStage stage, UtcTime startedAt);
    [[nodiscard]] Outcome finish(Transaction &transaction, qint64 run, UtcTime finishedAt,
                                 const ImportSummary &summary);
    [[nodiscard]] Outcome fail(Transaction &transaction, qint64 run, UtcTime finishedAt,
                               const Error &error);
    [[nodiscard]] Result<LastRuns> lastRuns(IntegrationId integration);
    [[nodiscard]] Result<qint64> newestRun(IntegrationId integration); ///< 0 = none yet
    /// How the first run begun after run @p after ended; none while it has not.
    [[nodiscard]] Result<std::optional<Result<ImportSummary>>> endedAfter(IntegrationId integration,
                                                                          qint64 after);

private:
    Database &m_database;
};

} // namespace deskbridge
