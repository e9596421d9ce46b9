// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

/// Why a key is replaced. The numbers are stored.
enum class RotationReason { Routine = 0, Age = 1, Leak = 2, ColleagueLeft = 3 };
[[nodiscard]] QString rotationReasonCode(RotationReason reason); ///< `routine`, `age`, …

/// A replacement of the injixo API key that a person began and nobody has finished. At most one for an
/// integration; it outlives the program.
struct KeyRotation {
    IntegrationId integration{};
    InjixoKeyMaker maker = InjixoKeyMaker::Deskbridge; ///< where the new key is generated
    RotationReason reason = RotationReason::Routine;
    UtcTime begunAt{};

    bool operator==(const KeyRotation &) const = default;
};

/// The two keys a replacement is about, found among all of the integration.
struct RotationKeys {
    std::optional<InjixoKeyFacts> fresh = {}; ///< none: not generated, or not pasted here, yet
    std::optional<InjixoKeyFacts> former = {}; ///< none: there was no key before

    bool operator==(const RotationKeys &) const = default;
};
[[nodiscard]] RotationKeys rotationKeys(const KeyRotation &rotation,
                                        const QList<InjixoKeyFacts> &keys);
/// The replacement that a retiring key stands for although nobody began one in so many words.
[[nodiscard]] std::optional<KeyRotation> impliedRotation(const QList<InjixoKeyFacts> &keys);

} // namespace deskbridge
