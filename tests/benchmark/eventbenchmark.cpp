// SPDX-License-Identifier: Apache-2.0
// Durable events a second through the whole receiver, beside SQLite's own interface storing the same batches
// in the same run: benchmark-events [EVENTS] [FOLDER]. Clients and receiver share the computer.
#include "core/base/clock.h"
#include "core/events/eventprotocol.h"
#include "core/events/eventserver.h"
#include "core/keys/keyring.h"
#include "core/store/appeventtable.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/schema/schema.h"
#include "tests/core/events/rawclient.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr int batchSize = 50;
constexpr int clients = 4;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class T, class E> T orStop(Result<T, E> result)
{
    if (!result)
        qFatal("the store: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

double secondsSince(Steady::time_point begin)
{
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

QByteArray batch(qint64 first)
{
    QByteArray events;
    for (qint64 id = first; id < first + batchSize; ++id) {
        // As the app sends them: a reply of a customer to one of many tickets.
        events += (events.isEmpty() ? "" : ",")
            + ("{\"id\":\"conversation.created:" + QByteArray::number(id))
            + "\",\"type\":\"conversation.created\",\"ticketId\":"
            + QByteArray::number(1 + id % 5000) + ",\"conversationId\":" + QByteArray::number(id)
            + ",\"incoming\":true,\"private\":false,\"source\":0,\"at\":\"2026-11-22T10:15:00Z\"}";
    }
    return "{\"events\":[" + events + "]}";
}

/// One transaction a batch, on the disk before the next: the same statements by SQLite's own interface.
class BareEvents {
public:
    explicit BareEvents(const QString &path)
    {
        must(sqlite3_open(path.toUtf8().constData(), &m_connection), SQLITE_OK);
        for (const char *text : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                 "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -8192"})
            execute(text);
        for (const SchemaStep &step : schemaSteps()) {
            for (const char *text : step)
                execute(text);
        }
        execute("INSERT INTO integration (id, name, comparable_name, domain, state, next_step,"
                " event_receiver, created_at, api_key_entry, api_key_last_four)"
                " VALUES (1, 'x', 'x', 'x', 1, 6, 0, 0, 'x', 'x')");
        prepare(m_event,
                "INSERT INTO app_event (integration, event_id, kind, ticket_id,"
                " conversation_id, at, received_at, key) VALUES (1, ?, 3, ?, ?, ?, ?, 1)"
                " ON CONFLICT (integration, event_id) DO NOTHING");
        prepare(m_count,
                "INSERT INTO announced_count (integration, start, announced)"
                " VALUES (1, ?, 1) ON CONFLICT (integration, start) DO UPDATE"
                " SET announced = announced + 1");
        prepare(m_ticket,
                "INSERT INTO announced_ticket (integration, ticket_id, announced_at,"
                " latest_at, not_before) VALUES (1, ?, ?, ?, ?)"
                " ON CONFLICT (integration, ticket_id) DO UPDATE"
                " SET latest_at = max(latest_at, excluded.latest_at)");
    }
    ~BareEvents()
    {
        for (sqlite3_stmt *statement : {m_event, m_count, m_ticket})
            sqlite3_finalize(statement);
        sqlite3_close(m_connection);
    }
    Q_DISABLE_COPY_MOVE(BareEvents)

    void store(qint64 first, qint64 now)
    {
        execute("BEGIN IMMEDIATE");
        for (qint64 id = first; id < first + batchSize; ++id) {
            const QByteArray name = "conversation.created:" + QByteArray::number(id);
            sqlite3_bind_text(m_event, 1, name.constData(), static_cast<int>(name.size()),
                              SQLITE_STATIC);
            run(m_event, {1 + id % 5000, id, 1'795'342'500, now}, 2);
            run(m_count, {1'795'342'500}, 1);
            run(m_ticket, {1 + id % 5000, now, now, now + 2}, 1);
        }
        execute("COMMIT");
    }

private:
    void must(int got, int wanted)
    {
        if (got != wanted)
            qFatal("SQLite: %s", sqlite3_errmsg(m_connection));
    }
    void execute(const char *text)
    {
        must(sqlite3_exec(m_connection, text, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    void prepare(sqlite3_stmt *&statement, const char *text)
    {
        must(sqlite3_prepare_v2(m_connection, text, -1, &statement, nullptr), SQLITE_OK);
    }
    void run(sqlite3_stmt *statement, std::initializer_list<qint64> values, int place)
    {
        for (const qint64 value : values)
            sqlite3_bind_int64(statement, place++, value);
        must(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_reset(statement);
    }

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_event = nullptr;
    sqlite3_stmt *m_count = nullptr;
    sqlite3_stmt *m_ticket = nullptr;
};

struct Load {
    double seconds = 0;
    std::vector<double> milliseconds = {};
    int failed = 0;

    [[nodiscard]] double at(double share) const
    {
        const auto place =
            static_cast<std::size_t>(share * static_cast<double>(milliseconds.size()));
        return milliseconds.at(std::min(place, milliseconds.size() - 1));
    }
};

/// @p pause: between the requests of each client; none = as fast as it goes.
Load send(quint16 port, const QByteArray &key, qint64 first, qint64 batches,
          std::chrono::milliseconds pause)
{
    std::atomic<qint64> next = 0;
    std::mutex mutex;
    Load load;
    const auto begin = Steady::now();
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&] {
            std::vector<double> times;
            int failed = 0;
            for (qint64 number = next++; number < batches; number = next++) {
                const HttpRequest request{.method = "POST",
                                          .path = "/v1/events",
                                          .key = key,
                                          .body = batch(first + number * batchSize)};
                const auto sent = Steady::now();
                failed += ask(port, request).status == 200 ? 0 : 1;
                times.push_back(secondsSince(sent) * 1000);
                std::this_thread::sleep_until(sent + pause);
            }
            const std::lock_guard lock(mutex);
            load.failed += failed;
            load.milliseconds.insert(load.milliseconds.end(), times.begin(), times.end());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    load.seconds = secondsSince(begin);
    std::ranges::sort(load.milliseconds);
    return load;
}

void tell(const QString &what, const Load &load)
{
    const auto events = static_cast<double>(load.milliseconds.size()) * batchSize;
    out() << what << QString::number(events / load.seconds, 'f', 0) << " events/s, p50 "
          << QString::number(load.at(0.5), 'f', 1) << " ms, p99 "
          << QString::number(load.at(0.99), 'f', 1) << " ms, longest "
          << QString::number(load.milliseconds.back(), 'f', 1) << " ms, not stored " << load.failed
          << "\n";
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 events = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    const QTemporaryDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) + u"/events-XXXXXX"_s
                                        : QString());
    const qint64 batches = std::max<qint64>(1, events / batchSize);
    out() << "Events in batches of " << batchSize << ", " << clients
          << " clients, a connection for each batch, on the disk before the answer\n";

    BareEvents bare(folder.filePath(u"bare.sqlite"_s));
    const auto bareBegin = Steady::now();
    for (qint64 number = 0; number < batches; ++number)
        bare.store(1 + number * batchSize, 1'795'342'600);
    const double bareRate = static_cast<double>(batches) * batchSize / secondsSince(bareBegin);
    out() << "  bare SQLite, one batch after the other: " << QString::number(bareRate, 'f', 0)
          << " events/s\n";

    const SystemClock clock;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto database = orStop(Database::open(path, Database::Access::ReadWrite));
    IntegrationId integration{};
    const QByteArray key =
        orStop(inTransaction(*database, [&](Transaction &transaction) -> Result<QByteArray> {
            Integration added;
            added.name = u"Benchmark"_s;
            added.domain = u"acme.freshdesk.com"_s;
            integration = orStop(IntegrationTable(*database).insert(transaction, added));
            const auto issued = orStop(Keyring(*database).issue(
                transaction, integration, std::chrono::hours{1}, clock.now()));
            const auto text = issued.key.reveal();
            return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        }));
    EventServer server({.databasePath = path}, clock);
    const quint16 port = orStop(server.start());
    send(port, key, 1'000'000'000, 50, {}); // warms up
    const Load fast = send(port, key, 1, batches, {});
    tell(u"  the receiver, as fast as it goes:      "_s, fast);
    const double rate = static_cast<double>(batches) * batchSize / fast.seconds;
    out() << "  ratio to bare SQLite: " << QString::number(rate / bareRate, 'f', 2) << "\n";
    // Each client 15 batches a second: 3,000 events a second altogether.
    const Load steady = send(port, key, 500'000'000, std::min<qint64>(batches, 600),
                             std::chrono::milliseconds{1000 * clients * batchSize / 3000});
    tell(u"  at the pace of 3,000 events a second:  "_s, steady);
    server.stop();
    const qint64 expected = (batches + std::min<qint64>(batches, 600) + 50) * batchSize;
    const qint64 stored = orStop(AppEventTable(*database).count(integration));
    out() << "  stored " << stored << " of " << expected << "\n";
    return stored == expected && fast.failed + steady.failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
