// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/completenesstext.h"

#include "tests/support/catch.h"
#include "ui/wording/datetext.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const auto unfinished = u"Today is not over and is compared tomorrow."_s;

UtcTime at(const char *iso)
{
    return *parseIso(std::string_view(iso));
}

UtcTime dayAt(int month, int day)
{
    return fromSeconds(QDate(2026, month, day).startOfDay(Qt::UTC).toSecsSinceEpoch());
}

QString name(int month, int day)
{
    return dateText({2026, month, day});
}

/// Those local days, asked about on 1 December in the evening.
ProofQuestion asked(QDate first, QDate last, const QTimeZone &zone = berlin)
{
    const auto start = [&zone](QDate day) {
        return fromSeconds(day.startOfDay(zone).toSecsSinceEpoch());
    };
    return {{start(first), start(last.addDays(1))}, at("2026-12-01T17:40:00Z"), zone};
}

/// Every day from the first, the one after the last not included.
Completeness proved(UtcTime from, UtcTime until)
{
    return {.proved = (until - from) / 24h, .provedFrom = from, .provedUntil = until};
}

QString codeOf(const Completeness &completeness, const ProofQuestion &question)
{
    return completenessCode(askedDays(completeness, question));
}

} // namespace

TEST_CASE("today alone is not called proved by the day before", "[completenesstext]")
{
    // In Berlin, the first hour of 1 December belongs to 30 November (UTC).
    const Completeness proof = proved(dayAt(11, 30), dayAt(12, 1));
    const ProofQuestion today = asked({2026, 12, 1}, {2026, 12, 1});

    CHECK(completenessSentence(proof, today) == unfinished);
    CHECK(codeOf(proof, today) == u"not_compared"_s);
}

TEST_CASE("the proof speaks of the asked days only, and says that its days are UTC",
          "[completenesstext]")
{
    const Completeness proof = proved(dayAt(11, 3), dayAt(12, 1));
    const ProofQuestion weeks = asked({2026, 11, 4}, {2026, 12, 1});

    const QString sentence = completenessSentence(proof, weeks);
    CHECK(sentence.startsWith(
        u"Proved complete for the days %1 to %2 (UTC)."_s.arg(name(11, 4), name(11, 30))));
    CHECK(sentence.endsWith(unfinished));
    CHECK(codeOf(proof, weeks) == u"proved"_s);

    const ProofQuestion inUtc = asked({2026, 11, 4}, {2026, 11, 30}, QTimeZone::utc());
    CHECK_FALSE(completenessSentence(proof, inUtc).contains(u"UTC"_s));
    CHECK_FALSE(completenessSentence(proof, inUtc).contains(unfinished));
    const ProofQuestion oneDay = asked({2026, 11, 20}, {2026, 11, 20});
    CHECK(completenessSentence(proof, oneDay)
              .startsWith(u"Proved complete for %1 (UTC)."_s.arg(name(11, 20))));
}

TEST_CASE("a day that is over in the zone but not in UTC is named", "[completenesstext]")
{
    const Completeness proof = proved(dayAt(11, 20), dayAt(12, 1));
    ProofQuestion question = asked({2026, 11, 25}, {2026, 12, 1}, QTimeZone("Asia/Tokyo"));
    CHECK(toDateTime(question.now).toTimeZone(question.zone).date() == QDate(2026, 12, 2));

    const QString sentence = completenessSentence(proof, question);
    CHECK(sentence.contains(u"%1 (UTC) is not over"_s.arg(name(12, 1))));
    CHECK_FALSE(sentence.contains(unfinished));
}

TEST_CASE("days that are over and that the proof has not reached are not compared",
          "[completenesstext]")
{
    const Completeness proof = proved(dayAt(11, 20), dayAt(11, 29));
    const ProofQuestion question = asked({2026, 11, 25}, {2026, 11, 30});

    CHECK(askedDays(proof, question).notCompared == 2);
    CHECK(askedDays(askedDays(proof, question), question) == askedDays(proof, question));
    CHECK(codeOf(proof, question) == u"not_compared"_s);
    CHECK(completenessSentence(proof, question).contains(u"2 day(s) are not compared yet."_s));
}

TEST_CASE("a day before the asked ones is neither told nor counted", "[completenesstext]")
{
    Completeness proof = proved(dayAt(11, 25), dayAt(12, 1));
    proof.differing = 1;
    proof.open = {{.day = dayAt(11, 24), .here = 11, .there = 12, .result = DayResult::Differs}};

    CHECK(askedDays(proof, asked({2026, 11, 25}, {2026, 11, 30})).differing == 0);
    CHECK(codeOf(proof, asked({2026, 11, 25}, {2026, 11, 30})) == u"proved"_s);
    const ProofQuestion withIt = asked({2026, 11, 24}, {2026, 11, 30});
    CHECK(codeOf(proof, withIt) == u"differs"_s);
    CHECK(completenessSentence(proof, withIt).contains(name(11, 24) + u" (UTC)"_s));
}

TEST_CASE("without a first day all that is proved is told", "[completenesstext]")
{
    const Completeness proof = proved(dayAt(9, 2), dayAt(12, 1));
    const ProofQuestion all{{}, at("2026-12-01T17:40:00Z"), berlin};

    CHECK(askedDays(proof, all) == proof);
    CHECK(completenessSentence(proof, all).contains(name(9, 2)));
    CHECK(completenessSentence({}, all)
          == u"No day of this time can be compared with Freshdesk's own count yet."_s);
}
