// SPDX-License-Identifier: Apache-2.0
// A year of two lanes, minute by minute, judged after every poll as the program does.
#include "core/health/silentstop.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <deque>
#include <random>
#include <vector>

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime newYear = fromSeconds(1'767'225'600); // 2026-01-01, a Thursday
constexpr int daysOfYear = 364;

struct Account {
    double busiest; ///< contacts in the busiest hour
    double lost; ///< share of deliveries that fail
    bool aroundTheClock;
};

/// Contacts of one minute on average: office hours, little on Saturdays, nothing on Sundays, at night and on
/// holidays; or all the time with a nightly ebb.
double expectedAt(const Account &account, int day, int minute)
{
    const int hour = minute / 60;
    const double perMinute = account.busiest / 60;
    if (account.aroundTheClock)
        return hour < 6 ? perMinute * 0.1 : perMinute;
    const bool isHoliday = day % 37 == 0;
    const int weekday = day % 7;
    if (isHoliday || weekday == 3)
        return 0;
    if (hour < 8 || hour >= 18)
        return 0;
    return weekday == 2 ? perMinute * 0.2 : perMinute;
}

struct Year {
    int alarms = 0; ///< polls that raised one, before the stop
    std::optional<std::chrono::minutes> delay = {}; ///< from the stop to the alarm
};

class Simulation {
public:
    Simulation(const Account &account, unsigned seed)
        : m_account(account)
        , m_random(seed)
    { }

    /// @p stop: the minute of the year from which no event arrives; none = never.
    Year run(std::optional<int> stop)
    {
        Year year;
        bool inAlarm = false;
        const int end = stop ? std::min(*stop + 2 * 1440, daysOfYear * 1440) : daysOfYear * 1440;
        for (int minute = 0; minute < end; ++minute) {
            happen(minute, stop && minute >= *stop);
            if (minute % 5 != 0)
                continue;
            const bool silent = judge(minute) == EventFlow::QuietAlthoughBusy;
            if (silent && stop && minute >= *stop) {
                year.delay = std::chrono::minutes{minute - *stop};
                return year;
            }
            if (silent && !inAlarm)
                ++year.alarms;
            inAlarm = silent;
        }
        return year;
    }

private:
    struct Contact {
        UtcTime at;
        bool announced;
    };

    static UtcTime at(int minute) { return newYear + std::chrono::minutes{minute}; }

    void happen(int minute, bool stopped)
    {
        const double expected = expectedAt(m_account, minute / 1440, minute % 1440);
        if (expected <= 0)
            return;
        const int contacts = std::poisson_distribution<>(expected)(m_random);
        for (int i = 0; i < contacts; ++i) {
            const UtcTime when = at(minute) + std::chrono::seconds{second()};
            const bool announced =
                !stopped && std::uniform_real_distribution<>(0, 1)(m_random) >= m_account.lost;
            m_recent.push_back({when, announced});
            if (announced)
                m_lastEvent = std::max(m_lastEvent.value_or(when), when + 2s);
        }
    }

    EventFlow judge(int minute)
    {
        LaneEvidence evidence;
        evidence.now = at(minute);
        evidence.watchedSince = newYear;
        evidence.lastEventAt = m_lastEvent;
        const UtcTime quiet = *evidence.quietSince();
        std::erase_if(m_recent, [&](const Contact &contact) {
            if (contact.at > quiet)
                return false;
            m_history.push_back(contact);
            m_announced += contact.announced ? 1 : 0;
            return true;
        });
        while (!m_history.empty() && m_history.front().at < quiet - LaneEvidence::history) {
            m_announced -= m_history.front().announced ? 1 : 0;
            m_history.pop_front();
        }
        evidence.foundBefore = static_cast<qint64>(m_history.size());
        evidence.announcedBefore = m_announced;
        evidence.missed = std::ranges::count_if(
            m_recent, [&](const Contact &contact) { return contact.at <= evidence.judgedUntil(); });
        return judgeFlow(evidence);
    }

    int second() { return std::uniform_int_distribution<>(0, 59)(m_random); }

    Account m_account;
    std::mt19937 m_random;
    std::vector<Contact> m_recent; ///< after the last event
    std::deque<Contact> m_history; ///< four weeks before it
    qint64 m_announced = 0; ///< of the history
    std::optional<UtcTime> m_lastEvent;
};

} // namespace

TEST_CASE("a year of traffic raises no false alarm", "[silentstop][year]")
{
    const auto account = GENERATE(Account{2, 0.0, false}, Account{10, 0.02, false},
                                  Account{25, 0.002, false}, Account{8, 0.1, true});
    CAPTURE(account.busiest, account.lost, account.aroundTheClock);
    CHECK(Simulation(account, 7).run({}).alarms == 0);
}

TEST_CASE("a stop in busy hours is seen within minutes", "[silentstop][year]")
{
    const auto account =
        GENERATE(Account{20, 0.0, false}, Account{25, 0.001, false}, Account{60, 0.01, false});
    std::vector<std::chrono::minutes> delays;
    for (unsigned seed = 0; seed < 21; ++seed) {
        // From the sixth week on, on a Thursday or Friday, at some minute between 9 and 16 o'clock.
        const int day = 35 + static_cast<int>(seed % 2);
        const int stop = day * 1440 + 9 * 60 + static_cast<int>(seed * 20);
        const Year year = Simulation(account, seed).run(stop);
        REQUIRE(year.delay);
        delays.push_back(*year.delay);
    }
    std::ranges::sort(delays);
    const auto median = delays.at(delays.size() / 2);
    UNSCOPED_INFO(account.busiest << " contacts an hour, " << account.lost << " lost: median "
                                  << median.count() << " min, longest " << delays.back().count()
                                  << " min");
    CHECK(median <= 10min);
}

TEST_CASE("a stop at night is told with the first contacts of the morning", "[silentstop][year]")
{
    const Year year = Simulation({25, 0.0, false}, 3).run(35 * 1440 + 20 * 60);
    REQUIRE(year.delay);
    CHECK(*year.delay > 12h);
    CHECK(*year.delay < 12h + 30min);
}
