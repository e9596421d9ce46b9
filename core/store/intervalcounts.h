// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/interval.h"

#include <map>
#include <optional>
#include <tuple>

namespace deskbridge {

class Database;
class Transaction;

/// What one batch of new ledger rows adds to the stored counts: gathered in memory, in the order of the
/// tables' keys, and written once for each interval and day instead of once for each message.
class IntervalCounts {
public:
    void add(const JudgedMessage &message, std::optional<QueueId> queue);
    [[nodiscard]] Outcome store(Database &database, Transaction &transaction,
                                IntegrationId integration) const;

private:
    struct Offered {
        qint64 contacts = 0;
        UtcTime first = UtcTime::max();
        UtcTime last = UtcTime::min();
    };
    std::map<std::tuple<QueueId, UtcTime>, Offered> m_offered; ///< by quarter-hour
    std::map<std::tuple<QueueId, UtcTime>, Offered> m_offeredByDay;
    std::map<std::tuple<UtcTime, MessageKind, bool, Reason>, qint64> m_tally;
};

} // namespace deskbridge
