// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/freshdesk/keyproof.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// Why a Freshdesk API key is not switched to.
enum class SwitchRefusal {
    None,
    SameKey, ///< it is the one in use
    CheckFailed, ///< KeyComparison::checks says which
    OtherAccount, ///< the two keys' accounts name different domains
};

/// The Freshdesk API key in use beside the one that is to replace it, both asked live.
struct KeyComparison {
    std::optional<KeyProof> present = {}; ///< none: it no longer works, and presentError says why
    std::optional<Error> presentError = {};
    std::optional<KeyOwner> presentAsLastSeen = {}; ///< for when it no longer works
    QString presentLastFour = {};
    std::optional<KeyProof> candidate = {}; ///< none: it was not accepted, or not asked
    QString candidateLastFour = {};
    QList<CheckResult> checks = {}; ///< of the candidate
    SwitchRefusal refusal = SwitchRefusal::None;

    bool operator==(const KeyComparison &) const = default;
};

/// How a replacement ended.
struct KeySwitch {
    std::optional<Integration> integration = {}; ///< with the new key; none: refused
    KeyComparison comparison;

    bool operator==(const KeySwitch &) const = default;
};

} // namespace deskbridge
