// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sandbox {

/// Seconds since 1970 UTC, Freshdesk's resolution. 0 stands for null: nothing here is that old.
using Seconds = std::int64_t;

struct Conversation {
    std::int64_t id = 0;
    Seconds createdAt = 0;
    std::int64_t userId = 0; ///< 0: null, which happens (fact sheet §5)
    std::int32_t source = 0; ///< the conversation table, not the ticket's
    bool incoming = false;
    bool isPrivate = false;
};

/// Which lists a ticket is in (fact sheet §4.4, §4.5). Archived tickets are in none.
enum class Place : std::uint8_t { Listed, Deleted, Spam, Archived };

/// Compact on purpose: 200,000 of them fit in modest memory. Texts are made when rendering.
struct Ticket {
    std::int64_t id = 0;
    std::int64_t groupId = 0; ///< 0: null
    std::int64_t requesterId = 0;
    std::int64_t responderId = 0; ///< 0: null
    Seconds createdAt = 0;
    Seconds updatedAt = 0;
    Seconds dueBy = 0;
    Seconds requesterRespondedAt = 0;
    Seconds agentRespondedAt = 0;
    Seconds firstRespondedAt = 0;
    Seconds statusUpdatedAt = 0;
    Seconds resolvedAt = 0;
    Seconds closedAt = 0;
    std::int32_t source = 1;
    std::uint8_t status = 2;
    std::uint8_t priority = 1;
    Place place = Place::Listed;
    std::vector<Conversation> conversations; ///< oldest first
};

struct Group {
    std::int64_t id = 0;
    std::string name;
};

} // namespace sandbox
