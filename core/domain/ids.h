// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <type_traits>

namespace deskbridge {

// Identifiers are their own types, so that arguments cannot be swapped. Freshdesk's are signed 64 bit
// (fact sheet §0.10); ours come from the database.
enum class TicketId : qint64 { };
enum class ConversationId : qint64 { };
enum class GroupId : qint64 { };
enum class SourceId : int { }; ///< a ticket source (fact sheet §6.1), also the account's own ones
enum class IntegrationId : qint64 { };
enum class QueueId : qint64 { };

template <class Id> [[nodiscard]] constexpr auto raw(Id id)
{
    return static_cast<std::underlying_type_t<Id>>(id);
}

} // namespace deskbridge
