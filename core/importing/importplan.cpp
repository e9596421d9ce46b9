// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importplan.h"

#include "core/store/importtable.h"

#include <algorithm>

namespace deskbridge {
namespace {

WalkState fromTheStart(const Integration &integration)
{
    // The epoch stands for "everything": only with updated_since does the list go back beyond 30 days.
    return {integration.historyStart.value_or(UtcTime{}), 1, false};
}

/// A walk that was left goes on where it was; a finished one of the ordinary list goes on behind itself.
WalkState ordinaryStart(const std::optional<WalkState> &stored, const Integration &integration)
{
    const WalkState start = fromTheStart(integration);
    if (!stored)
        return start;
    if (!stored->finished)
        return *stored;
    return {std::max(start.cursor, stored->cursor - continuousOverlap), 1, false};
}

WalkState sweepStart(const std::optional<WalkState> &stored, const Integration &integration)
{
    return stored && !stored->finished ? *stored : fromTheStart(integration);
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
    plan.walks.append(TicketWalk(TicketStanding::Present, ordinaryStart(*ordinary, integration)));

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
