// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/sourcequeue.h"

#include <QHash>
#include <QString>

namespace deskbridge {

/// The names an account gives its groups and sources; of groups that are gone, the last known one.
struct AccountNames {
    QHash<GroupId, QString> groups;
    QHash<SourceId, QString> sources;

    bool operator==(const AccountNames &) const = default;
};

struct QueueNames {
    QString name; ///< `CustomerService email Replies`
    QString groupName; ///< empty with Unknown
    QString sourceName; ///< empty with Unknown
    bool outgoing = false;

    bool operator==(const QueueNames &) const = default;
};

/// `<group name> <source name> Tickets|Replies`, or `Unknown group/source Tickets|Replies` (injixo help,
/// "Add a Freshdesk integration"). Never translated. No group: `Unassigned` (assumption); a group nobody
/// knows the name of: `Group <id>`.
[[nodiscard]] QueueNames nameQueue(const QueueKey &key, const AccountNames &names);

/// `Tickets` or `Replies`: the suffix of the name, also the command line's word for the kind.
[[nodiscard]] QString kindName(QueueKind kind);

} // namespace deskbridge
