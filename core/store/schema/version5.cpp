// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

constexpr std::array fifthVersion{
    // The seconds whose tickets did not come whole, with commas between them.
    "ALTER TABLE import_walk ADD COLUMN gaps TEXT NOT NULL DEFAULT ''",
    // Where a walk goes on that has gone back to one of them.
    "ALTER TABLE import_walk ADD COLUMN resume_at INTEGER",
};

} // namespace

SchemaStep schemaVersion5()
{
    return fifthVersion;
}

} // namespace deskbridge
