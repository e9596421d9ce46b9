// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ticket.h"
#include "core/store/statement.h"

namespace deskbridge {

/// Reads a ticket from the columns id, group, source, created, updated, standing, responded, from `column` on.
[[nodiscard]] inline Ticket readTicket(const Row &row, int column)
{
    return {.id = row.as<TicketId>(column),
            .group = row.optionalAs<GroupId>(column + 1),
            .source = row.as<SourceId>(column + 2),
            .createdAt = row.time(column + 3),
            .updatedAt = row.time(column + 4),
            .standing = row.as<TicketStanding>(column + 5),
            .requesterRespondedAt = row.optionalTime(column + 6)};
}

} // namespace deskbridge
