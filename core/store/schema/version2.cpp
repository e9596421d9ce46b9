// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

constexpr std::array secondVersion{
    // --- keys -----------------------------------------------------------------------------------------
    "ALTER TABLE injixo_key ADD COLUMN first_used_at INTEGER",
    "ALTER TABLE injixo_key ADD COLUMN last_used_at INTEGER",
    // Retiring keys end here; none = only when a person ends them.
    "ALTER TABLE injixo_key ADD COLUMN retires_at INTEGER",
    "ALTER TABLE injixo_key ADD COLUMN revoked_at INTEGER",
    "ALTER TABLE integration ADD COLUMN api_key_stored_at INTEGER",
    // Uses of a key made here by the hour; refused ones are of a revoked key that knocks.
    R"(CREATE TABLE key_use (
        key INTEGER NOT NULL REFERENCES injixo_key (id) ON DELETE CASCADE,
        hour INTEGER NOT NULL CHECK (hour % 3600 = 0),
        accepted INTEGER NOT NULL DEFAULT 0,
        refused INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (key, hour)
    ) STRICT, WITHOUT ROWID)",
    // The ledger of refused attempts: one row for each sender and key presented, by what may be kept of it.
    // key: the revoked one it was; none = never issued here.
    R"(CREATE TABLE key_refusal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key INTEGER REFERENCES injixo_key (id) ON DELETE CASCADE,
        standing INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        sender TEXT NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        UNIQUE (fingerprint, sender)
    ) STRICT)",

    // --- events of the Freshworks app -------------------------------------------------------------------
    // Each event once, by the id its sender gave it; forgotten after 30 days. at: when it happened there.
    R"(CREATE TABLE app_event (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        event_id TEXT NOT NULL,
        kind INTEGER NOT NULL,
        ticket_id INTEGER NOT NULL,
        conversation_id INTEGER,
        at INTEGER NOT NULL,
        received_at INTEGER NOT NULL,
        key INTEGER NOT NULL,
        PRIMARY KEY (integration, event_id)
    ) STRICT, WITHOUT ROWID)",
    // Why: the newest event, and what is old enough to be forgotten.
    R"(CREATE INDEX app_event_received ON app_event (integration, received_at))",
    // What the app announced, by quarter-hour of the message, beside what polling found (interval_count).
    R"(CREATE TABLE announced_count (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        start INTEGER NOT NULL CHECK (start % 900 = 0),
        announced INTEGER NOT NULL,
        PRIMARY KEY (integration, start)
    ) STRICT, WITHOUT ROWID)",
    // Tickets that an event asks to be read; many events make one read. not_before grows with each failure.
    R"(CREATE TABLE announced_ticket (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        ticket_id INTEGER NOT NULL,
        announced_at INTEGER NOT NULL,
        latest_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before INTEGER NOT NULL,
        PRIMARY KEY (integration, ticket_id)
    ) STRICT, WITHOUT ROWID)",

    // --- import -------------------------------------------------------------------------------------------
    // When the deleted and spam lists were last walked to their end.
    R"(CREATE TABLE sweep (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        finished_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // The proof of completeness: tickets created on a day (UTC) here and by the search index. result: 0
    // proved, 1 differs, 2 not provable.
    R"(CREATE TABLE completeness_day (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        day INTEGER NOT NULL CHECK (day % 86400 = 0),
        here INTEGER NOT NULL,
        there INTEGER NOT NULL,
        result INTEGER NOT NULL CHECK (result BETWEEN 0 AND 2),
        checked_at INTEGER NOT NULL,
        PRIMARY KEY (integration, day)
    ) STRICT, WITHOUT ROWID)",
    // Why: tickets are counted by their day of creation.
    R"(CREATE INDEX ticket_created ON ticket (integration, created_at))",
    // The walk by id through what no list shows (fact sheet 4.5): next_id up to last_id.
    R"(CREATE TABLE archive_walk (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        available INTEGER NOT NULL CHECK (available BETWEEN 0 AND 2),
        probed_at INTEGER NOT NULL,
        next_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        found INTEGER NOT NULL DEFAULT 0,
        missing INTEGER NOT NULL DEFAULT 0,
        finished INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID)",

    // --- health -------------------------------------------------------------------------------------------
    R"(CREATE TABLE verdict_change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        verdict INTEGER NOT NULL,
        cause INTEGER NOT NULL,
        finding INTEGER NOT NULL,
        facts TEXT NOT NULL
    ) STRICT)",
    // Why: the newest verdict and the history of one integration.
    R"(CREATE INDEX verdict_change_integration ON verdict_change (integration, id))",
    // What the key could do when it was last looked at, to see what has changed: numbers and classes, no name.
    R"(CREATE TABLE key_owner (
        integration INTEGER NOT NULL PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
        agent_id INTEGER NOT NULL,
        account_administrator INTEGER NOT NULL CHECK (account_administrator BETWEEN 0 AND 2),
        ticket_scope INTEGER NOT NULL,
        occasional INTEGER NOT NULL,
        tier_type TEXT NOT NULL,
        limit_per_minute INTEGER,
        checked_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",

    // --- the program ----------------------------------------------------------------------------------------
    // What happened when, by whom. integration_name: as it was called then, for after its deletion.
    R"(CREATE TABLE activity (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        integration INTEGER,
        integration_name TEXT NOT NULL,
        kind INTEGER NOT NULL,
        actor INTEGER NOT NULL,
        facts TEXT NOT NULL
    ) STRICT)",
    // Why: the newest of one integration.
    R"(CREATE INDEX activity_integration ON activity (integration, id))",
    R"(CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // Which process imports, when window and hub share a data folder.
    R"(CREATE TABLE lease (
        name TEXT NOT NULL PRIMARY KEY,
        holder TEXT NOT NULL,
        process INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
};

} // namespace

SchemaStep schemaVersion2()
{
    return secondVersion;
}

} // namespace deskbridge
