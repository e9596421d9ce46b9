// SPDX-License-Identifier: Apache-2.0
#include "core/store/queueseriestable.h"

#include "core/store/intransaction.h"
#include "core/store/ledgertable.h"
#include "tests/core/store/storefixture.h"

#include <QMap>

#include <algorithm>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quarter = 900;

struct Account {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    QueueSeriesTable table{*database};

    void record(const QList<JudgedMessage> &messages)
    {
        LedgerTable ledger(*database);
        commit(*database, [&](Transaction &tx) {
            return ledger.record(tx, integration, messages, Origin::InitialImport, fromSeconds(0),
                                 AccountNames{.groups = {{GroupId{7}, u"Sales"_s}}, .sources = {}});
        });
    }
    [[nodiscard]] SeriesMembers queues() const
    {
        const auto listed = QueueTable(*database).list(integration);
        REQUIRE(listed);
        SeriesMembers ids;
        for (const SourceQueue &queue : *listed)
            ids.append(queue.id);
        return ids;
    }
    /// All pages, of so many rows.
    [[nodiscard]] QList<qint64> ids(const ContactFilter &filter, int count = 2)
    {
        QList<qint64> found;
        std::optional<ContactPosition> after;
        for (;;) {
            const auto page = table.contacts(integration, filter, after, count);
            REQUIRE(page);
            for (const Contact &contact : page->contacts) {
                found.append(contact.id);
                after = {contact.at, contact.kind, contact.id};
            }
            if (!page->more)
                return found;
        }
    }
};

/// Stores one more contact before each statement that another connection begins.
struct Meanwhile {
    Database &writer; ///< outlives it
    IntegrationId integration{};
    SourceId source{};
    qint64 stored = 0;

    static int store(unsigned, void *context, void *, void *)
    {
        auto &self = *static_cast<Meanwhile *>(context);
        const QList<JudgedMessage> messages{
            newTicket(1000 + self.stored, 30, GroupId{7}, self.source)};
        const auto written = inTransaction(self.writer, [&](Transaction &transaction) {
            return LedgerTable(self.writer)
                .record(transaction, self.integration, messages, Origin::Event, fromSeconds(0), {});
        });
        self.stored += written.value_or(0);
        return 0;
    }
};

} // namespace

TEST_CASE("quarter-hours of several queues are summed", "[queueseries]")
{
    Account account;
    account.record({newTicket(1, 10), reply(2, 1, 20), reply(3, 1, quarter + 5)});

    const auto both = account.table.quarters(account.integration, account.queues(), fromSeconds(0),
                                             fromSeconds(1800));

    REQUIRE(both);
    CHECK(*both == QList<IntervalCount>{{{}, fromSeconds(0), 2}, {{}, fromSeconds(quarter), 1}});
    const auto none =
        account.table.quarters(account.integration, {}, fromSeconds(0), fromSeconds(1800));
    REQUIRE(none);
    CHECK(none->isEmpty());
}

TEST_CASE("a sparkline has all its parts, and the last takes the rest", "[queueseries]")
{
    Account account;
    account.record({newTicket(1, 0), newTicket(2, 3 * quarter), newTicket(3, 3 * quarter + 1)});

    const auto lines =
        account.table.sparklines(account.integration, fromSeconds(0), fromSeconds(4 * quarter), 4);

    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->cbegin().value() == QList<qint64>{1, 0, 0, 2});
}

TEST_CASE("all queues, or all but a few, have the sums that each of them has", "[queueseries]")
{
    Account account;
    QList<JudgedMessage> messages{goneTicket(900, 3 * quarter),
                                  notCounted(901, 900, 20, Reason::Note)};
    for (qint64 id = 1; id <= 40; ++id) {
        messages.append(newTicket(id, id * id * 37 % (20 * quarter), GroupId{7},
                                  SourceId{static_cast<int>(id % 5)}));
    }
    account.record(messages);
    const SeriesMembers all = account.queues();
    REQUIRE(all.size() == 6);
    const UtcTime from = fromSeconds(2 * quarter);
    const UtcTime to = fromSeconds(15 * quarter);

    for (qsizetype left = 0; left < all.size(); ++left) {
        SeriesMembers members = all;
        members.resize(all.size() - left);
        QMap<UtcTime, qint64> expected;
        for (const QueueId queue : std::as_const(members)) {
            const auto own =
                LedgerTable(*account.database).intervals(account.integration, queue, {from, to});
            REQUIRE(own);
            for (const IntervalCount &count : *own)
                expected[count.start] += count.offered;
        }
        const auto sums = account.table.quarters(account.integration, members, from, to);
        REQUIRE(sums);
        QMap<UtcTime, qint64> found;
        for (const IntervalCount &sum : *sums)
            found.insert(sum.start, sum.offered);
        CHECK(found == expected);
        CHECK(std::ranges::is_sorted(*sums, {}, &IntervalCount::start));
    }
}

TEST_CASE("contacts of other queues that come while sums are read change nothing in them",
          "[queueseries]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto writer = openStore(path);
    const IntegrationId integration = addIntegration(*writer);
    commit(*writer, [&](Transaction &tx) {
        return LedgerTable(*writer).record(tx, integration, {newTicket(1, 10), reply(2, 1, 20)},
                                           Origin::InitialImport, fromSeconds(0), {});
    });
    SeriesMembers shown;
    const auto listed = QueueTable(*writer).list(integration);
    REQUIRE(listed);
    for (const SourceQueue &queue : *listed)
        shown.append(queue.id);
    REQUIRE(shown.size() == 2);
    const auto reader = openStore(path, Database::Access::ReadOnly);
    Meanwhile meanwhile{.writer = *writer, .integration = integration, .source = SourceId{9}};

    sqlite3_trace_v2(reader->handle(), SQLITE_TRACE_STMT, &Meanwhile::store, &meanwhile);
    const auto sums =
        QueueSeriesTable(*reader).quarters(integration, shown, fromSeconds(0), fromSeconds(1800));
    sqlite3_trace_v2(reader->handle(), 0, nullptr, nullptr);

    REQUIRE(sums);
    CHECK(*sums == QList{IntervalCount{.queue = {}, .start = fromSeconds(0), .offered = 2}});
    CHECK(meanwhile.stored > 1);
}

TEST_CASE("parts of several days begin and end where they do", "[queueseries]")
{
    constexpr qint64 day = 86'400;
    const qint64 from = GENERATE(0, 5 * quarter, day - quarter);
    const qint64 length = GENERATE(3 * day, 10 * day, 10 * day + 7 * quarter, 40 * day);
    constexpr int parts = 7;
    Account account;
    QList<JudgedMessage> messages;
    QList<qint64> expected(parts, 0);
    const qint64 width = (length + parts - 1) / parts;
    for (qint64 id = 1; id <= 400; ++id) {
        const qint64 at = id * 9'973 % (45 * day);
        messages.append(newTicket(id, at));
        const qint64 start = at / quarter * quarter;
        if (start >= from && start < from + length)
            ++expected[(start - from) / width];
    }
    account.record(messages);

    const auto lines = account.table.sparklines(account.integration, fromSeconds(from),
                                                fromSeconds(from + length), parts);

    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->cbegin().value() == expected);
}

TEST_CASE("without messages and imports no time is known", "[queueseries]")
{
    Account account;
    auto background = account.table.background(account.integration);
    REQUIRE(background);
    CHECK(*background == QueueBackground{});

    account.record({newTicket(1, 2 * quarter + 7)});

    background = account.table.background(account.integration);
    REQUIRE(background);
    CHECK(background->known == KnownTime{.from = fromSeconds(2 * quarter), .until = {}});
}

TEST_CASE("contacts come newest first, page by page, each once", "[queueseries]")
{
    Account account;
    account.record({newTicket(1, 100), newTicket(2, 100), reply(5, 1, 100), reply(6, 2, 300),
                    notCounted(7, 2, 200, Reason::Note), goneTicket(9, 50)});

    CHECK(account.ids({}) == QList<qint64>{6, 7, 5, 2, 1, 9});
    CHECK(account.ids({.period = {fromSeconds(100), fromSeconds(300)}})
          == QList<qint64>{7, 5, 2, 1});
}

TEST_CASE("a page that ends in the last second of a quarter-hour is followed by all that is older",
          "[queueseries]")
{
    constexpr qint64 count = 1000;
    Account account;
    QList<JudgedMessage> messages;
    QList<qint64> expected;
    for (qint64 id = count; id > 0; --id) {
        messages.append(newTicket(id, id * 2 * quarter - 1));
        expected.append(id);
    }
    account.record(messages);

    const QList<qint64> found = account.ids({}, 200);

    CHECK(found.size() == count);
    CHECK(found == expected);
}

TEST_CASE("an hour of the week has the contacts of all its times", "[queueseries]")
{
    // The epoch was a Thursday.
    constexpr qint64 hour = 3600;
    constexpr qint64 week = 7 * 24 * hour;
    constexpr qint64 nine = 9 * hour;
    Account account;
    account.record({newTicket(1, nine - 1), newTicket(2, nine), newTicket(3, nine + hour - 1),
                    newTicket(4, nine + hour), newTicket(5, week + nine), reply(6, 1, week + nine),
                    newTicket(7, 2 * week + nine), newTicket(8, week + nine + 24 * hour)});
    const ContactFilter filter{.period = {fromSeconds(0), fromSeconds(3 * week)},
                               .weekHour = WeekHour{3 * 24 + 9, QTimeZone::utc()},
                               .counted = true};

    CHECK(account.ids(filter) == QList<qint64>{7, 6, 5, 3, 2});
    ContactFilter shorter = filter;
    shorter.period.to = fromSeconds(2 * week);
    CHECK(account.ids(shorter) == QList<qint64>{6, 5, 3, 2});
}

TEST_CASE("each part of the reconciliation has its rows", "[queueseries]")
{
    Account account;
    account.record({newTicket(1, 100), reply(5, 1, 110), notCounted(7, 1, 120, Reason::Note),
                    notCounted(8, 1, 130, Reason::AgentReply), goneTicket(9, 50),
                    notCounted(10, 9, 60, Reason::Note, true)});

    CHECK(account.ids({.kind = MessageKind::Ticket, .ticketGone = false}) == QList<qint64>{1});
    CHECK(account.ids({.kind = MessageKind::Conversation, .ticketGone = false})
          == QList<qint64>{8, 7, 5});
    CHECK(account.ids({.ticketGone = true}) == QList<qint64>{10, 9});
    CHECK(account.ids({.reason = Reason::Note}) == QList<qint64>{7, 10});
    CHECK(account.ids({.reason = Reason::CustomerReply}) == QList<qint64>{5});
    CHECK(account.ids({.counted = true}) == QList<qint64>{5, 1, 9});
    CHECK(account.ids({.counted = false}) == QList<qint64>{8, 7, 10});
}

TEST_CASE("the contacts of one queue are its own", "[queueseries]")
{
    Account account;
    account.record({newTicket(1, 100), reply(5, 1, 110)});
    for (const QueueId queue : account.queues())
        CHECK(account.ids({.queues = {queue}}).size() == 1);
}
