// SPDX-License-Identifier: Apache-2.0
#include "core/http/rategate.h"

#include "core/base/logging.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

std::size_t lineOf(CallKind kind)
{
    return kind == CallKind::TicketList ? 0 : 1;
}

void logRefusal(CallKind kind, const RetryAfter &asked)
{
    qCWarning(logging::http).noquote()
        << (kind == CallKind::TicketList ? "the ticket list is rate limited:" : "rate limited:")
        << "wait" << asked.wait.count() << "s, which is"
        << (asked.capped     ? "less than the server asked"
                : asked.told ? "what the server asked"
                             : "our guess");
}

} // namespace

RatePermit::RatePermit(RateGate *gate, CallKind kind, double credits,
                       std::chrono::milliseconds sentAt)
    : m_gate(gate)
    , m_kind(kind)
    , m_credits(credits)
    , m_sentAt(sentAt)
{ }

RatePermit::~RatePermit()
{
    answered({});
}

RatePermit::RatePermit(RatePermit &&other) noexcept
    : m_gate(std::exchange(other.m_gate, {}))
    , m_kind(other.m_kind)
    , m_credits(other.m_credits)
    , m_sentAt(other.m_sentAt)
{ }

RatePermit &RatePermit::operator=(RatePermit &&other) noexcept
{
    if (this != &other) {
        answered({});
        m_gate = std::exchange(other.m_gate, {});
        m_kind = other.m_kind;
        m_credits = other.m_credits;
        m_sentAt = other.m_sentAt;
    }
    return *this;
}

void RatePermit::answered(const RateHeaders &headers)
{
    if (RateGate *gate = std::exchange(m_gate, {}))
        gate->giveBack(*this, headers);
}

RateGate::RateGate(RateOptions options, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_budget(options)
{ }

void RateGate::setOptions(RateOptions options)
{
    m_budget.setOptions(options);
    scheduleDispatch();
}

void RateGate::acquire(CallKind kind, double expectedCredits, QObject *context, Granted granted)
{
    if (!context)
        return;
    m_lines[lineOf(kind)].push_back(
        {++m_lastNumber, kind, expectedCredits, context, std::move(granted)});
    scheduleDispatch();
}

std::chrono::milliseconds RateGate::waiting() const
{
    return nextTurn(m_clock.monotonic()).wait.value_or(0ms);
}

void RateGate::giveBack(const RatePermit &permit, const RateHeaders &headers)
{
    --m_underWay;
    if (headers.retryAfter)
        logRefusal(permit.m_kind, *headers.retryAfter);
    m_budget.answered(permit.m_kind, permit.m_credits, headers, permit.m_sentAt,
                      m_clock.monotonic());
    scheduleDispatch();
}

void RateGate::scheduleDispatch()
{
    if (std::exchange(m_dispatchPending, true))
        return;
    QMetaObject::invokeMethod(this, &RateGate::dispatch, Qt::QueuedConnection);
}

void RateGate::dispatch()
{
    m_dispatchPending = false;
    const QPointer<RateGate> self(this);
    while (self && m_underWay < requestsAtOnce) {
        dropGone();
        const std::chrono::milliseconds now = m_clock.monotonic();
        const Turn turn = nextTurn(now);
        if (!turn.kind) {
            if (turn.wait)
                wakeAfter(*turn.wait, now);
            return;
        }
        grant(m_lines[lineOf(*turn.kind)], now);
    }
}

void RateGate::grant(Line &line, std::chrono::milliseconds now)
{
    const Waiting next = std::move(line.front());
    line.pop_front();
    ++m_underWay;
    m_budget.letGo(next.kind, next.credits, now);
    next.granted(RatePermit(this, next.kind, next.credits, now));
}

void RateGate::wakeAfter(std::chrono::milliseconds wait, std::chrono::milliseconds now)
{
    if (m_wakeAt && *m_wakeAt <= now + wait)
        return;
    m_wakeAt = now + wait;
    m_wake = std::make_unique<QObject>();
    m_scheduler.after(wait, m_wake.get(), [this] {
        m_wakeAt.reset();
        dispatch();
    });
}

void RateGate::dropGone()
{
    for (Line &line : m_lines) {
        while (!line.empty() && !line.front().context)
            line.pop_front();
    }
}

RateGate::Turn RateGate::nextTurn(std::chrono::milliseconds now) const
{
    std::array<const Line *, 2> byAge{&m_lines[0], &m_lines[1]};
    const auto age = [](const Line *line) {
        return line->empty() ? std::numeric_limits<quint64>::max() : line->front().number;
    };
    std::ranges::sort(byAge, {}, age);

    Turn turn;
    for (const Line *line : byAge) {
        if (line->empty())
            continue;
        const Waiting &first = line->front();
        const RateBudget::Decision decision = m_budget.decide(first.kind, first.credits, now);
        if (decision.mayGo())
            return {first.kind, 0ms};
        if (decision.wait)
            turn.wait = std::min(turn.wait.value_or(*decision.wait), *decision.wait);
        if (!decision.listOnly)
            break;
    }
    return turn;
}

} // namespace deskbridge
