// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/endedkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

bool allKeysEnded(const QList<InjixoKeyFacts> &keys)
{
    const auto isEnded = [](const InjixoKeyFacts &key) {
        return key.state == InjixoKeyState::Revoked;
    };
    const auto newest = std::ranges::max_element(keys, {}, &InjixoKeyFacts::createdAt);
    // One made in injixo and forgotten here may be valid all the same.
    return newest != keys.end() && newest->maker == InjixoKeyMaker::Deskbridge
        && std::ranges::all_of(keys, isEnded);
}

HealthSignal withKeys(HealthSignal signal, const QList<InjixoKeyFacts> &keys)
{
    const bool isAboutKey = signal.finding == SignalFinding::NoInjixoKey;
    const bool isSilence = signal.finding == SignalFinding::WaitingForApp
        || signal.finding == SignalFinding::QuietAsFreshdesk;
    if (isAboutKey && keys.isEmpty())
        signal.facts.insert(u"keys"_s, u"none"_s);
    if (!(isAboutKey || isSilence) || !allKeysEnded(keys))
        return signal;
    signal.facts.insert(u"keys"_s, u"ended"_s);
    signal.state = SignalState::Note;
    if (isAboutKey)
        signal.repair = Repair::RotateInjixoKey;
    return signal;
}

} // namespace deskbridge
