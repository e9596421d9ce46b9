// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/barestore.h"

#include "core/domain/interval.h"
#include "core/store/schema/schema.h"

#include <sqlite3.h>

#include <tuple>

using namespace deskbridge;

namespace benchmark {
namespace {

constexpr const char *insertMessage = "INSERT INTO ledger (integration, kind, message_id, "
                                      "ticket_id, at, seen_at, reason, ticket_gone,"
                                      " origin, queue) VALUES (1, ?, ?, ?, ?, ?, ?, 0, 0, ?)"
                                      " ON CONFLICT (integration, kind, message_id) DO NOTHING";
// -1 stands for no queue.
constexpr const char *insertUncounted = "INSERT INTO ledger (integration, kind, message_id, "
                                        "ticket_id, at, seen_at, reason, ticket_gone,"
                                        " origin, queue) VALUES (1, ?, ?, ?, ?, ?, ?, 0, 0, NULL)"
                                        " ON CONFLICT (integration, kind, message_id) DO NOTHING";
constexpr const char *addInterval =
    "INSERT INTO interval_count (integration, queue, start, offered, first_at, last_at)"
    " VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (integration, queue, start) DO UPDATE SET"
    " offered = offered + excluded.offered, first_at = min(first_at, excluded.first_at),"
    " last_at = max(last_at, excluded.last_at)";
constexpr const char *addToDay =
    "INSERT INTO day_count (integration, queue, day, offered, first_at, last_at)"
    " VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (integration, queue, day) DO UPDATE SET"
    " offered = offered + excluded.offered, first_at = min(first_at, excluded.first_at),"
    " last_at = max(last_at, excluded.last_at)";
constexpr const char *addTally =
    "INSERT INTO message_tally (integration, start, kind, ticket_gone, reason, messages)"
    " VALUES (1, ?, ?, 0, ?, ?) ON CONFLICT (integration, start, kind, ticket_gone, reason)"
    " DO UPDATE SET messages = messages + excluded.messages";

void mustBe(int wanted, int got, sqlite3 *connection)
{
    if (wanted != got)
        qFatal("SQLite: %s", sqlite3_errmsg(connection));
}

} // namespace

void BareStore::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

void BareStore::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BareStore::BareStore(const QString &path)
{
    sqlite3 *connection = nullptr;
    mustBe(SQLITE_OK, sqlite3_open(path.toUtf8().constData(), &connection), connection);
    m_connection.reset(connection);
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = NORMAL");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cache_size = -8192");
    execute("PRAGMA wal_autocheckpoint = 4096");
}

BareStore::~BareStore() = default;

void BareStore::createTables()
{
    for (const SchemaStep &step : schemaSteps())
        for (const char *statement : step)
            execute(statement);
    execute("INSERT INTO integration (id, name, comparable_name, domain, state, next_step,"
            " event_receiver, created_at, api_key_entry, api_key_last_four)"
            " VALUES (1, 'x', 'x', 'x', 1, 6, 0, 0, 'x', 'x')");
}

void BareStore::execute(const char *text)
{
    mustBe(SQLITE_OK, sqlite3_exec(m_connection.get(), text, nullptr, nullptr, nullptr),
           m_connection.get());
}

sqlite3_stmt *BareStore::prepared(const char *text)
{
    Statement &statement = m_statements[text];
    if (!statement) {
        sqlite3_stmt *made = nullptr;
        mustBe(SQLITE_OK,
               sqlite3_prepare_v3(m_connection.get(), text, -1, SQLITE_PREPARE_PERSISTENT, &made,
                                  nullptr),
               m_connection.get());
        statement.reset(made);
    }
    return statement.get();
}

void BareStore::step(sqlite3_stmt *statement, std::initializer_list<qint64> values)
{
    int place = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(statement, ++place, value);
    mustBe(SQLITE_DONE, sqlite3_step(statement), m_connection.get());
    sqlite3_reset(statement);
}

qint64 BareStore::queueOf(const QueueKey &key)
{
    const auto found = m_queues.find(key);
    if (found != m_queues.end())
        return found->second;
    step(prepared(
             "INSERT INTO source_queue (integration, group_reference, group_id, source_id, kind,"
             " name, group_name, source_name, outgoing) VALUES (1, ?, ?, ?, ?, 'x', 'x', 'x', 0)"),
         {qint64(key.groupReference), raw(key.group), raw(key.source), qint64(key.kind)});
    return m_queues[key] = sqlite3_last_insert_rowid(m_connection.get());
}

void BareStore::insert(const QList<JudgedMessage> &messages)
{
    execute("BEGIN IMMEDIATE");
    struct Offered {
        qint64 contacts = 0;
        qint64 first = 0;
        qint64 last = 0;
    };
    std::map<std::pair<qint64, qint64>, Offered> offered;
    std::map<std::pair<qint64, qint64>, Offered> offeredByDay;
    std::map<std::tuple<qint64, int, int>, qint64> tally;
    for (const JudgedMessage &message : messages) {
        const qint64 at = toSeconds(message.at);
        const qint64 start = toSeconds(baseIntervalStart(message.at));
        const auto kind = static_cast<int>(message.kind);
        const auto reason = static_cast<int>(message.verdict.reason);
        ++tally[{start, kind, reason}];
        if (!message.verdict.queue) {
            step(prepared(insertUncounted),
                 {kind, message.id, raw(message.ticket), at, at, reason});
            continue;
        }
        const qint64 queue = queueOf(*message.verdict.queue);
        step(prepared(insertMessage),
             {kind, message.id, raw(message.ticket), at, at, reason, queue});
        for (Offered *sum : {&offered[{queue, start}], &offeredByDay[{queue, at - at % 86'400}]}) {
            sum->first = sum->contacts == 0 ? at : std::min(sum->first, at);
            sum->last = std::max(sum->last, at);
            ++sum->contacts;
        }
    }
    for (const auto &[key, sum] : offered)
        step(prepared(addInterval), {key.first, key.second, sum.contacts, sum.first, sum.last});
    for (const auto &[key, sum] : offeredByDay)
        step(prepared(addToDay), {key.first, key.second, sum.contacts, sum.first, sum.last});
    for (const auto &[key, count] : tally)
        step(prepared(addTally), {std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    execute("COMMIT");
}

void BareStore::bind(sqlite3_stmt *statement, const std::vector<qint64> &values)
{
    int place = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(statement, ++place, value);
}

qint64 BareStore::readAll(const char *text, const std::vector<qint64> &values)
{
    sqlite3_stmt *statement = prepared(text);
    bind(statement, values);
    qint64 rows = 0;
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sum += sqlite3_column_int64(statement, column);
    }
    sqlite3_reset(statement);
    return rows + (sum == -1 ? 1 : 0); // so that the reading cannot be left out
}

qint64 BareStore::enough(const char *text, const std::vector<qint64> &values, qint64 wanted)
{
    sqlite3_stmt *statement = prepared(text);
    bind(statement, values);
    qint64 sum = 0;
    qint64 reached = 0;
    while (sum <= wanted && sqlite3_step(statement) == SQLITE_ROW) {
        reached = sqlite3_column_int64(statement, 0);
        sum += sqlite3_column_int64(statement, 1);
    }
    sqlite3_reset(statement);
    return reached;
}

} // namespace benchmark
