// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/accountchecks.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr double nearlyNothing = 0.1; ///< of the limit

QString whole(double number)
{
    return QString::number(qRound64(number));
}

} // namespace

CheckResult checkLimit(const ApiUsage &usage)
{
    constexpr auto id = CheckId::Limit;
    QMap<QString, QString> facts;
    if (usage.limitPerMinute)
        facts.insert(u"limit"_s, whole(*usage.limitPerMinute));
    if (usage.remaining)
        facts.insert(u"remaining"_s, whole(*usage.remaining));
    if (usage.usedByOthers)
        facts.insert(u"others"_s, whole(*usage.usedByOthers));
    const bool othersMost = usage.limitPerMinute && usage.usedByOthers
        && *usage.usedByOthers >= *usage.limitPerMinute / 2;
    const bool isShort = usage.rateLimited > 0 || usage.waiting > std::chrono::seconds{1}
        || (usage.limitPerMinute && usage.remaining
            && *usage.remaining < *usage.limitPerMinute * nearlyNothing);
    if (isShort && othersMost)
        return {id, CheckOutcome::Warning, Finding::LimitEaten, {}, facts};
    if (usage.rateLimited > 0)
        return {id, CheckOutcome::Warning, Finding::LimitUsedUp, {}, facts};
    if (usage.requests == 0)
        return {id, CheckOutcome::Skipped, Finding::NothingAnswered};
    if (!usage.limitPerMinute)
        return {id, CheckOutcome::Passed, Finding::LimitNotTold};
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
