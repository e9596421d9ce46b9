// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/schema/schema.h"

namespace deskbridge {

// One file a step, in the order they are taken.
[[nodiscard]] SchemaStep schemaVersion1(); ///< accounts, ledger, queues, import walks, keys
[[nodiscard]] SchemaStep
schemaVersion2(); ///< key use, events, completeness, health, activity, settings
[[nodiscard]] SchemaStep
schemaVersion3(); ///< replacing a key, several programs on a data folder, completeness
[[nodiscard]] SchemaStep
schemaVersion4(); ///< telling keys apart, when days of the proof changed, progress to watch
[[nodiscard]] SchemaStep schemaVersion5(); ///< what of a list did not come whole

} // namespace deskbridge
