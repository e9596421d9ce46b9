// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/activitytext.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/wording/sentences.h"
#include "ui/wording/errortext.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Every kind there is: a number without a kind has itself as its code.
QList<ActivityKind> allKinds()
{
    QList<ActivityKind> kinds;
    for (int number = 100; number < 600; ++number) {
        const auto kind = static_cast<ActivityKind>(number);
        if (activityCode(kind) != QString::number(number))
            kinds.append(kind);
    }
    return kinds;
}

QString text(ActivityKind kind, const QMap<QString, QString> &facts = {})
{
    const ActivityEntry entry{.kind = kind, .facts = facts};
    return activityText(entry, QTimeZone("Europe/Berlin"), QLocale(u"en_GB"_s));
}

} // namespace

TEST_CASE("every kind of activity has words of its own", "[wording]")
{
    QList<QString> texts;
    for (const ActivityKind kind : allKinds()) {
        INFO(activityCode(kind).toStdString());
        const QString words = text(kind);
        CHECK(words != activityCode(kind));
        CHECK_FALSE(words.contains(u'%'));
        CHECK_FALSE(words.contains(u'!'));
        texts.append(words);
    }
    CHECK(texts.size() > 25);
    CHECK(areAllDifferent(texts));
}

TEST_CASE("a kind of a newer version is shown by its number", "[wording]")
{
    CHECK(text(static_cast<ActivityKind>(999)) == u"999"_s);
}

TEST_CASE("facts are said in words, times in the zone", "[wording]")
{
    CHECK(text(ActivityKind::VerdictChanged,
               {{u"from"_s, u"operational"_s}, {u"to"_s, u"action_required"_s}})
          == u"Status changed from “Operational” to “Action required”"_s);
    CHECK(text(ActivityKind::InjixoKeyRetiring,
               {{u"last_four"_s, u"x7Q2"_s}, {u"until"_s, u"2026-11-22T10:15:00Z"_s}})
              .contains(u"11:15"_s));
    CHECK(text(ActivityKind::SettingChanged,
               {{u"setting"_s, u"max_rate"_s}, {u"from"_s, u""_s}, {u"to"_s, u"50"_s}})
          == u"Setting “Calls a minute at most” changed from none to 50"_s);
}

TEST_CASE("a failed import says why, as far as the reason is known", "[wording]")
{
    CHECK(text(ActivityKind::ImportFailed, {{u"error"_s, errorCode(ErrorKind::KeyRejected)}})
              .contains(errorText(Error{ErrorKind::KeyRejected}).what));
    CHECK(text(ActivityKind::ImportFailed, {{u"error"_s, u"of a newer version"_s}})
          == u"Import failed"_s);
}

TEST_CASE("the place is the integration's name of then, or the program", "[wording]")
{
    CHECK(activityPlace({.integrationName = u"Acme"_s}) == u"Acme"_s);
    CHECK(activityPlace({}) == u"Deskbridge"_s);
    CHECK(areAllDifferent(
        {actorWord(Actor::Person), actorWord(Actor::Program), actorWord(Actor::App)}));
}
