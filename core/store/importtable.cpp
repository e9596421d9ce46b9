// SPDX-License-Identifier: Apache-2.0
#include "core/store/importtable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql loadCursor{"import_walk.load",
                         R"(SELECT cursor, page, finished, resume_at, gaps FROM import_walk
                            WHERE integration = ? AND list = ?)"};
constexpr Sql storeCursor{
    "import_walk.store",
    R"(INSERT INTO import_walk (integration, list, cursor, page, finished, resume_at, gaps)
                             VALUES (?, ?, ?, ?, ?, ?, ?)
                             ON CONFLICT (integration, list) DO UPDATE SET
                                 cursor = excluded.cursor, page = excluded.page,
                                 finished = excluded.finished, resume_at = excluded.resume_at,
                                 gaps = excluded.gaps)"};
constexpr Sql beginRun{"import_run.begin",
                       "INSERT INTO import_run (integration, stage, started_at) VALUES (?, ?, ?)"};
constexpr Sql finishRun{"import_run.finish",
                        R"(UPDATE import_run SET finished_at = ?, complete = ?, tickets = ?,
                               conversations = ?, contacts = ?, requests = ?, credits = ?, rate_limited = ?,
                               unreadable = ?, duration_ms = ?
                           WHERE id = ?)"};
constexpr Sql failRun{"import_run.fail",
                      R"(UPDATE import_run SET finished_at = ?, error_code = ?, error_detail = ?
                         WHERE id = ?)"};
constexpr Sql lastCompleteRun{"import_run.lastComplete",
                              R"(SELECT max(finished_at) FROM import_run
                                 WHERE integration = ? AND stage = ? AND complete = 1)"};
constexpr Sql newestEndedRun{"import_run.newestEnded",
                             R"(SELECT error_code, error_detail FROM import_run
                                WHERE integration = ? AND finished_at IS NOT NULL
                                ORDER BY finished_at DESC, id DESC LIMIT 1)"};

constexpr Sql newestOfAll{"import_run.newest",
                          "SELECT max(id) FROM import_run WHERE integration = ?"};
constexpr Sql endedRunAfter{
    "import_run.endedAfter",
    R"(SELECT error_code, error_detail, stage, complete, tickets, conversations,
                                      contacts, requests, credits, rate_limited, unreadable, duration_ms
                               FROM import_run
                               WHERE integration = ? AND id > ? AND finished_at IS NOT NULL
                               ORDER BY id LIMIT 1)"};

QList<UtcTime> readGaps(const QString &text)
{
    QList<UtcTime> gaps;
    for (const QString &second : text.split(u',', Qt::SkipEmptyParts))
        gaps.append(fromSeconds(second.toLongLong()));
    return gaps;
}

QString writeGaps(const QList<UtcTime> &gaps)
{
    QStringList seconds;
    for (const UtcTime gap : gaps)
        seconds.append(QString::number(toSeconds(gap)));
    return seconds.join(u',');
}

/// The kind that has this code; a newer version's code is kept in the words of the detail.
Error readError(const QString &code, const QString &detail)
{
    if (const auto kind = errorKindFromCode(code))
        return {*kind, detail, {}};
    return {ErrorKind::UnexpectedReply, u"%1: %2"_s.arg(code, detail), {}};
}

std::optional<Error> readRunError(const Row &row)
{
    return row.isNull(0) ? std::nullopt : std::optional(readError(row.text(0), row.text(1)));
}

Result<ImportSummary> readRun(const Row &row)
{
    if (const auto error = readRunError(row))
        return Failure{*error};
    return ImportSummary{.stage = row.as<ImportStage>(2),
                         .tickets = row.integer(4),
                         .conversations = row.integer(5),
                         .contacts = row.integer(6),
                         .requests = row.integer(7),
                         .credits = row.integer(8),
                         .rateLimited = row.integer(9),
                         .duration = std::chrono::milliseconds{row.integer(11)},
                         .ended = row.flag(3),
                         .unreadable = row.integer(10)};
}

Outcome noSuchRun(qint64 run)
{
    return failure(ErrorKind::StoreFailed, u"there is no import run %1"_s.arg(run));
}

} // namespace

Result<std::optional<WalkState>> ImportTable::loadWalk(IntegrationId integration,
                                                       TicketStanding list)
{
    const auto read = [](const Row &row) {
        return WalkState{.cursor = row.time(0),
                         .page = row.as<int>(1),
                         .finished = row.flag(2),
                         .resumeAt = row.optionalTime(3),
                         .gaps = readGaps(row.text(4))};
    };
    return m_database.first(loadCursor, read, integration, list);
}

Outcome ImportTable::storeWalk(Transaction &transaction, IntegrationId integration,
                               TicketStanding list, const WalkState &state)
{
    const Result<qint64> written =
        m_database.write(transaction, storeCursor, integration, list, state.cursor, state.page,
                         state.finished, state.resumeAt, writeGaps(state.gaps));
    return written ? Outcome(Done{}) : failure(written);
}

Result<std::optional<UtcTime>> ImportTable::earliestGap(IntegrationId integration)
{
    std::optional<UtcTime> earliest;
    for (const auto list :
         {TicketStanding::Present, TicketStanding::Deleted, TicketStanding::Spam}) {
        const auto walk = loadWalk(integration, list);
        if (!walk)
            return failure(walk);
        if (*walk && !(*walk)->gaps.isEmpty())
            earliest = std::min(earliest.value_or((*walk)->gaps.first()), (*walk)->gaps.first());
    }
    return earliest;
}

Result<qint64> ImportTable::begin(Transaction &transaction, IntegrationId integration,
                                  ImportStage stage, UtcTime startedAt)
{
    return m_database.insert(transaction, beginRun, integration, stage, startedAt);
}

Outcome ImportTable::finish(Transaction &transaction, qint64 run, UtcTime finishedAt,
                            const ImportSummary &summary)
{
    const Result<qint64> written =
        m_database.write(transaction, finishRun, finishedAt, summary.ended, summary.tickets,
                         summary.conversations, summary.contacts, summary.requests, summary.credits,
                         summary.rateLimited, summary.unreadable, summary.duration.count(), run);
    if (!written)
        return failure(written);
    return *written == 1 ? Outcome(Done{}) : noSuchRun(run);
}

Outcome ImportTable::fail(Transaction &transaction, qint64 run, UtcTime finishedAt,
                          const Error &error)
{
    const Result<qint64> written = m_database.write(transaction, failRun, finishedAt,
                                                    errorCode(error.kind), error.detail, run);
    if (!written)
        return failure(written);
    return *written == 1 ? Outcome(Done{}) : noSuchRun(run);
}

Result<qint64> ImportTable::newestRun(IntegrationId integration)
{
    return m_database.number(newestOfAll, integration);
}

Result<std::optional<Result<ImportSummary>>> ImportTable::endedAfter(IntegrationId integration,
                                                                     qint64 after)
{
    return m_database.first(endedRunAfter, readRun, integration, after);
}

Result<LastRuns> ImportTable::lastRuns(IntegrationId integration)
{
    LastRuns last;
    const auto readTime = [](const Row &row) { return row.optionalTime(0); };
    for (const ImportStage stage : {ImportStage::Initial, ImportStage::Continuous}) {
        const auto complete = m_database.first(lastCompleteRun, readTime, integration, stage);
        if (!complete)
            return failure(complete);
        const std::optional<UtcTime> at = complete->value_or(std::nullopt);
        if (stage == ImportStage::Initial)
            last.initialImportDone = at.has_value();
        last.lastCompleteAt = std::max(last.lastCompleteAt, at);
    }
    const auto error = m_database.first(newestEndedRun, readRunError, integration);
    if (!error)
        return failure(error);
    last.lastError = error->value_or(std::nullopt);
    return last;
}

} // namespace deskbridge
