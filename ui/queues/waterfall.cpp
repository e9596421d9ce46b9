// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/waterfall.h"

#include <algorithm>

namespace deskbridge {

using Kind = WaterfallStep::Kind;

QList<WaterfallStep> waterfallOf(const Reconciliation &totals)
{
    QList<WaterfallStep> steps;
    qint64 sum = 0;
    const auto rise = [&](Kind kind, qint64 number) {
        steps.append({.kind = kind, .number = number, .low = sum, .high = sum + number});
        sum += number;
    };
    rise(Kind::Tickets, totals.tickets);
    rise(Kind::Replies, totals.replies);
    rise(Kind::Unknown, totals.unknown);
    QList<std::pair<qint64, Reason>> reasons;
    for (auto entry = totals.notCounted.begin(); entry != totals.notCounted.end(); ++entry)
        reasons.append({entry.value(), entry.key()});
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &std::pair<qint64, Reason>::first);
    for (const auto &[number, reason] : reasons) {
        steps.append({.kind = Kind::NotCounted,
                      .reason = reason,
                      .number = number,
                      .low = sum - number,
                      .high = sum});
        sum -= number;
    }
    steps.append({.kind = Kind::Offered, .number = totals.offered, .high = totals.offered});
    return steps;
}

ContactFilter rowsOf(const WaterfallStep &step, const Period &period)
{
    ContactFilter filter{.period = period};
    switch (step.kind) {
    case Kind::Tickets:
        filter.kind = MessageKind::Ticket;
        filter.ticketGone = false;
        break;
    case Kind::Replies:
        filter.kind = MessageKind::Conversation;
        filter.ticketGone = false;
        break;
    case Kind::Unknown:
        filter.ticketGone = true;
        break;
    case Kind::NotCounted:
        filter.reason = step.reason;
        break;
    case Kind::Offered:
        filter.counted = true;
        break;
    }
    return filter;
}

} // namespace deskbridge
