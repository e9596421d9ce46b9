// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

/// Whose a Freshdesk API key is and what it could do when it was last looked at: numbers and classes only, the
/// agent's name is never stored.
struct KeyOwner {
    qint64 agent = 0;
    std::optional<bool> accountAdministrator = {}; ///< none: could not be told
    int ticketScope = 0; ///< as AgentFacts::ticketScope
    bool occasional = false;
    QString tierType = {}; ///< as AccountFacts::tierType; empty: not readable
    std::optional<int> limitPerMinute = {};
    UtcTime checkedAt{};

    bool operator==(const KeyOwner &) const = default;
};

/// In what two looks, or two keys, can differ. The codes are stored with the activity.
enum class OwnerTrait { Agent, Role, Scope, Occasional, Plan, Limit };
[[nodiscard]] QString ownerTraitCode(OwnerTrait trait); ///< `agent`, `role`, …

/// What differs, in the order of OwnerTrait. What could not be told on either side differs from nothing.
[[nodiscard]] QList<OwnerTrait> ownerDifferences(const KeyOwner &one, const KeyOwner &other);

} // namespace deskbridge
