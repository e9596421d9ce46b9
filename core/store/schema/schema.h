// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace deskbridge {

/// In the header of every file of ours (`PRAGMA application_id`): "Dbrg".
inline constexpr int storeApplicationId = 0x44627267;

/// The statements that lead from one schema version to the next.
using SchemaStep = std::span<const char *const>;

/// All steps in order; a file's `user_version` is the number of those it has taken. A step that was once
/// released is never edited.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

} // namespace deskbridge
