// SPDX-License-Identifier: Apache-2.0
#include "core/importing/completeness.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime monday = std::chrono::floor<std::chrono::days>(fromSeconds(1'790'000'000));
constexpr UtcTime day(int number)
{
    return monday + std::chrono::days{number};
}

CompletenessDay compared(int number, DayResult result, UtcTime at,
                         ProofObstacle obstacle = ProofObstacle::None)
{
    return {.day = day(number),
            .here = 5,
            .there = result == DayResult::Differs ? 6 : 5,
            .result = result,
            .obstacle = obstacle,
            .checkedAt = at};
}

ProofBasis fiveDays()
{
    ProofBasis basis;
    basis.firstTicketAt = day(0) + 10h;
    basis.now = day(5) + 6h;
    basis.lastCompleteImportAt = basis.now - 5min;
    return basis;
}

DayEvidence even()
{
    return {.day = day(0), .here = 12, .there = 12, .now = day(2)};
}

} // namespace

TEST_CASE("days are provable from the first ticket's to the last that is over", "[completeness]")
{
    ProofBasis basis = fiveDays();
    CHECK(provableDays(basis) == QList<UtcTime>{day(0), day(1), day(2), day(3), day(4)});

    SECTION("a day is over once the search index had time to learn of it")
    {
        basis.now = day(5) + 29min;
        basis.lastCompleteImportAt = basis.now;
        CHECK(provableDays(basis).last() == day(3));
        basis.now = day(5) + 30min;
        CHECK(provableDays(basis).last() == day(4));
    }
    SECTION("an import has to have reached its end")
    {
        basis.lastCompleteImportAt = day(5) - 1s;
        CHECK(provableDays(basis).last() == day(3));
        basis.lastCompleteImportAt.reset();
        CHECK(provableDays(basis).isEmpty());
    }
    SECTION("not before the history start")
    {
        basis.historyStart = day(2) + 3h;
        CHECK(provableDays(basis).first() == day(2));
    }
    SECTION("without a ticket there is nothing to prove")
    {
        basis.firstTicketAt.reset();
        CHECK(provableDays(basis).isEmpty());
    }
}

TEST_CASE("only days that were never compared, changed or are not proved are asked about",
          "[completeness]")
{
    ProofBasis basis = fiveDays();
    CHECK(daysToCompare(basis) == QList<UtcTime>{day(4), day(3), day(2), day(1), day(0)});

    for (int number = 0; number < 5; ++number)
        basis.compared.append(compared(number, DayResult::Proved, basis.now - 1h));
    CHECK(daysToCompare(basis).isEmpty());

    basis.changed.insert(toSeconds(day(3)), basis.now);
    basis.changed.insert(toSeconds(day(5)), basis.now); // not over yet
    CHECK(daysToCompare(basis) == QList<UtcTime>{day(3)});
}

TEST_CASE("a day that differs is asked about again later, by itself", "[completeness]")
{
    ProofBasis basis = fiveDays();
    for (int number = 0; number < 5; ++number)
        basis.compared.append(compared(number, DayResult::Proved, basis.now - 1h));
    basis.compared[1] = compared(1, DayResult::Differs, basis.now - askAgainAfter + 1s);
    CHECK(daysToCompare(basis).isEmpty());
    basis.compared[1].checkedAt = basis.now - askAgainAfter;
    CHECK(daysToCompare(basis) == QList<UtcTime>{day(1)});

    basis.compared[1] =
        compared(1, DayResult::NotProvable, basis.now - 23h, ProofObstacle::FewerThere);
    CHECK(daysToCompare(basis).isEmpty());
    basis.compared[1].checkedAt = basis.now - askAgainLater;
    CHECK(daysToCompare(basis) == QList<UtcTime>{day(1)});

    // What time cannot change is not asked about again.
    basis.compared[1] =
        compared(1, DayResult::NotProvable, basis.now - 48h, ProofObstacle::Archived);
    CHECK(daysToCompare(basis).isEmpty());
}

TEST_CASE("a day's judgement follows from both counts", "[completeness]")
{
    DayEvidence evidence = even();
    CHECK(judgeDay(evidence).result == DayResult::Proved);

    evidence.there = 13;
    CHECK(judgeDay(evidence).result == DayResult::Differs);

    evidence.there = 11;
    CHECK(judgeDay(evidence).result == DayResult::NotProvable);
    CHECK(judgeDay(evidence).obstacle == ProofObstacle::FewerThere);
}

TEST_CASE("the day in which the history begins is not held against anybody", "[completeness]")
{
    DayEvidence evidence = even();
    evidence.there = 40;
    evidence.historyStart = day(0) + 9h;
    CHECK(judgeDay(evidence).obstacle == ProofObstacle::HistoryStart);

    evidence.historyStart = day(0); // the whole day was wanted
    CHECK(judgeDay(evidence).result == DayResult::Differs);
}

TEST_CASE("a day as old as archived tickets is proved by its ticket numbers", "[completeness]")
{
    DayEvidence evidence = even();
    evidence.now = day(0) + archivedAfter;
    evidence.numbers = {.before = 100, .known = 12, .after = 113};

    SECTION("without a gap there is nothing that could be archived")
    {
        CHECK(judgeDay(evidence).result == DayResult::Proved);
    }
    SECTION("a missing number may be an archived ticket")
    {
        evidence.numbers.after = 114;
        CHECK(judgeDay(evidence).obstacle == ProofObstacle::Archived);
        evidence.archiveTriedUpTo = 114; // the walk has been there
        CHECK(judgeDay(evidence).result == DayResult::Proved);
    }
    SECTION("an account without an archive needs no numbers")
    {
        evidence.numbers = {};
        evidence.archive = ArchiveAvailability::Unavailable;
        CHECK(judgeDay(evidence).result == DayResult::Proved);
    }
    SECTION("fewer there are archived ones, more there are missing here")
    {
        evidence.there = 10;
        CHECK(judgeDay(evidence).obstacle == ProofObstacle::Archived);
        evidence.there = 14;
        CHECK(judgeDay(evidence).result == DayResult::Differs);
    }
    SECTION("a second younger nothing can be archived")
    {
        evidence.now -= 1s;
        evidence.numbers = {};
        CHECK(judgeDay(evidence).result == DayResult::Proved);
    }
}

TEST_CASE("the proof sums up to its newest unbroken row", "[completeness]")
{
    ProofBasis basis = fiveDays();
    const UtcTime at = basis.now - 1h;
    basis.compared = {compared(0, DayResult::Proved, at), compared(1, DayResult::Differs, at),
                      compared(2, DayResult::Proved, at), compared(3, DayResult::Proved, at)};

    Completeness sum = sumUp(basis);
    CHECK(sum.proved == 3);
    CHECK(sum.differing == 1);
    CHECK(sum.notCompared == 1);
    CHECK(sum.provedFrom == day(2));
    CHECK(sum.provedUntil == day(4));
    REQUIRE(sum.open.size() == 1);
    CHECK(sum.open.first().day == day(1));
    CHECK(completenessCode(sum) == u"differs"_s);

    SECTION("of a period only its own days count")
    {
        sum = sumUp(basis, day(2) + 1h, day(4));
        CHECK(sum.proved == 2);
        CHECK(completenessCode(sum) == u"proved"_s);
        CHECK(completenessCode(sumUp(basis, day(2))) == u"not_compared"_s);
    }
    SECTION("a day that changed since is no longer proved")
    {
        basis.changed.insert(toSeconds(day(3)), basis.now);
        CHECK(sumUp(basis).provedUntil == day(3));
    }
    SECTION("nothing compared is not proved")
    {
        basis.compared.clear();
        CHECK(completenessCode(sumUp(basis)) == u"not_compared"_s);
        CHECK(completenessCode(Completeness{}) == u"not_compared"_s);
    }
}
