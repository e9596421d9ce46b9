// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/scheduler.h"
#include "tests/support/manualclock.h"

#include <QList>
#include <QPointer>

#include <map>
#include <utility>

namespace deskbridge {

/// Makes later come when a test says so: time passes in its clock, and nowhere else.
class ManualScheduler final : public Scheduler {
public:
    explicit ManualScheduler(ManualClock &clock)
        : m_clock(clock)
    { }

    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> call) override
    {
        m_asked.append(wait);
        m_pending.emplace(m_clock.monotonic() + wait, Pending{context, std::move(call)});
    }

    [[nodiscard]] bool isEmpty() const { return m_pending.empty(); }
    /// Every wait that was ever asked for.
    [[nodiscard]] QList<std::chrono::milliseconds> asked() const { return m_asked; }

    /// Lets the time pass until the next call is due, and makes it. False when there is none.
    bool runNext()
    {
        if (m_pending.empty())
            return false;
        const auto next = m_pending.extract(m_pending.begin());
        if (next.key() > m_clock.monotonic())
            m_clock.advance(next.key() - m_clock.monotonic());
        if (next.mapped().context)
            next.mapped().call();
        return true;
    }

private:
    struct Pending {
        QPointer<QObject> context;
        std::function<void()> call;
    };

    ManualClock &m_clock;
    QList<std::chrono::milliseconds> m_asked;
    std::multimap<std::chrono::milliseconds, Pending> m_pending;
};

} // namespace deskbridge
