// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/observations.h"

#include "core/diagnostics/check.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

std::optional<qint64> number(const CheckResult &check, const QString &fact)
{
    bool isNumber = false;
    const qint64 value = check.facts.value(fact).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> foreignShare(const CheckResult &limit)
{
    const auto total = number(limit, u"limit"_s);
    const auto others = number(limit, u"others"_s);
    if (!total || !others || *total <= 0)
        return {};
    return static_cast<double>(*others) / static_cast<double>(*total);
}

/// Only what is wrong with it: how late is too late was the check's to judge.
std::optional<ImportEvidence> importEvidence(const CheckResult &import)
{
    const auto last = parseIso(import.facts.value(u"last"_s));
    switch (import.finding) {
    case Finding::ImportPaused:
        return ImportEvidence{.paused = true, .lastSuccess = last};
    case Finding::NeverImported:
        return ImportEvidence{};
    case Finding::ImportLate:
        return ImportEvidence{.lastSuccess = last, .pollPeriod = std::chrono::seconds{0}};
    default:
        return {};
    }
}

bool isInvisible(const CheckResult &check)
{
    return check.finding == Finding::EventsNotVisible || check.finding == Finding::EventsNotSetUp
        || check.outcome == CheckOutcome::Pending;
}

std::optional<EventEvidence> eventEvidence(const CheckResult &receiver, const CheckResult &key,
                                           const CheckResult &lanes)
{
    const bool isOthers =
        key.finding == Finding::AppKeyOfOther; // tells also where nothing is set up
    if (!isOthers && (isInvisible(receiver) || isInvisible(key) || isInvisible(lanes)))
        return {};
    EventEvidence events{.receiverAnswers = receiver.finding != Finding::ReceiverDown,
                         .lastEvent = parseIso(lanes.facts.value(u"last"_s))};
    if (key.finding == Finding::AppKeyRefused) {
        events.refusedKey = AppKeyFault::Revoked;
        events.lastFour = key.facts.value(u"last_four"_s);
    }
    if (key.finding == Finding::AppKeyOfOther) {
        events.refusedKey = AppKeyFault::OtherIntegration;
        events.otherIntegration = key.facts.value(u"integration"_s);
    }
    if (key.finding == Finding::AppKeyMistyped)
        events.refusedKey = AppKeyFault::Mistyped;
    if (key.finding == Finding::AppKeyUnknown)
        events.refusedKey = AppKeyFault::NeverIssued;
    if (lanes.finding == Finding::EventsLost || lanes.finding == Finding::EventsMissing) {
        events.found = number(lanes, u"found"_s).value_or(0);
        events.missed = number(lanes, u"missed"_s).value_or(0);
    }
    return events;
}

} // namespace

Observations observationsOf(const QList<CheckResult> &checks, UtcTime now)
{
    Observations seen{.now = now, .checks = checks};
    const auto result = [&checks](CheckId id) {
        const CheckResult *found = findCheck(checks, id);
        return found ? *found : CheckResult{id};
    };
    if (const auto ahead = number(result(CheckId::Clock), u"ahead"_s))
        seen.clockAhead = std::chrono::seconds{*ahead};
    seen.foreignShare = foreignShare(result(CheckId::Limit));
    seen.import = importEvidence(result(CheckId::Import));
    seen.events =
        eventEvidence(result(CheckId::Receiver), result(CheckId::AppKey), result(CheckId::Lanes));
    return seen;
}

} // namespace deskbridge
