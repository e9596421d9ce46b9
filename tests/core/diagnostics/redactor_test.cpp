// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/redactor.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

Redactor redactor()
{
    return Redactor({{u"Acme EU"_s, u"integration-1"_s},
                     {u"acme.freshdesk.com"_s, u"domain-1"_s},
                     {u"Billing"_s, u"group-3"_s},
                     {u"Billing email Tickets"_s, u"queue-2"_s},
                     {u"IT"_s, u"group-4"_s},
                     {u"Überwachung (Nord)"_s, u"group-5"_s}});
}

} // namespace

TEST_CASE("names become pseudonyms, the longest first", "[redactor]")
{
    Redactor out = redactor();
    CHECK(out.text(u"queue Billing email Tickets of group billing"_s)
          == u"queue <queue-2> of group <group-3>"_s);
    CHECK(out.text(u"renamed to überwachung (nord), of ACME EU"_s)
          == u"renamed to <group-5>, of <integration-1>"_s);
    CHECK(out.name(u" billing "_s) == u"group-3"_s);
    CHECK(out.name(u"Somebody"_s) == u"<removed>"_s);
}

TEST_CASE("a short name is found as it is written, not inside of words", "[redactor]")
{
    Redactor out = redactor();
    CHECK(out.text(u"it waits for IT and unit"_s) == u"it waits for <group-4> and unit"_s);
}

TEST_CASE("what belongs to somebody is taken out by its shape", "[redactor]")
{
    const auto [told, expected] = GENERATE(table<QString, QString>({
        {u"mail from jane.doe+x@example.co.uk today"_s, u"mail from <address> today"_s},
        {u"connect to support.example.com failed"_s, u"connect to <host> failed"_s},
        {u"at 203.0.113.9:443 and 2001:db8::17"_s, u"at <address> and <address>"_s},
        {u"cannot open /home/jane/.local/share/x.sqlite now"_s, u"cannot open <path> now"_s},
        {uR"(cannot open C:\Users\Jane\x.sqlite now)"_s, u"cannot open <path> now"_s},
        {u"key ijx_4fKq93JxTt0aBcDeFgHiJkLmN refused"_s, u"key <token> refused"_s},
        {u"said Jane Doe to Zoë"_s, u"said <word> <word> to <word>"_s},
        {u"status 403, access_denied, Freshdesk"_s, u"status 403, access_denied, Freshdesk"_s},
        {u"clock at 12:30:05"_s, u"clock at 12:30:05"_s},
    }));
    Redactor out = redactor();
    CHECK(out.text(told).toStdString() == expected.toStdString());
}

TEST_CASE("a ticket is the same ticket wherever it is met", "[redactor]")
{
    Redactor out = redactor();
    CHECK(out.text(u"GET /api/v2/tickets/98765/conversations 200"_s)
          == u"GET /api/v2/tickets/ticket-1/conversations 200"_s);
    CHECK(out.text(u"ticket 555 after ticket 98765"_s)
          == u"ticket ticket-2 after ticket ticket-1"_s);
    CHECK(out.facts({{u"ticket"_s, u"555"_s}}).value(u"ticket"_s) == u"ticket-2"_s);
}

TEST_CASE("facts keep numbers, times and codes and lose persons, hosts and roles of their own",
          "[redactor]")
{
    Redactor out = redactor();
    const auto told = out.facts({{u"user"_s, u"Ada Admin"_s},
                                 {u"sender"_s, u"203.0.113.9"_s},
                                 {u"host"_s, u"proxyhost"_s},
                                 {u"role"_s, u"helper of jane"_s},
                                 {u"groups"_s, u"100+"_s},
                                 {u"since"_s, u"2026-11-25T12:00:00Z"_s},
                                 {u"error"_s, u"key_rejected"_s},
                                 {u"queue"_s, u"Billing email Tickets"_s},
                                 {u"plan"_s, u"Estate"_s},
                                 {u"last_four"_s, u"x7Q2"_s},
                                 {u"from"_s, u"billing"_s}});
    CHECK(told.value(u"user"_s) == u"<removed>"_s);
    CHECK(told.value(u"sender"_s) == u"<removed>"_s);
    CHECK(told.value(u"host"_s) == u"<removed>"_s);
    CHECK(told.value(u"role"_s) == u"<removed>"_s);
    CHECK(told.value(u"groups"_s) == u"100+"_s);
    CHECK(told.value(u"since"_s) == u"2026-11-25T12:00:00Z"_s);
    CHECK(told.value(u"error"_s) == u"key_rejected"_s);
    CHECK(told.value(u"queue"_s) == u"queue-2"_s);
    CHECK(told.value(u"plan"_s) == u"Estate"_s);
    CHECK(told.value(u"last_four"_s) == u"x7Q2"_s);
    CHECK(told.value(u"from"_s) == u"group-3"_s); // also where a code would look alike
    CHECK(out.facts({{u"role"_s, u"Agent, Supervisor"_s}}).value(u"role"_s)
          == u"Agent, Supervisor"_s);
}

TEST_CASE("another integration's name is told as its pseudonym or not at all", "[redactor]")
{
    Redactor out({{u"Acme US"_s, u"integration-2"_s}});
    const auto told = [&out](const QString &name) {
        return out.facts({{u"integration"_s, name}}).value(u"integration"_s);
    };
    CHECK(told(u"Acme US"_s) == u"integration-2"_s);
    CHECK(told(u"acme"_s) == u"<removed>"_s); // deleted meanwhile; lower case looks like a code
}

TEST_CASE("of the proxy and the own authority only the change is told", "[redactor]")
{
    Redactor out = redactor();
    const auto told = out.facts(
        {{u"setting"_s, u"proxy"_s}, {u"from"_s, u""_s}, {u"to"_s, u"jane@proxy:3128"_s}});
    CHECK(told.value(u"setting"_s) == u"proxy"_s);
    CHECK(told.value(u"from"_s).isEmpty());
    CHECK(told.value(u"to"_s) == u"<removed>"_s);
}
