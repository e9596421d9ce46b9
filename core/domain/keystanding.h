// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace deskbridge {

/// What a presented key is. The numbers are stored.
enum class KeyStanding {
    Accepted = 0, ///< active or retiring
    Revoked = 1,
    Unknown = 2, ///< well formed, but never issued here
    Mistyped = 3,
    NotAnInjixoKey = 4,
};
[[nodiscard]] QString keyStandingCode(KeyStanding standing); ///< `accepted`, `revoked`, …

} // namespace deskbridge
