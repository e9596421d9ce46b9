// SPDX-License-Identifier: Apache-2.0
#include "core/counting/queuenaming.h"

#include "core/counting/sourcenames.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString groupName(const QueueKey &key, const QHash<GroupId, QString> &groups)
{
    if (key.groupReference == GroupReference::Unassigned)
        return u"Unassigned"_s;
    const QString name = groups.value(key.group);
    return name.trimmed().isEmpty() ? u"Group %1"_s.arg(raw(key.group)) : name;
}

} // namespace

QString kindName(QueueKind kind)
{
    return kind == QueueKind::Tickets ? u"Tickets"_s : u"Replies"_s;
}

QueueNames nameQueue(const QueueKey &key, const AccountNames &names)
{
    const QString kind = kindName(key.kind);
    if (key.isUnknown())
        return {u"Unknown group/source "_s + kind, {}, {}, false};
    const QString group = groupName(key, names.groups);
    const QString source = sourceName(key.source, names.sources);
    return {group + u' ' + source + u' ' + kind, group, source,
            key.kind == QueueKind::Tickets && isStartedByCompany(key.source)};
}

} // namespace deskbridge
