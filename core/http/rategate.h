// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/http/ratebudget.h"
#include "core/http/scheduler.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace deskbridge {

class RateGate;

/// Leave for one call. Comes back to its gate with answered(), or without an answer when it goes.
class RatePermit {
public:
    RatePermit() = default;
    ~RatePermit();
    RatePermit(RatePermit &&other) noexcept;
    RatePermit &operator=(RatePermit &&other) noexcept;
    RatePermit(const RatePermit &) = delete;
    RatePermit &operator=(const RatePermit &) = delete;

    void answered(const RateHeaders &headers);

private:
    friend class RateGate;
    RatePermit(RateGate *gate, CallKind kind, double credits, std::chrono::milliseconds sentAt);

    QPointer<RateGate> m_gate; ///< empty: nothing to give back
    CallKind m_kind = CallKind::Other;
    double m_credits = 0;
    std::chrono::milliseconds m_sentAt{0};
};

/// Where all calls to one account wait for their turn: first come, first served, at most six at once, as
/// RateBudget allows; only calls held by the ticket list's own limit are overtaken. Shared by everything
/// that talks to the account. Engine thread.
class RateGate final : public QObject {
    Q_OBJECT
public:
    using Granted = std::function<void(RatePermit)>;

    /// clock and scheduler outlive the gate.
    RateGate(RateOptions options, const Clock &clock, Scheduler &scheduler,
             QObject *parent = nullptr);

    void setOptions(RateOptions options);

    /// Grants later, never before this has returned; not at all if the context has gone.
    void acquire(CallKind kind, double expectedCredits, QObject *context, Granted granted);

    /// How long the next call in line has to wait for the account's limit; zero when none is waiting, or
    /// only for an answer.
    [[nodiscard]] std::chrono::milliseconds waiting() const;
    [[nodiscard]] const RateBudget &budget() const { return m_budget; }

private:
    friend class RatePermit;

    struct Waiting {
        quint64 number;
        CallKind kind;
        double credits;
        QPointer<QObject> context;
        Granted granted;
    };
    using Line = std::deque<Waiting>;

    void giveBack(const RatePermit &permit, const RateHeaders &headers);
    void scheduleDispatch();
    void dispatch();
    void grant(Line &line, std::chrono::milliseconds now);
    void wakeAfter(std::chrono::milliseconds wait, std::chrono::milliseconds now);
    void dropGone();

    struct Turn {
        std::optional<CallKind> kind; ///< none: nobody may go now
        std::optional<std::chrono::milliseconds>
            wait; ///< until somebody may; none: until an answer
    };
    /// Whose turn it is: the oldest, or the oldest that is no list call while only the list is held.
    [[nodiscard]] Turn nextTurn(std::chrono::milliseconds now) const;

    const Clock &m_clock;
    Scheduler &m_scheduler;
    RateBudget m_budget;
    std::array<Line, 2> m_lines; ///< by CallKind, so that passing the list costs nothing
    quint64 m_lastNumber = 0;
    int m_underWay = 0;
    bool m_dispatchPending = false;
    std::optional<std::chrono::milliseconds> m_wakeAt;
    std::unique_ptr<QObject> m_wake; ///< context of the pending wake-up
};

} // namespace deskbridge
