// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/accountchecks.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbridge {

CheckResult checkOwner(const std::optional<KeyOwner> &former, const std::optional<KeyOwner> &now)
{
    constexpr auto id = CheckId::Owner;
    if (!now)
        return {id, CheckOutcome::Skipped, Finding::NothingAnswered};
    if (!former)
        return {id, CheckOutcome::Skipped, Finding::FirstLook};
    QStringList changed;
    for (const OwnerTrait trait : ownerDifferences(*former, *now)) {
        if (trait != OwnerTrait::Plan && trait != OwnerTrait::Limit)
            changed.append(ownerTraitCode(trait));
    }
    const QMap<QString, QString> facts{{u"since"_s, toIso(former->checkedAt)}};
    if (changed.isEmpty())
        return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
    QMap<QString, QString> what = facts;
    what.insert(u"what"_s, changed.join(u' '));
    return {id, CheckOutcome::Warning, Finding::OwnerChanged, {}, what};
}

} // namespace deskbridge
