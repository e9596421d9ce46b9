// SPDX-License-Identifier: Apache-2.0
#include "core/importing/announcedrun.h"

#include "core/store/intransaction.h"
#include "tests/core/importing/usualaccount.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Call = FakeFreshdesk::Call;

/// An account whose events were stored, and the runs that read what they announced.
class AnnouncedBench : public ImportedAccount {
public:
    explicit AnnouncedBench(std::optional<UtcTime> historyStart = std::nullopt)
        : ImportedAccount(historyStart)
    { }

    [[nodiscard]] std::int64_t now() const { return toSeconds(clock.now()); }

    void announce(const QList<qint64> &tickets)
    {
        REQUIRE(inTransaction(*database, [&](Transaction &transaction) -> Outcome {
            for (const qint64 ticket : tickets) {
                const Outcome put = AnnouncedTicketTable(*database).announce(
                    transaction, integration.id, TicketId{ticket}, clock.now());
                if (!put)
                    return put;
            }
            return Done{};
        }));
    }
    [[nodiscard]] QList<AnnouncedTicket> due()
    {
        const auto due = AnnouncedTicketTable(*database).due(integration.id, clock.now(), 100'000);
        REQUIRE(due);
        return *due;
    }
    [[nodiscard]] qint64 waiting()
    {
        const auto count = AnnouncedTicketTable(*database).count(integration.id);
        REQUIRE(count);
        return *count;
    }

    Outcome read(bool byList = false)
    {
        clock.advance(AnnouncedTicketTable::swarm);
        ImportWriter writer(*database, integration, clock);
        AnnouncedRun run(freshdesk, *database, writer, integration.id, clock, due(), byList);
        std::optional<Outcome> ended;
        QObject::connect(&run, &AnnouncedRun::finished, &run, [&](const Outcome &outcome) {
            REQUIRE_FALSE(ended);
            ended = outcome;
        });
        run.start();
        REQUIRE_FALSE(ended);
        REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, 60'000));
        contactsFound = run.contacts();
        return *ended;
    }

    qint64 contactsFound = 0;
};

QList<std::pair<qint64, Reason>> judged(const QList<Contact> &contacts)
{
    QList<std::pair<qint64, Reason>> list;
    for (const Contact &contact : contacts)
        list.append({contact.id, contact.reason});
    return list;
}

} // namespace

TEST_CASE("an announced ticket is read with its replies, and polling then adds nothing",
          "[announced]")
{
    const bool byList = GENERATE(false, true);
    AnnouncedBench account;
    account.addTicket(7, account.now() - 20);
    account.respond(7, account.now() - 5);
    account.announce({7});

    REQUIRE(account.read(byList));
    CHECK(account.contactsFound == 2);
    CHECK(account.waiting() == 0);
    const auto byEvent = account.offered();
    CHECK(byEvent == QMap<QString, qint64>{{tickets, 1}, {replies, 1}});
    for (const Contact &contact : account.contacts(7))
        CHECK(contact.origin == Origin::Event);
    const auto conversationsRead = account.freshdesk.asked(Call::Conversations);

    const auto polled = account.import();
    REQUIRE(polled);
    CHECK(polled->contacts == 0);
    CHECK(account.offered() == byEvent);
    CHECK(account.freshdesk.asked(Call::Conversations) == conversationsRead);
}

TEST_CASE("reading by events counts what polling would have counted", "[announced]")
{
    const auto build = [](AnnouncedBench &account) {
        fill(account);
        for (int i = 0; i < 40; ++i) {
            account.addTicket(1000 + i, account.now() - 60 + i);
            if (i % 2 == 0)
                account.respond(1000 + i, account.now() - 20 + i);
        }
    };
    AnnouncedBench polled;
    build(polled);
    REQUIRE(polled.import());

    const bool byList = GENERATE(false, true);
    AnnouncedBench announced;
    build(announced);
    QList<qint64> ids{9, 300, 450};
    for (int i = 0; i < 40; ++i)
        ids.append(1000 + i);
    announced.announce(ids);
    while (announced.waiting() > 0)
        REQUIRE(announced.read(byList));
    REQUIRE(announced.import());

    CHECK(announced.offered() == polled.offered());
    for (const qint64 ticket : {qint64{9}, qint64{300}, qint64{450}, qint64{1000}, qint64{1039}})
        CHECK(judged(announced.contacts(ticket)) == judged(polled.contacts(ticket)));
}

TEST_CASE("ten thousand events for one ticket cost one read", "[announced]")
{
    AnnouncedBench account;
    account.addTicket(7, account.now());
    for (int i = 0; i < 10; ++i)
        account.announce(QList<qint64>(1000, 7));
    REQUIRE(account.read());
    CHECK(account.freshdesk.ticketsRead() == QList<TicketId>{TicketId{7}});
    CHECK(account.freshdesk.asked(Call::Tickets) == 0);
    CHECK(account.waiting() == 0);
}

TEST_CASE("an event that comes while its ticket is being read asks for another read", "[announced]")
{
    AnnouncedBench account;
    account.addTicket(7, account.now());
    account.announce({7});
    account.clock.advance(AnnouncedTicketTable::swarm);
    account.announce({7}); // in the second in which the question leaves
    ImportWriter writer(*account.database, account.integration, account.clock);
    AnnouncedRun run(account.freshdesk, *account.database, writer, account.integration.id,
                     account.clock, account.due(), false);
    bool ended = false;
    QObject::connect(&run, &AnnouncedRun::finished, &run, [&ended] { ended = true; });
    run.start();
    REQUIRE(QTest::qWaitFor([&] { return ended; }));
    CHECK(account.waiting() == 1);
    REQUIRE(account.read());
    CHECK(account.waiting() == 0);
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}});
}

TEST_CASE("many announced tickets are found in the list, three credits a hundred", "[announced]")
{
    AnnouncedBench account;
    QList<qint64> ids;
    for (int i = 0; i < 250; ++i) {
        account.addTicket(100 + i, account.now() - 50 + i % 50);
        ids.append(100 + i);
    }
    account.addTicket(1, account.now() - 3 * 24 * 3600); // not in the list's last minutes
    account.announce(ids);

    REQUIRE(account.read(true));
    CHECK(account.waiting() == 0);
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 250}});
    CHECK(account.freshdesk.asked(Call::Tickets) == 3);
    CHECK(account.freshdesk.asked(Call::Ticket) == 0);
    CHECK(account.contacts(1).isEmpty());
}

TEST_CASE("the cheaper way is taken", "[announced]")
{
    CHECK_FALSE(AnnouncedRun::listIsCheaper(1, 0));
    CHECK(AnnouncedRun::listIsCheaper(2, 0));
    CHECK_FALSE(AnnouncedRun::listIsCheaper(2, 150)); // 4 credits against 6
    CHECK(AnnouncedRun::listIsCheaper(4, 150));
    CHECK(AnnouncedRun::listIsCheaper(1000, 0));
    CHECK_FALSE(AnnouncedRun::listIsCheaper(4, 300));
}

TEST_CASE("events a week late, out of order and for known tickets change nothing", "[announced]")
{
    AnnouncedBench account;
    fill(account);
    REQUIRE(account.import());
    const auto before = account.offered();
    CHECK(before == truthOfFilled);
    QList<qint64> late;
    for (int i = 450; i >= 1; --i)
        late.append(i);
    account.announce(late);

    REQUIRE(account.read(true));
    CHECK(account.waiting() == 0);
    CHECK(account.offered() == before);
    // Polling has met them: only a few are looked at again.
    CHECK(account.freshdesk.asked(Call::Ticket) == AnnouncedRun::lateReads);
}

TEST_CASE("an unknown ticket is asked for three times, ever later, and then given up",
          "[announced]")
{
    const auto kind =
        GENERATE(ErrorKind::NotFound, ErrorKind::Forbidden, ErrorKind::UnexpectedReply);
    AnnouncedBench account;
    account.freshdesk.refuseTicket(TicketId{404}, kind);
    account.addTicket(7, account.now());
    account.announce({404, 7});
    REQUIRE(account.read());
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}}); // the other is not held up
    CHECK(account.waiting() == 1);
    CHECK(account.due().isEmpty());

    account.clock.advance(30s);
    REQUIRE(account.read());
    CHECK(account.due().isEmpty());
    account.clock.advance(120s);
    REQUIRE(account.read());
    CHECK(account.waiting() == 0);
    CHECK(std::ranges::count(account.freshdesk.ticketsRead(), TicketId{404})
          == AnnouncedRun::attempts);
}

TEST_CASE("a ticket that is deleted before it is read is counted as polling counts it",
          "[announced]")
{
    AnnouncedBench account;
    account.addTicket(7, account.now());
    setStanding(account, 7, TicketStanding::Deleted);
    account.announce({7, 8});
    REQUIRE(account.read(true));
    CHECK(account.offered() == QMap<QString, qint64>{{unknownTickets, 1}});

    // What was counted stays where it was counted.
    AnnouncedBench known;
    known.addTicket(7, known.now() - 60);
    REQUIRE(known.import());
    setStanding(known, 7, TicketStanding::Deleted);
    known.announce({7});
    REQUIRE(known.read());
    CHECK(known.offered() == QMap<QString, qint64>{{tickets, 1}});
}

TEST_CASE("what concerns more than a ticket ends the run, and everything still waits",
          "[announced]")
{
    const auto call = GENERATE(Call::Tickets, Call::Ticket);
    AnnouncedBench account;
    account.addTicket(7, account.now());
    account.announce({7, 8, 9});
    account.freshdesk.fail(call, ErrorKind::Offline);
    const Outcome offline = account.read(call == Call::Tickets);
    REQUIRE_FALSE(offline);
    CHECK(offline.error().kind == ErrorKind::Offline);
    CHECK(account.waiting() == 3);
    CHECK(account.due().size() == 3);

    account.freshdesk.recover();
    REQUIRE(account.read());
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}});
}

TEST_CASE("conversations that cannot be read are left to the next import", "[announced]")
{
    AnnouncedBench account;
    account.addTicket(7, account.now() - 20);
    account.respond(7, account.now() - 5);
    account.announce({7});
    const bool refused = GENERATE(true, false);
    if (refused)
        account.freshdesk.failConversations(TicketId{7}, ErrorKind::Forbidden);
    else
        account.freshdesk.fail(Call::Conversations, ErrorKind::Offline);
    CHECK(account.read().has_value() == refused);
    CHECK(account.waiting() == 0);
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}});

    account.freshdesk.recover();
    REQUIRE(account.import());
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}, {replies, 1}});
}

TEST_CASE("a run that is dropped loses nothing", "[announced]")
{
    AnnouncedBench account;
    for (int i = 1; i <= 20; ++i) {
        account.addTicket(i, account.now() - 30);
        account.respond(i, account.now() - 10);
    }
    QList<qint64> ids;
    for (int i = 1; i <= 20; ++i)
        ids.append(i);
    account.announce(ids);
    account.clock.advance(AnnouncedTicketTable::swarm);
    const bool byList = GENERATE(false, true);
    for (int requests = 1; requests < 12; ++requests) {
        ImportWriter writer(*account.database, account.integration, account.clock);
        const auto due = account.due();
        if (due.isEmpty())
            break;
        AnnouncedRun run(account.freshdesk, *account.database, writer, account.integration.id,
                         account.clock, due, byList);
        bool ended = false;
        QObject::connect(&run, &AnnouncedRun::finished, &run, [&ended] { ended = true; });
        const qint64 before = account.freshdesk.usage().requests;
        run.start();
        REQUIRE(QTest::qWaitFor(
            [&] { return ended || account.freshdesk.usage().requests - before >= requests; }));
    }
    while (account.waiting() > 0)
        REQUIRE(account.read(byList));
    REQUIRE(account.import());
    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 20}, {replies, 20}});
}

TEST_CASE("a group that is not known yet is asked for before its ticket is stored", "[announced]")
{
    AnnouncedBench account;
    REQUIRE(account.import());
    account.freshdesk.fields.groups.append({GroupId{77}, u"Night"_s});
    account.freshdesk.groups = account.freshdesk.fields.groups;
    account.addTicket(7, account.now()).group = GroupId{77};
    auto ticket = *account.freshdesk.ticket(TicketId{7});
    ticket.group = GroupId{77};
    account.freshdesk.setTicket(ticket);
    account.announce({7});
    REQUIRE(account.read());
    CHECK(account.offered() == QMap<QString, qint64>{{u"Night email Tickets"_s, 1}});
}
