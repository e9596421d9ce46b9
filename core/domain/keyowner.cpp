// SPDX-License-Identifier: Apache-2.0
#include "core/domain/keyowner.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString ownerTraitCode(OwnerTrait trait)
{
    switch (trait) {
    case OwnerTrait::Agent:
        return u"agent"_s;
    case OwnerTrait::Role:
        return u"role"_s;
    case OwnerTrait::Scope:
        return u"scope"_s;
    case OwnerTrait::Occasional:
        return u"occasional"_s;
    case OwnerTrait::Plan:
        return u"plan"_s;
    case OwnerTrait::Limit:
        return u"limit"_s;
    }
    Q_UNREACHABLE();
}

QList<OwnerTrait> ownerDifferences(const KeyOwner &one, const KeyOwner &other)
{
    QList<OwnerTrait> differences;
    const auto note = [&differences](bool differs, OwnerTrait trait) {
        if (differs)
            differences.append(trait);
    };
    note(one.agent != 0 && other.agent != 0 && one.agent != other.agent, OwnerTrait::Agent);
    note(one.accountAdministrator && other.accountAdministrator
             && *one.accountAdministrator != *other.accountAdministrator,
         OwnerTrait::Role);
    note(one.ticketScope != 0 && other.ticketScope != 0 && one.ticketScope != other.ticketScope,
         OwnerTrait::Scope);
    note(one.occasional != other.occasional, OwnerTrait::Occasional);
    note(!one.tierType.isEmpty() && !other.tierType.isEmpty() && one.tierType != other.tierType,
         OwnerTrait::Plan);
    note(one.limitPerMinute && other.limitPerMinute && *one.limitPerMinute != *other.limitPerMinute,
         OwnerTrait::Limit);
    return differences;
}

} // namespace deskbridge
