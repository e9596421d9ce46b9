// SPDX-License-Identifier: Apache-2.0
#include "core/store/pendingconversationstable.h"

#include "core/store/completenesstable.h"
#include "core/store/tickettable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Pending {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    PendingConversationsTable table{*database};

    void add(const QList<PendingConversations> &pending)
    {
        commit(*database, [&](Transaction &tx) { return table.add(tx, integration, pending); });
    }
    void done(qint64 ticket, std::optional<UtcTime> respondedAt)
    {
        commit(*database, [&](Transaction &tx) {
            return table.done(tx, integration, TicketId{ticket}, respondedAt);
        });
    }
    [[nodiscard]] QList<PendingConversations> take(int limit = 100, qint64 after = 0)
    {
        const auto taken = table.take(integration, limit, after);
        REQUIRE(taken);
        return *taken;
    }
    [[nodiscard]] QList<qint64> ids()
    {
        QList<qint64> ids;
        for (const PendingConversations &pending : take())
            ids.append(raw(pending.ticket.id));
        return ids;
    }
};

PendingConversations promised(qint64 ticket, std::int64_t updatedAt = 200,
                              std::int64_t respondedAt = 150)
{
    return {.ticket = {.id = TicketId{ticket},
                       .group = GroupId{7},
                       .source = SourceId{3},
                       .createdAt = fromSeconds(100),
                       .updatedAt = fromSeconds(updatedAt),
                       .standing = TicketStanding::Present,
                       .requesterRespondedAt = fromSeconds(respondedAt)},
            .origin = Origin::InitialImport};
}

} // namespace

TEST_CASE("a promise comes back as it was given, also from a file opened again", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    PendingConversations pending = promised(1);
    if (GENERATE(true, false)) {
        pending.ticket.group.reset();
        pending.ticket.requesterRespondedAt.reset();
        pending.ticket.standing = TicketStanding::Spam;
        pending.origin = Origin::Sweep;
    }
    IntegrationId integration{};
    {
        const auto database = openStore(path);
        integration = addIntegration(*database);
        commit(*database, [&](Transaction &tx) {
            return PendingConversationsTable(*database).add(tx, integration, {pending});
        });
    }
    const auto database = openStore(path);
    auto taken = *PendingConversationsTable(*database).take(integration, 10, 0);
    REQUIRE(taken.size() == 1);
    CHECK(std::exchange(taken.first().sequence, 0) > 0);
    CHECK(taken.first() == pending);
}

TEST_CASE("promises are taken in their order, some at a time", "[store]")
{
    Pending pending;
    pending.add({promised(30), promised(10), promised(20)});
    CHECK(pending.ids() == QList<qint64>{30, 10, 20});
    const auto first = pending.take(2);
    REQUIRE(first.size() == 2);
    const auto rest = pending.take(2, first.last().sequence);
    REQUIRE(rest.size() == 1);
    CHECK(raw(rest.first().ticket.id) == 20);
    CHECK(pending.take(2, rest.last().sequence).isEmpty());
}

TEST_CASE("a ticket has one place, with its newest data", "[store]")
{
    Pending pending;
    pending.add({promised(1), promised(2)});
    PendingConversations newer = promised(1, 300);
    newer.ticket.group = GroupId{8};
    newer.origin = Origin::Event;
    pending.add({newer});
    pending.add({promised(1, 250)});
    CHECK(*pending.table.count(pending.integration) == 2);
    CHECK(pending.take().first().ticket == newer.ticket);
    CHECK(pending.take().first().origin == Origin::Event);
}

TEST_CASE("a newer response goes to the end of the queue", "[store]")
{
    Pending pending;
    pending.add({promised(1), promised(2)});
    const qint64 taken = pending.take().last().sequence;
    pending.add({promised(1, 300, 290)});
    const auto again = pending.take(10, taken);
    REQUIRE(again.size() == 1);
    CHECK(raw(again.first().ticket.id) == 1);
    CHECK(*pending.table.count(pending.integration) == 2);
}

TEST_CASE("what was read is done", "[store]")
{
    Pending pending;
    pending.add({promised(1), promised(2)});
    pending.done(1, fromSeconds(150));
    CHECK(pending.ids() == QList<qint64>{2});
    CHECK(*pending.table.count(pending.integration) == 1);
    pending.done(1, fromSeconds(150));
    CHECK(*pending.table.count(pending.integration) == 1);
}

TEST_CASE("a response that came while reading is not done with the older one", "[store]")
{
    Pending pending;
    pending.add({promised(1, 200, 150)});
    pending.add({promised(1, 300, 290)});
    pending.done(1, fromSeconds(150));
    CHECK(pending.ids() == QList<qint64>{1});
    pending.done(1, std::nullopt);
    CHECK(pending.ids() == QList<qint64>{1});
    pending.done(1, fromSeconds(290));
    CHECK(pending.ids().isEmpty());
}

TEST_CASE("a promise without a known response is done by any reading", "[store]")
{
    Pending pending;
    PendingConversations unknown = promised(1);
    unknown.ticket.requesterRespondedAt.reset();
    pending.add({unknown});
    pending.done(1, GENERATE(as<std::optional<UtcTime>>{}, std::nullopt, fromSeconds(1)));
    CHECK(pending.ids().isEmpty());
}

TEST_CASE("the promises of one integration are not another's", "[store]")
{
    Pending pending;
    pending.add({promised(1)});
    pending.integration = addIntegration(*pending.database, u"Other"_s);
    CHECK(pending.ids().isEmpty());
    pending.done(1, fromSeconds(999));
    pending.add({promised(1)});
    CHECK(askNumber(*pending.database, u"SELECT count(*) FROM pending_conversations"_s) == 2);
}

TEST_CASE("tickets whose conversations are refused are counted once each", "[store]")
{
    Pending pending;
    for (const int status : {403, 404, 403}) {
        commit(*pending.database, [&](Transaction &tx) {
            return pending.table.recordUnreadable(tx, pending.integration, TicketId{status}, status,
                                                  fromSeconds(1));
        });
    }
    CHECK(*pending.table.unreadableCount(pending.integration) == 2);
}

TEST_CASE("unreadable conversations are promised again while their ticket is in a list", "[store]")
{
    const auto why = GENERATE(UnlistedWhy::Gone, UnlistedWhy::Archived);
    const int status = GENERATE(200, 403);
    CAPTURE(status);
    Pending pending;
    CompletenessTable lists(*pending.database);
    commit(*pending.database, [&](Transaction &tx) {
        return TicketTable(*pending.database)
            .upsert(tx, pending.integration, {promised(1).ticket, promised(2).ticket});
    });
    for (const qint64 ticket : {1, 2}) {
        commit(*pending.database, [&](Transaction &tx) {
            return pending.table.recordUnreadable(tx, pending.integration, TicketId{ticket}, status,
                                                  fromSeconds(1));
        });
    }
    commit(*pending.database, [&](Transaction &tx) {
        return lists.noteUnlisted(tx, pending.integration, TicketId{1}, why);
    });
    const auto promise = [&] {
        return commit(*pending.database, [&](Transaction &tx) {
            return pending.table.promiseUnreadable(tx, pending.integration, fromSeconds(2), true,
                                                   Origin::Sweep);
        });
    };

    CHECK(promise() == 1);
    CHECK(pending.ids() == QList<qint64>{2});

    // Met in a list again, it is asked like any other.
    commit(*pending.database,
           [&](Transaction &tx) { return lists.noteListed(tx, pending.integration, TicketId{1}); });
    CHECK(promise() == 1);
    CHECK(pending.ids() == QList<qint64>{2, 1});
}
