// SPDX-License-Identifier: Apache-2.0
#include "core/store/queuetable.h"

#include "core/store/ledgertable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

const AccountNames accountNames{.groups = {{GroupId{7}, u"Sales"_s}, {GroupId{8}, u"billing"_s}},
                                .sources = {{SourceId{1}, u"Email"_s}}};
const QueueKey salesEmail = QueueKey::of(GroupId{7}, SourceId{1}, QueueKind::Tickets);

struct Account {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    QueueTable table{*database};

    QueueId idFor(const QueueKey &key, const AccountNames &names = accountNames)
    {
        return commit(*database,
                      [&](Transaction &tx) { return table.idFor(tx, integration, key, names); });
    }
    qint64 rename(const AccountNames &names)
    {
        return commit(*database,
                      [&](Transaction &tx) { return table.renameAll(tx, integration, names); });
    }
    void record(const QList<JudgedMessage> &messages)
    {
        LedgerTable ledger(*database);
        commit(*database, [&](Transaction &tx) {
            return ledger.record(tx, integration, messages, Origin::InitialImport, fromSeconds(0),
                                 accountNames);
        });
    }
    [[nodiscard]] QList<QueueSummary> summaries(std::optional<std::int64_t> from,
                                                std::optional<std::int64_t> to)
    {
        Period period;
        if (from)
            period.from = fromSeconds(*from);
        if (to)
            period.to = fromSeconds(*to);
        const auto read = table.summaries(integration, period);
        REQUIRE(read);
        return *read;
    }
};

} // namespace

TEST_CASE("one identity is one queue, whichever table object asks", "[store]")
{
    Account account;
    const QueueId id = account.idFor(salesEmail);
    CHECK(account.idFor(salesEmail) == id);
    QueueTable fresh(*account.database);
    CHECK(*fresh.find(account.integration, salesEmail) == id);
    CHECK(account.table.list(account.integration)->size() == 1);
}

TEST_CASE("whatever differs in the identity makes another queue", "[store]")
{
    Account account;
    const QueueId id = account.idFor(salesEmail);
    const QueueKey other = GENERATE(QueueKey::of(GroupId{8}, SourceId{1}, QueueKind::Tickets),
                                    QueueKey::of(GroupId{7}, SourceId{2}, QueueKind::Tickets),
                                    QueueKey::of(GroupId{7}, SourceId{1}, QueueKind::Replies),
                                    QueueKey::of(std::nullopt, SourceId{1}, QueueKind::Tickets),
                                    QueueKey::unknown(QueueKind::Tickets));
    CHECK(account.idFor(other) != id);
}

TEST_CASE("the same identity in another integration is another queue", "[store]")
{
    Account account;
    const QueueId id = account.idFor(salesEmail);
    account.integration = addIntegration(*account.database, u"Other"_s);
    CHECK(account.idFor(salesEmail) != id);
}

TEST_CASE("a queue comes back with its identity and its derived names", "[store]")
{
    Account account;
    const QueueId id = account.idFor(salesEmail);
    CHECK(account.table.list(account.integration)->first()
          == SourceQueue{.id = id,
                         .key = salesEmail,
                         .name = u"Sales email Tickets"_s,
                         .groupName = u"Sales"_s,
                         .sourceName = u"email"_s,
                         .outgoing = false});
}

TEST_CASE("a queue that was rolled back is not remembered", "[store]")
{
    Account account;
    {
        auto transaction = Transaction::begin(*account.database);
        REQUIRE(transaction);
        REQUIRE(account.table.idFor(*transaction, account.integration, salesEmail, accountNames));
    }
    // The number of the lost queue now goes to another one.
    const QueueId replies =
        account.idFor(QueueKey::of(GroupId{7}, SourceId{1}, QueueKind::Replies));
    CHECK(account.idFor(salesEmail) != replies);
    CHECK(account.table.list(account.integration)->size() == 2);
}

TEST_CASE("a renamed group renames its queues and leaves the former names as aliases", "[store]")
{
    Account account;
    const QueueId email = account.idFor(salesEmail);
    const QueueId other = account.idFor(QueueKey::of(GroupId{8}, SourceId{1}, QueueKind::Tickets));
    AccountNames names = accountNames;
    names.groups.insert(GroupId{7}, u"Vertrieb"_s);

    CHECK(account.rename(names) == 1);
    CHECK(account.table.list(account.integration)->last().name == u"Vertrieb email Tickets"_s);
    CHECK(account.table.list(account.integration)->last().groupName == u"Vertrieb"_s);
    CHECK(*account.table.aliases(email) == QStringList{u"Sales email Tickets"_s});
    CHECK(account.table.aliases(other)->isEmpty());
    CHECK(account.rename(names) == 0);
}

TEST_CASE("a queue that gets its former name back has only the one in between as an alias",
          "[store]")
{
    Account account;
    const QueueId id = account.idFor(salesEmail);
    AccountNames names = accountNames;
    names.groups.insert(GroupId{7}, u"Vertrieb"_s);
    account.rename(names);
    account.rename(accountNames);
    CHECK(*account.table.aliases(id) == QStringList{u"Vertrieb email Tickets"_s});
}

TEST_CASE("queues are listed by name as people look for it", "[store]")
{
    Account account;
    account.idFor(salesEmail);
    account.idFor(QueueKey::unknown(QueueKind::Tickets));
    account.idFor(QueueKey::of(GroupId{8}, SourceId{1}, QueueKind::Tickets));
    const auto queues = account.table.list(account.integration);
    REQUIRE(queues);
    QStringList names;
    for (const SourceQueue &queue : *queues)
        names.append(queue.name);
    CHECK(names
          == QStringList{u"billing email Tickets"_s, u"Sales email Tickets"_s,
                         u"Unknown group/source Tickets"_s});
}

TEST_CASE("a summary counts exactly what lies in the period, to the second", "[store]")
{
    Account account;
    account.record({newTicket(1, 899), newTicket(2, 900), newTicket(3, 1799), newTicket(4, 1800),
                    newTicket(5, 2700), newTicket(6, 2701)});
    using Bound = std::optional<std::int64_t>;
    const auto [from, to, offered, first, last] = GENERATE(table<Bound, Bound, qint64, int, int>({
        {std::nullopt, std::nullopt, 6, 899, 2701},
        {900, 2700, 3, 900, 1800}, // whole quarter-hours
        {899, 2701, 5, 899, 2700}, // a second more at both ends
        {901, 2700, 2, 1799, 1800},
        {1800, std::nullopt, 3, 1800, 2701},
        {std::nullopt, 900, 1, 899, 899},
        {1799, 1800, 1, 1799, 1799}, // one second
        {900, 1799, 1, 900, 900}, // inside one quarter-hour
        {2700, 2701, 1, 2700, 2700},
    }));
    CAPTURE(from, to);
    const QueueSummary summary = account.summaries(from, to).first();
    CHECK(summary.offered == offered);
    CHECK(summary.first == fromSeconds(first));
    CHECK(summary.last == fromSeconds(last));
}

TEST_CASE("a queue with nothing in the period is listed with zero", "[store]")
{
    Account account;
    account.record({newTicket(1, 5000)});
    using Bound = std::optional<std::int64_t>;
    const auto [from, to] = GENERATE(table<Bound, Bound>({
        {0, 5000},
        {5001, std::nullopt},
        {5000, 5000}, // empty
        {9000, 100}, // backwards
    }));
    CAPTURE(from, to);
    const auto summaries = account.summaries(from, to);
    REQUIRE(summaries.size() == 1);
    CHECK(summaries.first().offered == 0);
    CHECK(summaries.first().first == std::nullopt);
    CHECK(summaries.first().last == std::nullopt);
}

TEST_CASE("times before 1970 and far away are counted like any other", "[store]")
{
    Account account;
    account.record(
        {newTicket(1, -1), newTicket(2, -900), newTicket(3, -901), newTicket(4, 253'402'300'799)});
    CHECK(account.summaries(-900, 0).first().offered == 2);
    CHECK(account.summaries(-901, -1).first().offered == 2);
    CHECK(account.summaries(std::nullopt, std::nullopt).first().first == fromSeconds(-901));
    CHECK(account.summaries(std::nullopt, std::nullopt).first().last
          == fromSeconds(253'402'300'799));
}

TEST_CASE("the summaries of one integration hold nothing of another", "[store]")
{
    Account account;
    account.record({newTicket(1, 100)});
    account.integration = addIntegration(*account.database, u"Other"_s);
    CHECK(account.summaries(std::nullopt, std::nullopt).isEmpty());
}
