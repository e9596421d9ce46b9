// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// The live key that was used last; else the newest live one.
const InjixoKeyFacts *keyInUse(const QList<InjixoKeyFacts> &keys)
{
    const InjixoKeyFacts *best = nullptr;
    for (const InjixoKeyFacts &key : keys) {
        if (key.state == InjixoKeyState::Revoked)
            continue;
        const auto rank = [](const InjixoKeyFacts &k) {
            return std::pair(k.lastUsedAt.value_or(UtcTime{}), k.createdAt);
        };
        if (!best || rank(key) > rank(*best))
            best = &key;
    }
    return best;
}

/// Newer than everything that was accepted from this integration's app.
bool isNews(UtcTime at, const HealthInput &input, const InjixoKeyFacts *key)
{
    return (!input.lanes.lastEventAt || at > *input.lanes.lastEventAt)
        && (!key || !key->lastUsedAt || at > *key->lastUsedAt);
}

} // namespace

CheckResult checkAppKey(const HealthInput &input, const std::optional<KeyRefusal> &stranger)
{
    constexpr auto id = CheckId::AppKey;
    const auto none = whyNoEvents(id, input);
    const bool isOthers =
        input.integration.eventReceiver != EventReceiver::Injixo && input.lanes.hasOtherKey();
    if (none && !isOthers)
        return *none;
    if (const auto &refused = input.lanes.refused;
        refused && (!input.lanes.lastEventAt || refused->lastAt > *input.lanes.lastEventAt)) {
        QMap<QString, QString> facts{{u"last_four"_s, refused->lastFour},
                                     {u"since"_s, toIso(refused->since)},
                                     {u"attempts"_s, QString::number(refused->attempts)}};
        if (isOthers) {
            facts.insert(u"integration"_s, refused->owner);
            return {id, CheckOutcome::Failed, Finding::AppKeyOfOther, {}, facts};
        }
        if (refused->revokedAt)
            facts.insert(u"revoked_at"_s, toIso(*refused->revokedAt));
        return {id, CheckOutcome::Failed, Finding::AppKeyRefused, {}, facts};
    }
    const InjixoKeyFacts *key = keyInUse(input.injixoKeys);
    if (!key)
        return {id, CheckOutcome::Skipped, Finding::EventsNotSetUp};
    const bool isTold = stranger
        && (stranger->standing == KeyStanding::Mistyped
            || stranger->standing == KeyStanding::Unknown);
    if (isTold && isNews(stranger->lastAt, input, key))
        return {id,
                CheckOutcome::Warning,
                stranger->standing == KeyStanding::Mistyped ? Finding::AppKeyMistyped
                                                            : Finding::AppKeyUnknown,
                {},
                {{u"since"_s, toIso(stranger->firstAt)},
                 {u"attempts"_s, QString::number(stranger->attempts)}}};
    QMap<QString, QString> facts{{u"last_four"_s, key->lastFour}};
    if (!key->lastUsedAt)
        return {id, CheckOutcome::Skipped, Finding::AppNotHeard, {}, facts};
    facts.insert(u"last_used"_s, toIso(*key->lastUsedAt));
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
