// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace deskbridge {

enum class PlanFit {
    Accepted, ///< Pro or Enterprise, or what they were called before
    TooSmall, ///< Growth, Free, or what they were called before
    NotRecognised,
};

/// Judges an account's `tier_type`, whose vocabulary is not documented: by the whole words in it, in
/// whatever case (fact sheet §3.4). A word that names a small plan outweighs one that names a large one.
[[nodiscard]] PlanFit matchPlan(const QString &tierType);

} // namespace deskbridge
