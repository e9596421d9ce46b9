// SPDX-License-Identifier: Apache-2.0
#include "core/domain/keyrotation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

QString rotationReasonCode(RotationReason reason)
{
    switch (reason) {
    case RotationReason::Routine:
        return u"routine"_s;
    case RotationReason::Age:
        return u"age"_s;
    case RotationReason::Leak:
        return u"leak"_s;
    case RotationReason::ColleagueLeft:
        return u"colleague_left"_s;
    }
    Q_UNREACHABLE();
}

RotationKeys rotationKeys(const KeyRotation &rotation, const QList<InjixoKeyFacts> &keys)
{
    RotationKeys found;
    for (const InjixoKeyFacts &key : keys) {
        const bool isFresh = key.state == InjixoKeyState::Active && key.maker == rotation.maker
            && key.createdAt >= rotation.begunAt;
        if (isFresh)
            found.fresh = key;
        else if (!found.former || found.former->state != InjixoKeyState::Retiring
                 || key.state == InjixoKeyState::Retiring)
            found.former = key;
    }
    return found;
}

std::optional<KeyRotation> impliedRotation(const QList<InjixoKeyFacts> &keys)
{
    std::optional<KeyRotation> implied;
    const auto isRetiring = [](const InjixoKeyFacts &key) {
        return key.state == InjixoKeyState::Retiring;
    };
    if (std::ranges::none_of(keys, isRetiring))
        return implied;
    for (const InjixoKeyFacts &key : keys) {
        if (key.state == InjixoKeyState::Active && key.maker == InjixoKeyMaker::Deskbridge)
            implied = KeyRotation{.integration = key.integration, .begunAt = key.createdAt};
    }
    return implied;
}

} // namespace deskbridge
