// SPDX-License-Identifier: Apache-2.0
#include "core/health/silentstop.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

constexpr double byChance = 1e-6;
/// Two at least: one delivery can always fail, whatever the history says.
constexpr qint64 fewest = 2;

} // namespace

std::optional<UtcTime> LaneEvidence::quietSince() const
{
    if (!watchedSince)
        return std::nullopt;
    return lastEventAt ? std::max(*watchedSince, *lastEventAt) : *watchedSince;
}

qint64 missedThatProve(const LaneEvidence &evidence)
{
    // The rule of succession: without history a lost delivery is as likely as not.
    const auto found = static_cast<double>(evidence.foundBefore);
    const auto announced =
        static_cast<double>(std::min(evidence.announcedBefore, evidence.foundBefore));
    const double lost = (found - announced + 1) / (found + 2);
    return std::max(fewest, static_cast<qint64>(std::ceil(std::log(byChance) / std::log(lost))));
}

bool LaneEvidence::hasOtherKey() const
{
    return judgeFlow(*this) == EventFlow::Refused && !refused->owner.isEmpty();
}

EventFlow judgeFlow(const LaneEvidence &evidence)
{
    if (evidence.refused
        && (!evidence.lastEventAt || evidence.refused->lastAt > *evidence.lastEventAt))
        return EventFlow::Refused;
    if (!evidence.watchedSince)
        return EventFlow::Waiting;
    if (evidence.missed >= missedThatProve(evidence))
        return EventFlow::QuietAlthoughBusy;
    constexpr std::chrono::minutes recent{15};
    if (evidence.lastEventAt && evidence.now - *evidence.lastEventAt <= recent)
        return EventFlow::Flowing;
    return evidence.missed == 0 ? EventFlow::QuietAsFreshdesk : EventFlow::Flowing;
}

} // namespace deskbridge
