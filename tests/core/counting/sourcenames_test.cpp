// SPDX-License-Identifier: Apache-2.0
#include "core/counting/sourcenames.h"

#include "core/domain/account.h"

#include "tests/support/catch.h"

#include <QLocale>
#include <QSet>

#include <limits>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a source the account does not name goes by the documented name", "[counting]")
{
    // Fact sheet §6.1, in lower case.
    const auto [id, name] = GENERATE(table<int, QString>({
        {1, u"email"_s},
        {2, u"portal"_s},
        {3, u"phone"_s},
        {4, u"forum"_s},
        {5, u"twitter"_s},
        {6, u"facebook"_s},
        {7, u"chat"_s},
        {8, u"mobihelp"_s},
        {9, u"feedback widget"_s},
        {10, u"outbound email"_s},
        {11, u"ecommerce"_s},
        {12, u"bot"_s},
        {13, u"whatsapp"_s},
        {14, u"chat – internal task (outgoing)"_s},
        {15, u"web chat"_s},
        {16, u"web form"_s},
        {17, u"instagram message"_s},
        {18, u"instagram comment"_s},
        {19, u"facebook message"_s},
        {20, u"facebook comment"_s},
        {21, u"mobile chat sdk"_s},
        {22, u"sms"_s},
    }));
    CHECK(sourceName(SourceId{id}, {}) == name);
}

TEST_CASE("a number nobody documents is named by its number", "[counting]")
{
    const auto [id, name] = GENERATE(table<int, QString>({
        {23, u"source 23"_s},
        {1001, u"source 1001"_s},
        {0, u"source 0"_s},
        {-1, u"source -1"_s},
        {std::numeric_limits<int>::max(), u"source 2147483647"_s},
        {std::numeric_limits<int>::min(), u"source -2147483648"_s},
    }));
    CHECK(sourceName(SourceId{id}, {}) == name);
}

TEST_CASE("the account's own name for a source wins, in lower case", "[counting]")
{
    const auto [id, own, name] = GENERATE(table<int, QString, QString>({
        {1, u"Email"_s, u"email"_s},
        {1, u"E-Mail"_s, u"e-mail"_s},
        {1, u"EMAIL"_s, u"email"_s},
        {9, u"Feedback Widget"_s, u"feedback widget"_s},
        {7, u"Live-Chat"_s, u"live-chat"_s},
        {1001, u"Kiosk"_s, u"kiosk"_s},
        {2, u"Portail Été"_s, u"portail été"_s},
        {3, u"ТЕЛЕФОН"_s, u"телефон"_s},
        {3, u"電話"_s, u"電話"_s},
        {1, u"  Email "_s, u"email"_s},
        {1, u"100 %1"_s, u"100 %1"_s},
    }));
    CHECK(sourceName(SourceId{id}, {{SourceId{id}, own}}) == name);
}

TEST_CASE("lower case does not depend on the language of the machine", "[counting]")
{
    // A Turkish machine must not make "maıl" of it.
    const QLocale before;
    QLocale::setDefault(QLocale{QLocale::Turkish, QLocale::Turkey});
    CHECK(sourceName(SourceId{1}, {{SourceId{1}, u"MAIL"_s}}) == u"mail"_s);
    QLocale::setDefault(before);
}

TEST_CASE("a blank name is no name", "[counting]")
{
    const QString blank = GENERATE(QString(), u""_s, u" "_s, u"\t\n"_s, u"\u00a0"_s);
    CHECK(sourceName(SourceId{1}, {{SourceId{1}, blank}}) == u"email"_s);
    CHECK(sourceName(SourceId{1001}, {{SourceId{1001}, blank}}) == u"source 1001"_s);
}

TEST_CASE("names of other sources are of no account", "[counting]")
{
    CHECK(sourceName(SourceId{1}, {{SourceId{2}, u"Portal"_s}}) == u"email"_s);
}

TEST_CASE("a reply's source translates to the ticket's table where it names a channel",
          "[counting]")
{
    const auto [reply, expected] = GENERATE(table<int, int>({
        {5, 5}, // twitter
        {7, 6}, // facebook
        {9, 3}, // phone
        {10, 8}, // mobihelp
        {11, 11}, // ecommerce
    }));
    const int ticket = GENERATE(1, 7, 15, 1001);
    CAPTURE(reply, ticket);
    CHECK(raw(replySource(reply, SourceId{ticket})) == expected);
}

TEST_CASE("a reply whose source names no channel has its ticket's source", "[counting]")
{
    const int reply =
        GENERATE(0, 1, 2, 3, 4, 6, 8, 12, 13, 15, 99, 1001, -1, std::numeric_limits<int>::max());
    const int ticket = GENERATE(0, 1, 2, 7, 10, 15, 22, 1001);
    CAPTURE(reply, ticket);
    CHECK(raw(replySource(reply, SourceId{ticket})) == ticket);
}

TEST_CASE("the company starts outbound emails and internal chat tasks, nothing else", "[counting]")
{
    const QSet<int> started{10, 14};
    for (int source = -1; source <= 1100; ++source) {
        CAPTURE(source);
        CHECK(isStartedByCompany(SourceId{source}) == started.contains(source));
    }
}
