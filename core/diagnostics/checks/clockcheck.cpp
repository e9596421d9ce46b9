// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/accountchecks.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::chrono::seconds tolerance{120};

} // namespace

CheckResult checkClock(const ApiUsage &usage)
{
    constexpr auto id = CheckId::Clock;
    if (!usage.clockAhead)
        return {id, CheckOutcome::Skipped, Finding::NothingAnswered};
    const QMap<QString, QString> facts{{u"ahead"_s, QString::number(usage.clockAhead->count())}};
    if (std::chrono::abs(*usage.clockAhead) > tolerance)
        return {id, CheckOutcome::Warning, Finding::ClockWrong, {}, facts};
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
