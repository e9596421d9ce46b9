// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervals.h"

#include "tests/core/counting/zones.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <tuple>

using namespace deskbridge;
using namespace deskbridge::zones;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes day = 24h;
/// Since 2012 every zone is whole quarter-hours from UTC and changes at one, as stored counts need.
const UtcTime earliest = utc("2012-01-01T00:00:00Z");
const UtcTime latest = utc("2037-06-01T00:00:00Z");
/// Antarctica/Troll goes back by two hours.
constexpr std::chrono::minutes longestDay = 26h;

/// Counts of some queues on some days of a zone, half the time around a clock change.
class RandomCounts {
public:
    RandomCounts(unsigned seed, const QTimeZone &zone)
        : m_random(seed)
    {
        const UtcTime middle = baseIntervalStart(pick(0, 1) ? momentNearChange(zone) : anyMoment());
        const int queues = static_cast<int>(pick(1, 3));
        for (UtcTime at = middle - 30h; at < middle + 30h; at += 15min) {
            for (int queue = 1; queue <= queues; ++queue) {
                if (pick(0, 3) != 0)
                    quarters.append({QueueId{queue}, at, pick(1, 50)});
            }
        }
        std::ranges::shuffle(quarters, m_random);
    }

    QList<IntervalCount> quarters;

private:
    qint64 pick(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(m_random() % static_cast<std::uint64_t>(to - from + 1));
    }

    UtcTime anyMoment() { return fromSeconds(pick(toSeconds(earliest), toSeconds(latest))); }

    UtcTime momentNearChange(const QTimeZone &zone)
    {
        const auto changes = zone.transitions(toDateTime(earliest), toDateTime(latest));
        if (changes.isEmpty())
            return anyMoment();
        const QDateTime change = changes.at(pick(0, changes.size() - 1)).atUtc;
        return fromSeconds(change.toSecsSinceEpoch() + pick(-86'400, 86'400));
    }

    std::mt19937_64 m_random;
};

/// What a person would say two contacts have in common who came in the same interval: the local date, the
/// part of it on the wall clock, and, because an hour may come twice, the offset from UTC.
using WallClock = std::tuple<QDate, int, int>;

WallClock wallClock(UtcTime at, std::chrono::minutes length, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    if (length == day)
        return {local.date(), 0, 0};
    const auto minutes = local.time().hour() * 60 + local.time().minute();
    return {local.date(), minutes / static_cast<int>(length.count()), local.offsetFromUtc()};
}

/// The sums in the order of time, found without any arithmetic on starts.
QList<qint64> expectedSums(QueueId queue, const QList<IntervalCount> &quarters,
                           std::chrono::minutes length, const QTimeZone &zone)
{
    std::map<UtcTime, qint64> ordered;
    for (const IntervalCount &quarter : quarters) {
        if (quarter.queue == queue)
            ordered[quarter.start] += quarter.offered;
    }
    QList<qint64> sums;
    std::optional<WallClock> previous;
    for (const auto &[at, offered] : ordered) {
        const WallClock now = wallClock(at, length, zone);
        if (now == previous)
            sums.last() += offered;
        else
            sums << offered;
        previous = now;
    }
    return sums;
}

const auto allZones = {"UTC",
                       "Europe/Berlin",
                       "Asia/Kolkata",
                       "Asia/Kathmandu",
                       "Australia/Lord_Howe",
                       "America/St_Johns",
                       "America/New_York",
                       "Atlantic/Azores",
                       "America/Havana",
                       "Africa/Casablanca",
                       "Asia/Pyongyang",
                       "Pacific/Chatham",
                       "Antarctica/Troll",
                       "Pacific/Kiritimati"};

} // namespace

TEST_CASE("longer intervals hold what the wall clock says, whatever the zone and length",
          "[counting]")
{
    const QTimeZone zone = named(GENERATE(values(allZones)));
    const auto length = GENERATE(15min, 30min, 60min, day);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(zone.id().toStdString(), length.count(), seed);
        const RandomCounts counts{seed, zone};
        const auto merged = mergeIntervals(counts.quarters, length, zone);
        for (const QueueId queue : {QueueId{1}, QueueId{2}, QueueId{3}}) {
            QList<qint64> sums;
            for (const IntervalCount &interval : merged) {
                if (interval.queue == queue)
                    sums << interval.offered;
            }
            REQUIRE(sums == expectedSums(queue, counts.quarters, length, zone));
        }
    }
}

TEST_CASE("intervals are sorted, none overlaps another and each quarter-hour lies inside its own",
          "[counting]")
{
    const QTimeZone zone = named(GENERATE(values(allZones)));
    const auto length = GENERATE(15min, 30min, 60min, day);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(zone.id().toStdString(), length.count(), seed);
        RandomCounts counts{seed, zone};
        const auto merged = mergeIntervals(counts.quarters, length, zone);

        const auto order = [](const IntervalCount &a, const IntervalCount &b) {
            return std::tie(a.queue, a.start) < std::tie(b.queue, b.start);
        };
        REQUIRE(std::ranges::adjacent_find(merged, std::not_fn(order)) == merged.cend());

        for (const IntervalCount &quarter : counts.quarters) {
            // The last interval of the queue that begins by then; the next one must begin after it ended.
            const auto next = std::ranges::upper_bound(merged, quarter, order);
            REQUIRE(next != merged.cbegin());
            const IntervalCount &own = *std::prev(next);
            REQUIRE(own.queue == quarter.queue);
            REQUIRE(toSeconds(own.start) == toSeconds(intervalStart(quarter.start, length, zone)));
            const UtcTime end = quarter.start + baseIntervalLength;
            REQUIRE(end - own.start <= (length == day ? longestDay : length));
            if (next != merged.cend() && next->queue == quarter.queue)
                REQUIRE(toSeconds(end) <= toSeconds(next->start));
        }
    }
}

TEST_CASE("merging in two steps comes to the same as in one", "[counting]")
{
    const QTimeZone zone = named(GENERATE(values(allZones)));
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(zone.id().toStdString(), seed);
        const RandomCounts counts{seed, zone};
        const auto halves = mergeIntervals(counts.quarters, 30min, zone);
        const auto hours = mergeIntervals(counts.quarters, 60min, zone);
        REQUIRE(mergeIntervals(halves, 60min, zone) == hours);
        REQUIRE(mergeIntervals(hours, day, zone) == mergeIntervals(counts.quarters, day, zone));
    }
}
