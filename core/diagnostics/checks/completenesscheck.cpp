// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

CheckResult checkCompleteness(const HealthInput &input)
{
    constexpr auto id = CheckId::Completeness;
    if (!input.completeness)
        return {id, CheckOutcome::Skipped, Finding::NotCompared};
    QMap<QString, QString> facts;
    if (input.completeness->provedUntil)
        facts.insert(u"until"_s, toIso(*input.completeness->provedUntil));
    if (const auto &differs = input.completeness->newestDifference) {
        facts.insert(u"day"_s, toIso(differs->day).left(10));
        facts.insert(u"here"_s, QString::number(differs->here));
        facts.insert(u"there"_s, QString::number(differs->there));
        return {id, CheckOutcome::Warning, Finding::DayDiffers, {}, facts};
    }
    if (input.completeness->newestNotProvable)
        return {id, CheckOutcome::Passed, Finding::NotProvable, {}, facts};
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
