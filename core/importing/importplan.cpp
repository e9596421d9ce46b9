// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importplan.h"

#include "core/store/importtable.h"

#include <algorithm>

namespace deskbridge {
namespace {

WalkState fromTheStart(const Integration &integration)
{
    // The epoch stands for "everything": only with updated_since does the list go back beyond 30 days.
    return {.cursor = integration.historyStart.value_or(UtcTime{})};
}

/// A walk that was left goes on where it was; a finished one of the ordinary list goes on behind itself, and
/// with @p closesGaps reads first what did not come whole.
TicketWalk ordinaryWalk(const std::optional<WalkState> &stored, const Integration &integration,
                        bool closesGaps)
{
    const WalkState start = fromTheStart(integration);
    if (!stored)
        return {TicketStanding::Present, start};
    if (!stored->finished)
        return {TicketStanding::Present, *stored};
    WalkState behind = *stored;
    behind.cursor = std::max(start.cursor, stored->cursor - continuousOverlap);
    behind.finished = false;
    TicketWalk walk(TicketStanding::Present, behind);
    if (closesGaps)
        walk.closeGaps();
    return walk;
}

WalkState sweepStart(const std::optional<WalkState> &stored, const Integration &integration)
{
    if (stored && !stored->finished)
        return *stored;
    WalkState start = fromTheStart(integration);
    if (stored)
        start.gaps = stored->gaps; // it comes by them
    return start;
}

} // namespace

Result<ImportPlan> planImport(Database &database, const Integration &integration, bool sweep)
{
    ImportTable imports(database);
    const auto runs = imports.lastRuns(integration.id);
    if (!runs)
        return failure(runs);

    ImportPlan plan;
    plan.stage = runs->initialImportDone ? ImportStage::Continuous : ImportStage::Initial;
    const bool initial = plan.stage == ImportStage::Initial;
    plan.countTickets = initial;
    plan.readNames = initial || sweep;

    const auto ordinary = imports.loadWalk(integration.id, TicketStanding::Present);
    if (!ordinary)
        return failure(ordinary);
    plan.walks.append(ordinaryWalk(*ordinary, integration, initial || sweep));

    for (const TicketStanding list : {TicketStanding::Deleted, TicketStanding::Spam}) {
        const auto stored = imports.loadWalk(integration.id, list);
        if (!stored)
            return failure(stored);
        const bool wasLeft = *stored && !(*stored)->finished;
        if (initial || sweep || wasLeft)
            plan.walks.append(TicketWalk(list, sweepStart(*stored, integration)));
    }
    return plan;
}

} // namespace deskbridge
