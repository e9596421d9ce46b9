// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <optional>

namespace deskbridge {

/// Whether Freshdesk still lists the ticket among the ordinary ones (fact sheet §4.4). The numbers
/// are stored.
enum class TicketStanding { Present = 0, Deleted = 1, Spam = 2 };

/// What Deskbridge keeps of a Freshdesk ticket: ids, times, classes; no text, no person (design §8).
struct Ticket {
    TicketId id{};
    std::optional<GroupId> group = {}; ///< none = unassigned
    SourceId source{};
    UtcTime createdAt{};
    UtcTime updatedAt{};
    TicketStanding standing = TicketStanding::Present;
    /// From `stats`: none = no requester response seen, so there is no conversation to read (fact sheet §4.2).
    /// Where the statistics are missing, updatedAt: a response cannot be later.
    std::optional<UtcTime> requesterRespondedAt = {};

    bool operator==(const Ticket &) const = default;
};

} // namespace deskbridge
