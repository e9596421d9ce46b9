// SPDX-License-Identifier: Apache-2.0
#include "tests/core/importing/sandboxedimport.h"
#include "tests/core/importing/usualaccount.h"
#include "tests/support/catch.h"
#include "tests/support/loopbackserver.h"

#include <sqlite3.h>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The lines of the table in importrun.h, one by one, against the sandbox's faults.

namespace {

const QString always = u"%1:100%"_s;
const QJsonObject noFaults{{u"faults"_s, u""_s}};

struct BrokenAnswer {
    const char *fault;
    ErrorKind kind; ///< what the run ends with when it stays so
};

} // namespace

TEST_CASE("policy: 5xx, a reset, a cut body and silence are asked again and cost nothing but time")
{
    const auto fault = GENERATE(as<QString>{}, u"5xx"_s, u"reset"_s, u"cut"_s, u"hang"_s);
    CAPTURE(fault);
    SandboxedImport import;
    import.scheduler.onWait = [&] { import.sandbox.control(noFaults); };

    const auto summary = import.importAndMeanwhile({{u"faults"_s, always.arg(fault)}});

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(import.isTrue());
    CHECK(import.scheduler.hasAsked(1s));
}

TEST_CASE("policy: 5xx, a reset, a cut body and silence that stay end the run after eight tries")
{
    const auto broken = GENERATE(
        BrokenAnswer{"5xx", ErrorKind::ServerFailed}, BrokenAnswer{"reset", ErrorKind::Offline},
        BrokenAnswer{"cut", ErrorKind::Offline}, BrokenAnswer{"hang", ErrorKind::TimedOut});
    CAPTURE(broken.fault);
    SandboxedImport import;

    const auto failed =
        import.importAndMeanwhile({{u"faults"_s, always.arg(QLatin1StringView(broken.fault))}});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == broken.kind);
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s})
        CHECK(import.scheduler.hasAsked(wait));
    if (broken.kind == ErrorKind::TimedOut)
        return; // by now everyone in the sandbox hangs
    import.sandbox.control(noFaults);
    REQUIRE(import.account.import());
    CHECK(import.isTrue());
}

TEST_CASE("policy: a body that is garbage is asked again, and once readable forgotten")
{
    SandboxedImport import;
    import.scheduler.onWait = [&] { import.sandbox.control(noFaults); };

    const auto summary = import.importAndMeanwhile({{u"faults"_s, u"garbage:100%"_s}});

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->unreadable == 0);
    CHECK(import.isTrue());
}

TEST_CASE(
    "policy: conversations that stay garbage are recorded, and the run says it is not complete")
{
    SandboxedImport import;
    const qint64 ticket = 77;
    import.sandbox.control(
        {{u"oddConversations"_s, QJsonObject{{u"ticketId"_s, ticket}, {u"status"_s, 200}}}});
    import.sandbox.control({{u"addConversation"_s, QJsonObject{{u"ticketId"_s, ticket}}}});

    const auto summary = import.account.import();

    REQUIRE(summary);
    CHECK_FALSE(summary->complete);
    CHECK(summary->garbled == 1);
    CHECK(import.account.contacts(ticket).size() == 1); // the ticket itself
    CHECK(import.scheduler.asked() == QList<std::chrono::milliseconds>{1s, 2s}); // three tries
}

TEST_CASE("policy: a page of the list that stays garbage ends the run")
{
    SandboxedImport import;
    import.sandbox.control({{u"faults"_s, u"garbage:100%"_s}});

    const auto failed = import.account.import();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::UnexpectedReply);
    import.sandbox.control(noFaults);
    REQUIRE(import.account.import());
    CHECK(import.isTrue());
}

TEST_CASE("policy: a 429 is waited for as long as it says, however often it comes")
{
    const auto [said, wait] = GENERATE(table<QString, std::chrono::milliseconds>({
        {u"7"_s, 7s},
        {u"2.5"_s, 3s},
        {u""_s, 60s},
        {u"soon"_s, 60s},
        {u"-4"_s, 60s},
        {u"999999999999"_s, 1h}, // nobody waits for longer; the log says that it was cut
    }));
    CAPTURE(said, wait.count());
    SandboxedImport import;
    int waits = 0;
    import.scheduler.onWait = [&] {
        if (++waits == 20)
            import.sandbox.control(noFaults);
    };

    const auto summary =
        import.importAndMeanwhile({{u"retryAfter"_s, said}, {u"faults"_s, u"429:100%"_s}});

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->rateLimited >= 8); // more than any other failure is allowed
    CHECK(import.isTrue());
    CHECK(import.scheduler.hasAsked(wait));
}

TEST_CASE("policy: a key that stops being accepted ends the run at once, and nothing is lost")
{
    SandboxedImport import;

    const auto failed = import.importAndMeanwhile({{u"revokeKey"_s, true}});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::KeyRejected);
    CHECK(import.scheduler.asked().isEmpty());
    import.sandbox.control({{u"revokeKey"_s, false}});
    const auto rest = import.account.import();
    REQUIRE(rest);
    CHECK(rest->stage == ImportStage::Initial);
    CHECK(import.isTrue());
}

TEST_CASE("policy: an account that is suspended meanwhile ends the run at once")
{
    SandboxedImport import;

    const auto failed = import.importAndMeanwhile({{u"suspended"_s, true}});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::AccountSuspended);
    CHECK(import.scheduler.asked().isEmpty());
}

TEST_CASE(
    "policy: 403 and 404 for one ticket's conversations are recorded, and the run is complete")
{
    const int status = GENERATE(403, 404);
    CAPTURE(status);
    SandboxedImport import;
    const qint64 ticket = 77;
    import.sandbox.control(
        {{u"oddConversations"_s, QJsonObject{{u"ticketId"_s, ticket}, {u"status"_s, status}}}});
    import.sandbox.control({{u"addConversation"_s, QJsonObject{{u"ticketId"_s, ticket}}}});

    const auto summary = import.account.import();

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->unreadable == 1);
    CHECK(import.account.unreadable() == 1);
    CHECK(import.account.contacts(ticket).size() == 1);
    CHECK(import.scheduler.asked().isEmpty());
}

TEST_CASE("policy: a web page instead of Freshdesk ends the run at once")
{
    SandboxedImport import;

    const auto failed = import.importAndMeanwhile({{u"html"_s, true}});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::NotFreshdesk);
    CHECK(import.scheduler.asked().isEmpty());
    import.sandbox.control({{u"html"_s, false}});
    REQUIRE(import.account.import());
    CHECK(import.isTrue());
}

TEST_CASE("policy: a redirect to another host ends the run, and that host hears nothing of the key")
{
    LoopbackServer elsewhere;
    SandboxedImport import;
    const QString target = QString::fromLatin1(elsewhere.root()) + u"/api/v2/tickets"_s;

    const auto failed = import.importAndMeanwhile({{u"redirect"_s, target}});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::NotFreshdesk);
    CHECK(elsewhere.seen().isEmpty());
    CHECK(import.scheduler.asked().isEmpty());
}

TEST_CASE("policy: a maintenance page with 503 is asked again")
{
    SandboxedImport import;
    import.scheduler.onWait = [&] { import.sandbox.control({{u"down"_s, false}}); };

    const auto summary = import.importAndMeanwhile({{u"down"_s, true}});

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(import.isTrue());
}

TEST_CASE("policy: a page past the last passes its second, and the run says it is not complete")
{
    ImportedAccount account;
    account.freshdesk.pageSize = 1;
    for (const qint64 id : {1, 2, 3})
        account.addTicket(id, start);
    account.addTicket(4, start + 1);
    account.freshdesk.beforeTickets = [&](const TicketQuery &query) {
        if (query.page == 2)
            account.freshdesk.fail(FakeFreshdesk::Call::Tickets, ErrorKind::PageLimit, 1);
    };

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK_FALSE(summary->complete);
    CHECK(account.contacts(2).size() == 1);
    CHECK(account.contacts(3).isEmpty());
    CHECK(account.contacts(4).size() == 1);
}

TEST_CASE(
    "policy: a store that cannot take more ends the run, and with room again nothing is missing")
{
    SandboxedImport import;
    sqlite3 *connection = import.account.database->handle();
    REQUIRE(sqlite3_exec(connection, "PRAGMA max_page_count = 1", nullptr, nullptr, nullptr)
            == SQLITE_OK); // cut to what there is

    const auto failed = import.account.import();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::StoreFull);
    REQUIRE(sqlite3_exec(connection, "PRAGMA max_page_count = 1000000", nullptr, nullptr, nullptr)
            == SQLITE_OK);
    REQUIRE(import.account.import());
    CHECK(import.isTrue());
}
