// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/importtext.h"

#include "tests/support/catch.h"
#include "tests/ui/shell/overviewsamples.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};
const QTimeZone utc = QTimeZone::utc();

} // namespace

TEST_CASE("progress is told as numbers and the time left", "[importtext]")
{
    const ImportProgress progress{.tickets = 12400,
                                  .ticketsExpected = 20100,
                                  .conversations = 24310,
                                  .callsLeft = 8100,
                                  .remaining = TimeLeft{12min, 16min}};

    CHECK(
        importText(u"Acme EU"_s, progress, english)
        == u"Importing Acme EU: 12,400 of about 20,100 ticket(s) · 24,310 conversation(s) · 8,100 call(s) left · 12 to 16 min left"_s);
}

TEST_CASE("nothing is estimated before the number of tickets is known", "[importtext]")
{
    const ImportProgress progress{.tickets = 100, .conversations = 40, .callsLeft = 99};

    CHECK(importText(u"Acme"_s, progress, english)
          == u"Importing Acme: 100 ticket(s) · 40 conversation(s)"_s);
    CHECK_FALSE(importPercent(progress).has_value());
}

TEST_CASE("more tickets than expected are not set against the estimate", "[importtext]")
{
    const ImportProgress progress{.tickets = 120, .ticketsExpected = 100};

    CHECK(
        importText(u"Acme"_s, progress, english).startsWith(u"Importing Acme: 120 ticket(s) ·"_s));
    CHECK_FALSE(importPercent(progress).has_value());
}

TEST_CASE("waiting for the account's limit is said in words", "[importtext]")
{
    const ImportProgress progress{
        .tickets = 1, .remaining = TimeLeft{12min, 16min}, .waitingForLimit = 23s};

    const QString text = importText(u"Acme"_s, progress, english);

    CHECK(text.contains(u"waiting 23 second(s): the account's call limit is used up for now"_s));
    CHECK_FALSE(text.contains(u"16 min"_s));
}

TEST_CASE("a percentage needs something to count up to", "[importtext]")
{
    CHECK(importPercent({.tickets = 50, .ticketsExpected = 200}) == 25);
    CHECK(importPercent({.tickets = 200, .ticketsExpected = 200}) == 100);
    CHECK_FALSE(importPercent({.tickets = 0, .ticketsExpected = 0}).has_value());
}

TEST_CASE("the last import is told with the next one", "[importtext]")
{
    IntegrationOverview overview = overviewSample(1, u"Acme"_s);
    const UtcTime now = *overview.lastImportAt + 2min;
    overview.nextImportAt = *overview.lastImportAt + 5min;

    CHECK(lastImportText(overview, now, utc) == u"last import 2 min ago · next in about 3 min"_s);
    CHECK(lastImportText(overview, now + 10min, utc) == u"last import 12 min ago"_s);

    SECTION("where none will come by itself, none is promised")
    {
        overview.nextImportAt.reset();
        CHECK(lastImportText(overview, now, utc) == u"last import 2 min ago"_s);
    }
    SECTION("nor while it is paused")
    {
        overview.integration.state = IntegrationState::Paused;
        CHECK(lastImportText(overview, now, utc) == u"last import 2 min ago"_s);
    }
}

TEST_CASE("an integration whose first import has not ended says so", "[importtext]")
{
    IntegrationOverview overview = overviewSample(1, u"Acme"_s);
    overview.lastImportAt.reset();
    CHECK(lastImportText(overview, fromSeconds(0), utc) == u"not fully imported yet"_s);

    overview.running = ImportProgress{};
    CHECK(lastImportText(overview, fromSeconds(0), utc) == u"first import is running"_s);
    CHECK(lastImportShort(overview, fromSeconds(0), utc).isEmpty());

    overview.running = ImportProgress{.tickets = 50, .ticketsExpected = 200};
    CHECK(lastImportShort(overview, fromSeconds(0), utc) == u"25 %"_s);
}

TEST_CASE("that another program does the importing is said with its process", "[shell]")
{
    CHECK(importerText({.here = true}).isEmpty());
    CHECK(importerText({}).isEmpty()); // nobody does, or it is not known yet
    CHECK(importerText({.here = false, .otherProcess = 4711}).contains(u"4711"_s));
}
