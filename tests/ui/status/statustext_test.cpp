// SPDX-License-Identifier: Apache-2.0
#include "ui/status/statustext.h"

#include "tests/support/catch.h"
#include "tests/ui/status/healthsamples.h"
#include "ui/wording/datetext.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QTimeZone berlin("Europe/Berlin");

QString today(qint64 now, std::optional<qint64> usual)
{
    return todaySentence({.today = now, .usual = usual}, sampleNow, berlin, english);
}

} // namespace

TEST_CASE("today is called unusual only when chance does not explain it", "[status]")
{
    CHECK(today(214, 210).contains(u"as usual"_s));
    CHECK(today(5, 8).contains(u"as usual"_s));
    CHECK(today(400, 210).contains(u"more than usual"_s));
    CHECK(today(20, 210).contains(u"fewer than usual"_s));
    CHECK(today(20, 210).contains(u"Sunday: 210"_s));
    CHECK_FALSE(today(7, {}).contains(u"usual"_s));
}

TEST_CASE("the lanes say when they last brought something", "[status]")
{
    auto overview = overviewOf(1, u"Acme"_s);
    overview.nextImportAt = sampleNow + std::chrono::minutes{3};
    CHECK(importLaneText(overview, sampleNow, berlin).contains(u" · "_s));
    auto paused = overview;
    paused.integration.state = IntegrationState::Paused;
    CHECK_FALSE(importLaneText(paused, sampleNow, berlin).contains(u" · "_s));
    const HealthReport report = goodReport(1);
    CHECK(eventLaneText(report.signalList.at(2), report.signalList.at(3), sampleNow, berlin)
              .endsWith(u" · key …x7Q2"_s));
    CHECK(eventLaneText({.id = SignalId::Events}, {.id = SignalId::InjixoKey}, sampleNow, berlin)
              .isEmpty());
}

TEST_CASE("evidence names each fact and shows times in the zone", "[status]")
{
    const Evidence facts = evidence(refusedReport(1).signalList.at(2), berlin, english);
    REQUIRE(facts.size() == 4);
    CHECK(facts.at(0).second == u"22 Nov 2026, 10:13"_s);
    CHECK(facts.at(1).second == u"…k3Zt"_s);
    CHECK(facts.at(3).second == u"37"_s);
}

TEST_CASE("the last characters of a key are no number", "[status]")
{
    const HealthSignal key{.id = SignalId::InjixoKey, .facts = {{u"last_four"_s, u"0420"_s}}};
    CHECK(evidence(key, berlin, english).constFirst().second == u"…0420"_s);
}

TEST_CASE("an hour nobody could hear of says nothing about announcements", "[status]")
{
    const LaneHour blind{.start = sampleNow, .found = 3};
    CHECK_FALSE(hourSentence(blind, berlin, english).contains(u"announced"_s));
    LaneHour heard = blind;
    heard.announced = 2;
    CHECK(hourSentence(heard, berlin, english).contains(u"2 announced"_s));
    CHECK(stripSummary(Lane::Event, {blind}, english)
          == u"Nothing is known about these seven days."_s);
}

TEST_CASE("proved days are told as days of UTC, whatever the zone", "[status]")
{
    const HealthSignal proof{
        .id = SignalId::Completeness,
        .finding = SignalFinding::Proved,
        .facts = {{u"from"_s, u"2026-09-02T00:00:00Z"_s}, {u"until"_s, u"2026-12-01T00:00:00Z"_s}}};
    const Evidence facts = evidence(proof, berlin, english);
    REQUIRE(facts.size() == 2);
    CHECK(facts.at(0) == std::pair(u"First day proved"_s, dateText({2026, 9, 2}) + u" (UTC)"_s));
    CHECK(facts.at(1) == std::pair(u"Last day proved"_s, dateText({2026, 11, 30}) + u" (UTC)"_s));
}
