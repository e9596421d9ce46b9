// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

constexpr std::array fourthVersion{
    // --- completeness ---------------------------------------------------------------------------------
    // When the change was made in Freshdesk, at the latest: its search index shows it only later. 0: long ago.
    "ALTER TABLE changed_day ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0",
};

} // namespace

SchemaStep schemaVersion4()
{
    return fourthVersion;
}

} // namespace deskbridge
