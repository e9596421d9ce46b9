// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

constexpr std::array thirdVersion{
    // --- keys -----------------------------------------------------------------------------------------
    // Keychain entries that no integration uses: noted before they are written and when they are replaced,
    // forgotten when they are gone or in use. removing: whoever finds it leaves it alone.
    R"(CREATE TABLE spare_secret (
        entry TEXT NOT NULL PRIMARY KEY,
        removing INTEGER NOT NULL DEFAULT 0 CHECK (removing BETWEEN 0 AND 1)
    ) STRICT, WITHOUT ROWID)",
    // A replacement of the injixo API key that a person began and nobody has finished.
    R"(CREATE TABLE key_rotation (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        maker INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        begun_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // Which reminder of a key's age was given last. kind: 0 Freshdesk, 1 injixo; made_at: of which key.
    R"(CREATE TABLE key_reminder (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        made_at INTEGER NOT NULL,
        stage INTEGER NOT NULL,
        PRIMARY KEY (integration, kind)
    ) STRICT, WITHOUT ROWID)",

    // --- several programs on a data folder ----------------------------------------------------------------
    // Imports that a person asked for in a program that does not do the importing.
    R"(CREATE TABLE import_request (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        requested_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // The programs that receive the app's events, and since when.
    R"(CREATE TABLE listener (
        process TEXT NOT NULL PRIMARY KEY,
        since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",

    // --- completeness ---------------------------------------------------------------------------------
    "ALTER TABLE completeness_day ADD COLUMN obstacle INTEGER NOT NULL DEFAULT 0",
    // Days whose tickets have changed here since they were last compared.
    R"(CREATE TABLE changed_day (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        day INTEGER NOT NULL CHECK (day % 86400 = 0),
        PRIMARY KEY (integration, day)
    ) STRICT, WITHOUT ROWID)",
    "INSERT INTO changed_day (integration, day) "
    "SELECT DISTINCT integration, created_at - created_at % 86400 FROM ticket",
    // Tickets that are here and in no list any more: archived, or gone for good. why: 0 gone, 1 archived.
    R"(CREATE TABLE unlisted_ticket (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        ticket_id INTEGER NOT NULL,
        why INTEGER NOT NULL CHECK (why BETWEEN 0 AND 1),
        PRIMARY KEY (integration, ticket_id)
    ) STRICT, WITHOUT ROWID)",

    // --- store ----------------------------------------------------------------------------------------
    // The quarter-hours' counts once more by whole days of UTC, so that the queue list of years adds up
    // thousands of rows and not millions.
    R"(CREATE TABLE day_count (
        integration INTEGER NOT NULL,
        queue INTEGER NOT NULL,
        day INTEGER NOT NULL CHECK (day % 86400 = 0),
        offered INTEGER NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        PRIMARY KEY (integration, queue, day),
        FOREIGN KEY (integration, queue) REFERENCES source_queue (integration, id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)",
    R"(INSERT INTO day_count (integration, queue, day, offered, first_at, last_at)
       SELECT integration, queue, start - (start % 86400 + 86400) % 86400, sum(offered), min(first_at),
              max(last_at)
       FROM interval_count GROUP BY 1, 2, 3)",
};

} // namespace

SchemaStep schemaVersion3()
{
    return thirdVersion;
}

} // namespace deskbridge
