// SPDX-License-Identifier: Apache-2.0
#include "core/http/ratebudget.h"

#include "tests/support/accountminute.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

using Moment = RateBudget::Moment;

using Window = AccountMinute::Window;

struct Outcome {
    int refused = 0;
    int refusedLate = 0; ///< ours and others', after the first five minutes
    int othersRefused = 0;
    double credits = 0; ///< ours, after the first two minutes
};

struct Setting {
    Window window = Window::Fixed;
    double total = 400;
    int reservePercent = 20;
    Moment offset{0};
    std::chrono::milliseconds latency{80};
    double othersPerMinute = 0;
    int listShare = 0; ///< of a hundred calls, how many are pages of the list
};

/// Ten minutes of calls as fast as the budget lets them go, six at once.
class Simulation {
public:
    explicit Simulation(const Setting &setting)
        : m_setting(setting)
        , m_account(setting.window, setting.total, AccountMinute::listLimitOf(setting.total),
                    setting.offset)
        , m_budget(RateOptions{setting.reservePercent, {}})
    { }

    Outcome run()
    {
        for (m_now = 1s; m_now < 12min; m_now += 5ms) {
            actOthers();
            arrive();
            answer();
            while (m_underWay < 6 && go()) { }
        }
        return m_outcome;
    }

private:
    struct Call {
        CallKind kind;
        double credits;
    };
    struct Arriving {
        Moment sentAt;
        Moment answeredAt;
        Call call;
    };
    struct Answer {
        Call call;
        Moment sentAt;
        RateHeaders headers;
    };

    bool go()
    {
        if (!m_next) {
            const bool isList =
                std::uniform_int_distribution<>(0, 99)(m_random) < m_setting.listShare;
            m_next = isList ? Call{CallKind::TicketList, 3} : Call{CallKind::Other, 1};
        }
        const RateBudget::Decision decision = m_budget.decide(m_next->kind, m_next->credits, m_now);
        if (!decision.mayGo()) {
            if (decision.listOnly)
                m_next = Call{CallKind::Other, 1};
            return decision.listOnly;
        }
        m_budget.letGo(m_next->kind, m_next->credits, m_now);
        ++m_underWay;
        // Counted by the other side anywhere between sending and answer.
        const auto latency = m_setting.latency.count();
        const Moment answered = m_now + std::chrono::milliseconds(random(latency / 2, latency * 2));
        const Moment counted =
            m_now + std::chrono::milliseconds(random(0, (answered - m_now).count()));
        m_arriving.emplace(counted, Arriving{m_now, answered, *m_next});
        m_next.reset();
        return true;
    }

    void arrive()
    {
        while (!m_arriving.empty() && m_arriving.begin()->first <= m_now) {
            const auto [sentAt, answeredAt, call] = m_arriving.begin()->second;
            const RateHeaders headers = m_account.take(call.kind, call.credits, m_now);
            m_answers.emplace(answeredAt, Answer{call, sentAt, headers});
            m_arriving.erase(m_arriving.begin());
        }
    }

    void answer()
    {
        while (!m_answers.empty() && m_answers.begin()->first <= m_now) {
            const Answer answer = m_answers.begin()->second;
            m_answers.erase(m_answers.begin());
            --m_underWay;
            m_budget.answered(answer.call.kind, answer.call.credits, answer.headers, answer.sentAt,
                              m_now);
            if (answer.headers.status == 429)
                countRefusal(m_outcome.refused);
            else if (m_now >= 2min)
                m_outcome.credits += answer.call.credits;
        }
    }

    void actOthers()
    {
        m_othersDue += m_setting.othersPerMinute * 5 / 60'000;
        for (; m_othersDue >= 1; m_othersDue -= 1) {
            if (m_account.take(CallKind::Other, 1, m_now).status == 429)
                countRefusal(m_outcome.othersRefused);
        }
    }

    void countRefusal(int &whose)
    {
        ++whose;
        if (m_now > 5min)
            ++m_outcome.refusedLate;
    }

    std::int64_t random(std::int64_t from, std::int64_t to)
    {
        return std::uniform_int_distribution<std::int64_t>(from, to)(m_random);
    }

    Setting m_setting;
    AccountMinute m_account;
    RateBudget m_budget;
    std::mt19937 m_random{42};
    Moment m_now{0};
    int m_underWay = 0;
    double m_othersDue = 0;
    std::optional<Call> m_next;
    std::multimap<Moment, Arriving> m_arriving;
    std::multimap<Moment, Answer> m_answers;
    Outcome m_outcome;
};

constexpr double countedMinutes = 10;

} // namespace

TEST_CASE("alone, the whole limit is used and no call is ever refused", "[ratebudget]")
{
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const double total = GENERATE(50.0, 400.0, 700.0, 2000.0);
    const Moment offset = GENERATE(values<Moment>({0s, 17s, 59s}));
    const auto latency = GENERATE(values<std::chrono::milliseconds>({20ms, 80ms}));
    CAPTURE(window == Window::Fixed, total, offset.count(), latency.count());

    const Outcome outcome = Simulation({window, total, 0, offset, latency, 0, 0}).run();

    CHECK(outcome.refused == 0);
    CHECK(outcome.credits >= 0.97 * total * countedMinutes);
}

TEST_CASE("pages of the list and conversations mixed are never refused", "[ratebudget]")
{
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const double total = GENERATE(50.0, 400.0, 700.0, 2000.0);
    const int reserve = GENERATE(0, 20);
    const int listShare = GENERATE(2, 30, 100);
    CAPTURE(window == Window::Fixed, total, reserve, listShare);

    const Outcome outcome = Simulation({window, total, reserve, 23s, 80ms, 0, listShare}).run();

    CHECK(outcome.refused == 0);
    CHECK(outcome.credits >= 0.93 * total * (1 - reserve / 100.0) * countedMinutes);
}

TEST_CASE("the reserve stays untouched", "[ratebudget]")
{
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const int reserve = GENERATE(20, 50, 80);
    CAPTURE(window == Window::Fixed, reserve);

    const Outcome outcome = Simulation({window, 400, reserve, 23s, 80ms, 0, 0}).run();

    const double share = 400 * (1 - reserve / 100.0);
    CHECK(outcome.refused == 0);
    CHECK(outcome.credits <= share * (countedMinutes + 0.1));
    CHECK(outcome.credits >= 0.97 * share * countedMinutes);
}

TEST_CASE("others within the reserve cost nobody a call", "[ratebudget]")
{
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const Moment offset = GENERATE(values<Moment>({0s, 41s}));
    CAPTURE(window == Window::Fixed, offset.count());

    const Outcome outcome = Simulation({window, 400, 20, offset, 80ms, 60, 0}).run();

    CHECK(outcome.refused == 0);
    CHECK(outcome.othersRefused == 0);
    // The reserve stays free beside what they use.
    CHECK(outcome.credits >= 0.85 * (320 - 60) * countedMinutes);
    CHECK(outcome.credits <= 1.1 * (320 - 60) * countedMinutes);
}

TEST_CASE("others beyond the reserve are given way to", "[ratebudget]")
{
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const double others = GENERATE(120.0, 200.0, 300.0);
    const Moment offset = GENERATE(values<Moment>({0s, 41s}));
    CAPTURE(window == Window::Fixed, others, offset.count());

    const Outcome outcome = Simulation({window, 400, 20, offset, 80ms, others, 0}).run();

    // The first collisions cannot be foreseen; after them there are none.
    CHECK(outcome.refusedLate == 0);
    // And yet we are not starved: something of what they leave above the reserve is used.
    CHECK(outcome.credits >= 0.5 * (320 - others) * countedMinutes);
}
