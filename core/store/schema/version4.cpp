// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

constexpr std::array fourthVersion{
    // --- completeness ---------------------------------------------------------------------------------
    // When the change was made in Freshdesk, at the latest: its search index shows it only later. 0: long ago.
    "ALTER TABLE changed_day ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0",
    // The beginning of the Freshdesk API key's SHA-256; none until the key is read next.
    "ALTER TABLE integration ADD COLUMN api_key_fingerprint TEXT",
    // Apps that present the injixo API key of another integration than that of the account they are in.
    R"(CREATE TABLE misplaced_key (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        key INTEGER NOT NULL REFERENCES injixo_key (id) ON DELETE CASCADE,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        PRIMARY KEY (integration, key)
    ) STRICT, WITHOUT ROWID)",
    // How far a running import is, for the programs that only watch: one row while it runs.
    R"(CREATE TABLE shared_progress (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        progress TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // Why: the rows that go with a key.
    R"(CREATE INDEX misplaced_key_key ON misplaced_key (key))",
};

} // namespace

SchemaStep schemaVersion4()
{
    return fourthVersion;
}

} // namespace deskbridge
