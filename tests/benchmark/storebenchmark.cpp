// SPDX-License-Identifier: Apache-2.0
// The store with ten million contacts (or as many as the first argument says), beside SQLite's own interface
// doing the same work in the same run.
#include "core/counting/intervals.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/ledgertable.h"
#include "core/store/periodparts.h"
#include "core/store/queueseriestable.h"
#include "tests/benchmark/accountstream.h"
#include "tests/benchmark/barestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace deskbridge;
using namespace benchmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

double megabytes(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size()) / 1e6;
}

/// The process's memory now, in MB; 0 where the system does not tell.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble() / 1024.0;
}

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("the store: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

/// What something takes, in milliseconds: of the processor, which other programs do not make longer, and by
/// the clock.
struct Cost {
    double processor = 0;
    double clock = 0;
};

class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] Cost cost() const
    {
        return {static_cast<double>(std::clock() - m_begun) * 1000 / CLOCKS_PER_SEC,
                static_cast<double>(m_timer.nsecsElapsed()) / 1e6};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_begun = std::clock();
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// The medians of seven; one before them warms the caches.
template <class Work> Cost measured(Work work)
{
    std::vector<double> processor;
    std::vector<double> clock;
    for (int i = 0; i < 8; ++i) {
        const Stopwatch watch;
        work();
        const Cost cost = watch.cost();
        if (i == 0)
            continue;
        processor.push_back(cost.processor);
        clock.push_back(cost.clock);
    }
    return {median(processor), median(clock)};
}

template <class Store> Cost fill(qint64 contacts, const QString &path, Store store)
{
    AccountStream stream(contacts);
    const Stopwatch watch;
    qint64 messages = 0;
    const double before = memory();
    double half = 0;
    for (auto batch = stream.next(); !batch.isEmpty(); batch = stream.next()) {
        store(batch);
        messages += batch.size();
        if (half == 0 && stream.counted() * 2 >= contacts)
            half = memory();
    }
    const Cost cost = watch.cost();
    const double seconds = cost.clock / 1000;
    out() << messages << " messages in " << figure(seconds, 1) << " s, "
          << figure(cost.processor / 1000, 1)
          << " s of the processor: " << figure(static_cast<double>(messages) / seconds, 0)
          << " a second, " << figure(megabytes(path), 0) << " MB on disk; memory "
          << figure(before, 0) << " → " << figure(half, 0) << " → " << figure(memory(), 0)
          << " MB\n";
    out().flush();
    return cost;
}

void compare(const QString &what, const Cost &ours, const Cost &bare)
{
    out() << u"  %1 %2 ms, bare SQLite %3 ms: %4 x   (by the clock %5 and %6 ms)\n"_s.arg(what, -44)
                 .arg(figure(ours.processor, 2), 8)
                 .arg(figure(bare.processor, 2), 8)
                 .arg(figure(ours.processor / bare.processor, 2))
                 .arg(figure(ours.clock, 2), figure(bare.clock, 2));
    out().flush();
}

// Whole days, whole quarter-hours and the edges within one, from where the program takes them too.
constexpr const char *bareSummaries =
    "WITH edge (from_at, to_at) AS (VALUES (?, ?), (?, ?)),"
    " quarters (from_at, to_at) AS (VALUES (?, ?), (?, ?))"
    " SELECT queue, sum(offered), min(first_at), max(last_at) FROM ("
    " SELECT q.id AS queue, sum(d.offered) AS offered, min(d.first_at) AS first_at,"
    " max(d.last_at) AS last_at FROM source_queue q CROSS JOIN day_count d ON d.integration = 1"
    " AND d.queue = q.id AND d.day >= ? AND d.day < ? WHERE q.integration = 1 GROUP BY q.id"
    " UNION ALL SELECT q.id, sum(i.offered), min(i.first_at), max(i.last_at) FROM quarters"
    " CROSS JOIN source_queue q CROSS JOIN interval_count i ON i.integration = 1 AND i.queue = q.id"
    " AND i.start >= quarters.from_at AND i.start < quarters.to_at WHERE q.integration = 1"
    " GROUP BY q.id"
    " UNION ALL SELECT l.queue, count(*), min(l.at), max(l.at) FROM edge CROSS JOIN source_queue q"
    " CROSS JOIN ledger l ON l.integration = 1 AND l.queue = q.id AND l.at >= edge.from_at"
    " AND l.at < edge.to_at WHERE q.integration = 1 GROUP BY l.queue) GROUP BY queue";
// Local days of a zone whose clock changes at two moments within the time: offset by offset.
constexpr const char *bareDays =
    "WITH clock (from_at, to_at, ahead) AS (VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?))"
    " SELECT (i.start + clock.ahead) / 86400, sum(i.offered) FROM clock CROSS JOIN interval_count i"
    " ON i.integration = 1 AND i.queue = ? AND i.start >= clock.from_at AND i.start < clock.to_at"
    " GROUP BY 1";
// How far the newest of all queues reach, by the tallies; then those.
constexpr const char *bareTallies =
    "SELECT start, messages FROM message_tally WHERE integration = 1 AND start >= ? AND start < ?"
    " AND reason < 10 ORDER BY start DESC LIMIT ?";
constexpr const char *bareNewest =
    "SELECT l.kind, l.message_id, l.ticket_id, l.at, l.reason, q.name, l.origin"
    " FROM source_queue q CROSS JOIN ledger l ON l.integration = 1 AND l.queue = q.id"
    " AND l.at >= ? AND l.at < ? WHERE q.integration = 1"
    " ORDER BY l.at DESC, l.kind DESC, l.message_id DESC LIMIT ?";
constexpr const char *bareIntervals =
    "SELECT queue, start, offered FROM interval_count WHERE integration = 1 AND queue = ?"
    " AND start >= ? AND start < ? ORDER BY start";
constexpr const char *bareTally =
    "SELECT kind, ticket_gone, reason, sum(messages) FROM message_tally WHERE integration = 1"
    " AND start >= ? AND start < ? GROUP BY kind, ticket_gone, reason";
constexpr const char *bareTicket =
    "SELECT kind, message_id, at, reason, origin FROM ledger WHERE integration = 1 AND kind = 0 AND"
    " message_id = ?1 UNION ALL SELECT kind, message_id, at, reason, origin FROM ledger"
    " WHERE integration = 1 AND kind = 1 AND ticket_id = ?1 ORDER BY 3, 1, 2";

/// The stretches of a zone's clock within a time that it changes in twice, and a queue behind them.
std::vector<qint64> clockOf(const QTimeZone &zone, qint64 from, qint64 to, qint64 queue)
{
    std::vector<qint64> values;
    for (int stretch = 0; stretch < 3; ++stretch) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(from, Qt::UTC);
        const QDateTime change = zone.nextTransition(at).atUtc;
        const qint64 until = change.isValid() ? std::min(to, change.toSecsSinceEpoch()) : to;
        values.insert(values.end(), {from, until, qint64{zone.offsetFromUtc(at)}});
        from = until;
    }
    values.push_back(queue);
    return values;
}

void benchmarkReading(Database &database, BareStore &bare, IntegrationId id)
{
    LedgerTable ledger(database);
    QueueTable queues(database);
    const UtcTime end = AccountStream::end();
    const auto last = [end](int days) { return Period{end - std::chrono::days{days}, end}; };
    const auto from = [end](int days) { return toSeconds(end) - qint64{days} * 86'400; };
    const qint64 to = toSeconds(end);
    const auto list = [&](const QString &what, const Period &period) {
        compare(what, measured([&] { orStop(queues.summaries(id, period)); }), measured([&] {
                    const auto [head, quarters, tail] = splitPeriod(period);
                    const auto [before, days, behind] = splitIntoDays(quarters);
                    bare.readAll(bareSummaries,
                                 {head.from, head.to, tail.from, tail.to, before.from, before.to,
                                  behind.from, behind.to, days.from, days.to});
                }));
    };
    for (const int days : {7, 91, 365, 3 * 365})
        list(u"queue list, %1 days"_s.arg(days), last(days));
    list(u"queue list, 30 days cut inside intervals"_s,
         {end - std::chrono::days{30} - 77s, end - 1234s});
    const auto all = orStop(queues.list(id));
    const QueueId queue = all.first().id;
    compare(u"one queue's year in quarter-hours"_s,
            measured([&] { orStop(ledger.intervals(id, queue, last(365))); }),
            measured([&] { bare.readAll(bareIntervals, {1, from(365), to}); }));
    const QTimeZone zone("Europe/Berlin");
    compare(u"one queue's year in days (Berlin)"_s, measured([&] {
                (void)mergeIntervals(orStop(ledger.intervals(id, queue, last(365))), 24h, zone);
            }),
            measured([&] { bare.readAll(bareDays, clockOf(zone, from(365), to, raw(queue))); }));
    QueueSeriesTable series(database);
    compare(u"newest 100 contacts of 30 days, all queues"_s, measured([&] {
                orStop(series.contacts(id, {.period = last(30), .counted = true}, {}, 100));
            }),
            measured([&] {
                const qint64 begin = bare.enough(bareTallies, {from(30), to, 101 + 64}, 100);
                bare.readAll(bareNewest, {begin, to, 101});
            }));
    compare(u"reconciliation of a month"_s,
            measured([&] { orStop(ledger.reconcile(id, last(30))); }),
            measured([&] { bare.readAll(bareTally, {from(30), to}); }));
    compare(u"one ticket's messages"_s,
            measured([&] { orStop(ledger.contacts(id, TicketId{4711})); }),
            measured([&] { bare.readAll(bareTicket, {4711}); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 contacts = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    const QTemporaryDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) + u"/benchmark-XXXXXX"_s
                                        : QString());

    out() << "Store with " << contacts << " contacts\n  bare SQLite: ";
    const QString barePath = folder.filePath(u"bare.sqlite"_s);
    BareStore bare(barePath);
    bare.createTables();
    const Cost bareCost = fill(contacts, barePath, [&](const auto &batch) { bare.insert(batch); });

    out() << "  ours:        ";
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto database = orStop(Database::open(path, Database::Access::ReadWrite));
    Integration integration;
    integration.name = u"Benchmark"_s;
    integration.domain = u"acme.freshdesk.com"_s;
    const auto id = orStop(inTransaction(*database, [&](Transaction &transaction) {
        return IntegrationTable(*database).insert(transaction, integration);
    }));
    LedgerTable ledger(*database);
    const AccountNames names = AccountStream::names();
    const Cost cost = fill(contacts, path, [&](const auto &batch) {
        orStop(inTransaction(*database, [&](Transaction &transaction) {
            return ledger.record(transaction, id, batch, Origin::InitialImport,
                                 AccountStream::end(), names);
        }));
    });
    const auto ofAThousand = [contacts](const Cost &all) {
        const double thousands = static_cast<double>(contacts) / 1000;
        return Cost{all.processor / thousands, all.clock / thousands};
    };
    compare(u"storing a thousand contacts"_s, ofAThousand(cost), ofAThousand(bareCost));
    const auto reader = orStop(Database::open(path, Database::Access::ReadOnly));
    benchmarkReading(*reader, bare, id);
    out() << "  memory at the end " << figure(memory(), 0) << " MB\n";
    return 0;
}
