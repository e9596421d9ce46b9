// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"
#include "core/health/silentstop.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// A lost event is made up for by the next import; more of them than this are a fault worth naming.
constexpr double manyLost = 0.05;
/// Below this a share says nothing.
constexpr qint64 fewestContacts = 20;

} // namespace

CheckResult checkLanes(const HealthInput &input)
{
    constexpr auto id = CheckId::Lanes;
    if (const auto none = whyNoEvents(id, input))
        return *none;
    const LaneEvidence &lanes = input.lanes;
    QMap<QString, QString> facts{{u"found"_s, QString::number(input.foundToday)},
                                 {u"announced"_s, QString::number(input.announcedToday)},
                                 {u"missed"_s, QString::number(lanes.missed)}};
    if (lanes.lastEventAt)
        facts.insert(u"last"_s, toIso(*lanes.lastEventAt));
    if (lanes.quietSince())
        facts.insert(u"since"_s, toIso(*lanes.quietSince()));
    switch (judgeFlow(lanes)) {
    case EventFlow::Waiting:
        return {id, CheckOutcome::Skipped, Finding::AppNotHeard, {}, facts};
    case EventFlow::Refused:
    case EventFlow::QuietAlthoughBusy:
        return {id, CheckOutcome::Warning, Finding::EventsMissing, {}, facts};
    case EventFlow::QuietAsFreshdesk:
    case EventFlow::Flowing:
        break;
    }
    const qint64 lost = input.foundToday - input.announcedToday;
    const bool watchedAllDay =
        lanes.watchedSince && *lanes.watchedSince <= input.now - std::chrono::days{1};
    if (watchedAllDay && input.foundToday >= fewestContacts
        && static_cast<double>(lost) > manyLost * static_cast<double>(input.foundToday)) {
        facts.insert(u"missed"_s, QString::number(lost));
        return {id, CheckOutcome::Warning, Finding::EventsLost, {}, facts};
    }
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
