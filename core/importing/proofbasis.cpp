// SPDX-License-Identifier: Apache-2.0
#include "core/importing/proofbasis.h"

#include "core/store/archivetable.h"
#include "core/store/importtable.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

Result<ProofBasis> loadProofBasis(Database &database, const Integration &integration, UtcTime now)
{
    CompletenessTable table(database);
    const auto runs = ImportTable(database).lastRuns(integration.id);
    if (!runs)
        return failure(runs);
    const auto first = table.firstTicketAt(integration.id);
    if (!first)
        return failure(first);
    auto days = table.days(integration.id);
    if (!days)
        return failure(days);
    auto changed = table.changedDays(integration.id);
    if (!changed)
        return failure(changed);
    return ProofBasis{.now = now,
                      .firstTicketAt = *first,
                      .historyStart = integration.historyStart,
                      .lastCompleteImportAt =
                          runs->initialImportDone ? runs->lastCompleteAt : std::nullopt,
                      .compared = *std::move(days),
                      .changed = *std::move(changed)};
}

Result<DayEvidence> loadDayEvidence(Database &database, const Integration &integration, UtcTime day,
                                    const FoundTickets &there, UtcTime now)
{
    CompletenessTable table(database);
    const auto listed = table.listed(integration.id, day);
    if (!listed)
        return failure(listed);
    const auto archive = ArchiveTable(database).load(integration.id);
    if (!archive)
        return failure(archive);
    DayEvidence evidence{.day = day,
                         .here = listed->size(),
                         .there = there.total,
                         .now = now,
                         .historyStart = integration.historyStart};
    evidence.notHere = std::ranges::count_if(there.rows, [&listed](const FoundTicket &ticket) {
        return !std::ranges::binary_search(*listed, ticket.id); // they are in order
    });
    const auto changed = table.changedDays(integration.id);
    if (!changed)
        return failure(changed);
    const auto changedAt = changed->constFind(toSeconds(day));
    if (changedAt != changed->cend())
        evidence.changedAt = *changedAt;
    if (const auto &state = *archive) {
        evidence.archive = state->availability;
        evidence.archiveTriedUpTo = state->next;
    }
    if (mayBeArchived(day, now, evidence.archive)) {
        const auto numbers = table.numbersAround(integration.id, day);
        if (!numbers)
            return failure(numbers);
        evidence.numbers = *numbers;
    }
    return evidence;
}

} // namespace deskbridge
