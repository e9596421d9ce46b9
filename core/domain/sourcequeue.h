// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace deskbridge {

enum class QueueKind { Tickets = 0, Replies = 1 };

/// Where a queue's group comes from. Unassigned is a known state of the ticket; Unknown means group and
/// source could not be determined (injixo help, "Add a Freshdesk integration": deleted or spam).
enum class GroupReference { Known = 0, Unassigned = 1, Unknown = 2 };

/// What makes a source queue the same queue (design §4): never its name. Both import stages, and a renamed
/// group, lead to one identity.
struct QueueKey {
    GroupReference groupReference = GroupReference::Unassigned;
    GroupId group{}; ///< meaningful with Known only, else 0
    SourceId source{}; ///< 0 with Unknown
    QueueKind kind = QueueKind::Tickets;

    static QueueKey unknown(QueueKind kind) { return {GroupReference::Unknown, {}, {}, kind}; }
    static QueueKey of(std::optional<GroupId> group, SourceId source, QueueKind kind)
    {
        return {group ? GroupReference::Known : GroupReference::Unassigned,
                group.value_or(GroupId{}), source, kind};
    }

    [[nodiscard]] bool isUnknown() const { return groupReference == GroupReference::Unknown; }

    auto operator<=>(const QueueKey &) const = default;
};

[[nodiscard]] inline std::size_t qHash(const QueueKey &key, std::size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.groupReference), raw(key.group), raw(key.source),
                      static_cast<int>(key.kind));
}

/// A queue as it is stored: its identity and the names it currently derives from.
struct SourceQueue {
    QueueId id{};
    QueueKey key;
    QString name; ///< `CustomerService email Replies`; never translated
    QString groupName; ///< `CustomerService`, `Unassigned`, `Group 42`; empty with Unknown
    QString sourceName; ///< lower case; empty with Unknown
    bool outgoing =
        false; ///< started by the company (design §4), so that planners can leave it out

    bool operator==(const SourceQueue &) const = default;
};

} // namespace deskbridge
