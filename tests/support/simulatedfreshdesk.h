// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/rategate.h"
#include "tests/support/accountminute.h"
#include "tests/support/fakefreshdesk.h"
#include "tests/support/manualclock.h"
#include "tests/support/manualscheduler.h"

#include <functional>
#include <memory>
#include <optional>

namespace deskbridge {

/// What a simulated account holds. Nothing of it is kept: ticket 4711 follows from its number.
struct AccountShape {
    qint64 tickets = 20'000; ///< one a minute, none of them spam
    int respondedPercent = 50; ///< of the oldest tickets …
    int respondedPercentAtEnd = 50; ///< … and of the newest; between them it changes evenly
    qint64 deleted = 0; ///< and so many more, in no count
    int conversations = 3; ///< of a ticket that a requester has responded to; the first is theirs

    [[nodiscard]] bool isResponded(qint64 ticket) const;
    /// The least that plan B can cost (fact sheet §11), three lists included.
    [[nodiscard]] qint64 minimumCredits() const;
};

/// A Freshdesk account in simulated time: its calls pass the real RateGate, take a while, and are counted
/// in a minute of the other side. A 429 is asked again, as the client does. What an import does not ask is
/// answered as the fake does.
class SimulatedFreshdesk final : public FakeFreshdesk {
public:
    /// No minute: no limit and no rate headers. All outlive it.
    SimulatedFreshdesk(AccountShape shape, std::optional<AccountMinute> minute, RateOptions options,
                       ManualClock &clock, ManualScheduler &scheduler);

    std::chrono::milliseconds latency{80};

    [[nodiscard]] RateGate &gate() { return m_gate; }

    void readTicketFields(QObject *context, Answer<TicketFields> answer) override;
    void listGroups(int page, QObject *context, Answer<Page<Group>> answer) override;
    void listTickets(const TicketQuery &query, QObject *context,
                     Answer<Page<Ticket>> answer) override;
    void listConversations(TicketId ticket, int page, QObject *context,
                           Answer<Page<Conversation>> answer) override;
    void countTicketsCreatedSince(UtcTime since, QObject *context, Answer<qint64> answer) override;
    [[nodiscard]] ApiUsage usage() const override;

private:
    template <class T>
    void call(CallKind kind, double credits, QObject *context, Answer<T> answer,
              std::function<T()> make);
    [[nodiscard]] Page<Ticket> makePage(const TicketQuery &query) const;
    [[nodiscard]] Page<Conversation> makeConversations(TicketId ticket, int page) const;

    AccountShape m_shape;
    std::optional<AccountMinute> m_minute;
    ManualClock &m_clock;
    ManualScheduler &m_scheduler;
    RateGate m_gate;
    ApiUsage m_usage;
};

} // namespace deskbridge
