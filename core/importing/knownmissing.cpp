// SPDX-License-Identifier: Apache-2.0
#include "core/importing/knownmissing.h"

#include "core/store/importtable.h"
#include "core/store/pendingconversationstable.h"

namespace deskbridge {

ImportSummary KnownMissing::toldIn(ImportSummary summary) const
{
    summary.gapAt = gapAt;
    summary.garbled = garbled;
    summary.complete = summary.ended && !gapAt && garbled == 0;
    return summary;
}

Result<KnownMissing> loadMissing(Database &database, IntegrationId integration)
{
    const auto gap = ImportTable(database).earliestGap(integration);
    if (!gap)
        return failure(gap);
    const auto garbled = PendingConversationsTable(database).garbledCount(integration);
    if (!garbled)
        return failure(garbled);
    return KnownMissing{*gap, *garbled};
}

} // namespace deskbridge
