// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/accountaddress.h"

#include "tests/support/catch.h"

#include <tuple>
#include <utility>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QString domainOf(const QString &typed)
{
    const auto address = AccountAddress::parse(typed);
    return address ? address->domain() : u"refused (%1)"_s.arg(static_cast<int>(address.error()));
}

AccountAddress parsed(const QString &typed)
{
    const auto address = AccountAddress::parse(typed);
    REQUIRE(address);
    return *address;
}

QString labelOf(qsizetype length)
{
    return QString(length, u'a');
}

} // namespace

TEST_CASE("whatever a person pastes of an account becomes its domain", "[accountaddress]")
{
    const QString typed =
        GENERATE(u"acme.freshdesk.com"_s, u"acme"_s, u"ACME"_s, u"Acme.FreshDesk.Com"_s,
                 u"  acme.freshdesk.com  "_s, u"\tacme.freshdesk.com\n"_s, u"acme.freshdesk.com."_s,
                 u"https://acme.freshdesk.com"_s, u"http://acme.freshdesk.com"_s,
                 u"HTTPS://ACME.freshdesk.com/"_s, u"https://acme.freshdesk.com/a/tickets/1?x#y"_s,
                 u"acme.freshdesk.com/api/v2"_s, u"acme.freshdesk.com?ref=mail"_s,
                 u"acme.freshdesk.com#top"_s, u"acme.freshdesk.com:443"_s,
                 u"https://acme.freshdesk.com:443/a/admin"_s, u"acme."_s, u"acme/a/tickets"_s,
                 u"https://acme.freshdesk.com/login?return=https://evil.com/"_s,
                 u"acme.freshdesk.com/@evil.com"_s, u"acme.freshdesk.com?user@evil.com"_s);
    CAPTURE(typed);

    CHECK(domainOf(typed) == u"acme.freshdesk.com"_s);
    CHECK_FALSE(parsed(typed).isSandbox());
}

TEST_CASE("labels that a host can have are accepted", "[accountaddress]")
{
    const QString label = GENERATE(u"a"_s, u"7"_s, u"acme-eu"_s, u"a--b"_s, u"0-9"_s, labelOf(63));
    CAPTURE(label);

    CHECK(domainOf(label) == label + u".freshdesk.com"_s);
    CHECK(domainOf(label + u".freshdesk.com"_s) == label + u".freshdesk.com"_s);
}

TEST_CASE("addresses a key must not go to are refused with their reason", "[accountaddress]")
{
    using enum AddressProblem;
    const auto [typed, problem] = GENERATE(table<QString, AddressProblem>({
        {u""_s, Empty},
        {u"   "_s, Empty},
        {u"https://"_s, Empty},
        {u"/a/tickets"_s, Empty},
        {u"https:///acme.freshdesk.com"_s, Empty},
        // Other hosts
        {u"example.com"_s, NotFreshdeskHost},
        {u"support.acme.com"_s, NotFreshdeskHost},
        {u"freshdesk.com"_s, NotFreshdeskHost},
        {u"a.b.freshdesk.com"_s, NotFreshdeskHost},
        {u"192.168.0.1"_s, NotFreshdeskHost},
        {u"10.0.0.1:8080"_s, NotFreshdeskHost},
        {u"acme.freshdesk.de"_s, NotFreshdeskHost},
        {u"ftp://acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"file:///etc/passwd"_s, NotFreshdeskHost},
        {u"javascript://acme.freshdesk.com"_s, NotFreshdeskHost},
        // Hosts that only look like the right one
        {u"acme.freshdesk.com.evil.com"_s, NotFreshdeskHost},
        {u"acme-freshdesk.com"_s, NotFreshdeskHost},
        {u"acmefreshdesk.com"_s, NotFreshdeskHost},
        {u"evil.com/acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"evil.com?acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"evil.com#acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"https://evil.com:443/.freshdesk.com"_s, NotFreshdeskHost},
        {u"https://acme.freshdesk.com@evil.com"_s, NotFreshdeskHost},
        {u"https://acme.freshdesk.com:443@evil.com/"_s, NotFreshdeskHost},
        {u"acme.freshdesk.com@evil.com"_s, NotFreshdeskHost},
        {u"user:pass@acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"ada@acme.freshdesk.com"_s, NotFreshdeskHost},
        {u"https://https://acme.freshdesk.com"_s, InvalidCharacters},
        {u"acme.freshdesk.com\\@evil.com"_s, InvalidCharacters},
        {u"evil.com\\.freshdesk.com"_s, InvalidCharacters},
        // The vendor's other hosts
        {u"acme.freshservice.com"_s, OtherProduct},
        {u"https://ACME.FreshChat.com/x"_s, OtherProduct},
        {u"freshchat.com"_s, OtherProduct},
        {u"acme.myfreshworks.com"_s, OrganisationHost},
        {u"acme.freshworks.com"_s, OrganisationHost},
        {u"notfreshworks.com"_s, NotFreshdeskHost},
        // Characters no label has
        {u"-acme"_s, InvalidCharacters},
        {u"acme-"_s, InvalidCharacters},
        {u"acme_eu.freshdesk.com"_s, InvalidCharacters},
        {u"ac me"_s, InvalidCharacters},
        {u"acme .freshdesk.com"_s, InvalidCharacters},
        {u"acme\n.freshdesk.com"_s, InvalidCharacters},
        {u"acme\r\nHost: evil.com"_s, InvalidCharacters},
        {u"acme%2eevil.freshdesk.com"_s, InvalidCharacters},
        {u".freshdesk.com"_s, InvalidCharacters},
        {u"..freshdesk.com"_s, NotFreshdeskHost},
        {u"acme.freshdesk.com.."_s, NotFreshdeskHost},
        {u"."_s, InvalidCharacters},
        {u"acme:8o"_s, InvalidCharacters},
        {u"acme.freshdesk.com:443:1"_s, InvalidCharacters},
        {labelOf(64), InvalidCharacters},
        {labelOf(64) + u".freshdesk.com"_s, InvalidCharacters},
        // Letters that only look like ours
        {u"\u0430cme.freshdesk.com"_s, InvalidCharacters}, // Cyrillic a
        {u"acme.freshdes\u212a.com"_s, InvalidCharacters}, // Kelvin sign
        {u"acme\u3002freshdesk\u3002com"_s, InvalidCharacters}, // ideographic full stops
        {u"\uff41\uff43me"_s, InvalidCharacters}, // full width
        {u"acme\u200b.freshdesk.com"_s, InvalidCharacters},
        {u"acme\u00adx"_s, InvalidCharacters},
        {u"acmé"_s, InvalidCharacters},
        {u"acme.freshdesk.com\u202e"_s, InvalidCharacters},
    }));
    CAPTURE(typed);

    const auto address = AccountAddress::parse(typed);

    REQUIRE_FALSE(address);
    CHECK(static_cast<int>(address.error()) == static_cast<int>(problem));
}

TEST_CASE("a control character is refused wherever it stands", "[accountaddress]")
{
    const char16_t control =
        GENERATE(values<char16_t>({0, 1, 9, 10, 13, 27, 127, 0x85, 0xa0, 0x2028}));
    CAPTURE(static_cast<int>(control));
    const QString typed = u"ac"_s + QChar(control) + u"me.freshdesk.com"_s;

    CHECK_FALSE(AccountAddress::parse(typed));
    CHECK_FALSE(AccountAddress::parse(u"acme.freshdesk.com/x"_s + QChar(control) + u"y"_s));
}

TEST_CASE("a loopback address with a port is the sandbox", "[accountaddress]")
{
    const auto [typed, domain] = GENERATE(table<QString, QString>({
        {u"127.0.0.1:8080"_s, u"127.0.0.1:8080"_s},
        {u"http://127.0.0.1:8080/"_s, u"127.0.0.1:8080"_s},
        {u"https://127.0.0.1:8080"_s, u"127.0.0.1:8080"_s},
        {u"localhost:1"_s, u"localhost:1"_s},
        {u"LOCALHOST:65535/api"_s, u"localhost:65535"_s},
        {u"[::1]:8080"_s, u"[::1]:8080"_s},
        {u"http://[::1]:8080/x?y"_s, u"[::1]:8080"_s},
    }));
    CAPTURE(typed);

    CHECK(domainOf(typed) == domain);
    CHECK(parsed(typed).isSandbox());
    CHECK(parsed(typed).apiUrl(u"roles"_s).toString()
          == u"http://"_s + domain + u"/api/v2/roles"_s);
}

TEST_CASE("a loopback address needs a port that exists", "[accountaddress]")
{
    const QString typed = GENERATE(
        u"127.0.0.1"_s, u"localhost"_s, u"[::1]"_s, u"127.0.0.1:"_s, u"localhost:0"_s,
        u"localhost:65536"_s, u"localhost:99999"_s, u"localhost:123456"_s, u"localhost:08080"_s,
        u"localhost:-1"_s, u"localhost:80x"_s, u"localhost:٨٠"_s, u"127.0.0.1:80:80"_s,
        u"[::1]8080"_s, u"[::1:8080"_s, u"::1:8080"_s, u"http://localhost/"_s);
    CAPTURE(typed);

    CHECK_FALSE(AccountAddress::parse(typed));
}

TEST_CASE("only three spellings of loopback are the sandbox", "[accountaddress]")
{
    const QString typed = GENERATE(
        u"127.0.0.2:80"_s, u"127.1:80"_s, u"0.0.0.0:80"_s, u"2130706433.:80"_s, u"[::]:80"_s,
        u"[::ffff:127.0.0.1]:80"_s, u"[0:0:0:0:0:0:0:1]:80"_s, u"user@localhost:80"_s,
        u"localhost.evil.com:80"_s, u"127.0.0.1.evil.com:80"_s, u"evil.com#@localhost:80"_s);
    CAPTURE(typed);

    const auto address = AccountAddress::parse(typed);

    CHECK_FALSE((address && address->isSandbox()));
}

TEST_CASE("the API's address has no double and no trailing slash", "[accountaddress]")
{
    const QString path =
        GENERATE(u"agents/me"_s, u"/agents/me"_s, u"agents/me/"_s, u"//agents/me//"_s);

    CHECK(parsed(u"acme"_s).apiUrl(path).toString()
          == u"https://acme.freshdesk.com/api/v2/agents/me"_s);
}

TEST_CASE("a path cannot lead to another host", "[accountaddress]")
{
    const QString path = GENERATE(u"@evil.com/x"_s, u"//evil.com/x"_s, u"https://evil.com"_s,
                                  u"..//../evil.com"_s, u":80@evil.com"_s);
    CAPTURE(path);

    CHECK(parsed(u"acme"_s).apiUrl(path).host() == u"acme.freshdesk.com"_s);
}

TEST_CASE("a ticket has a page for the browser", "[accountaddress]")
{
    CHECK(parsed(u"acme"_s).ticketUrl(42).toString()
          == u"https://acme.freshdesk.com/a/tickets/42"_s);
    CHECK(parsed(u"localhost:8080"_s).ticketUrl(42).toString()
          == u"http://localhost:8080/a/tickets/42"_s);
}

TEST_CASE("an address is its domain and nothing else", "[accountaddress]")
{
    CHECK(parsed(u"ACME"_s) == parsed(u"https://acme.freshdesk.com/x"_s));
    CHECK_FALSE(parsed(u"acme"_s) == parsed(u"acme2"_s));
    CHECK(domainOf(parsed(u"acme"_s).domain()) == u"acme.freshdesk.com"_s);
    CHECK(domainOf(parsed(u"[::1]:80"_s).domain()) == u"[::1]:80"_s);
}
