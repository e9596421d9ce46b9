// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema/versions.h"

#include <array>

namespace deskbridge {
namespace {

// Times are seconds of UTC. No table has a column for anything a customer wrote or is.
constexpr std::array firstVersion{
    R"(CREATE TABLE integration (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        comparable_name TEXT NOT NULL,
        domain TEXT NOT NULL,
        state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
        next_step INTEGER NOT NULL CHECK (next_step BETWEEN 0 AND 6),
        event_receiver INTEGER NOT NULL CHECK (event_receiver BETWEEN 0 AND 2),
        history_start INTEGER,
        created_at INTEGER NOT NULL,
        api_key_entry TEXT NOT NULL,
        api_key_last_four TEXT NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted BETWEEN 0 AND 1)
    ) STRICT)",
    // Why: a name is taken once among the living, and looked up while it is typed.
    R"(CREATE UNIQUE INDEX integration_living_name ON integration (comparable_name) WHERE deleted = 0)",

    R"(CREATE TABLE setup_draft (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        domain TEXT NOT NULL,
        next_step INTEGER NOT NULL CHECK (next_step BETWEEN 0 AND 6),
        updated_at INTEGER NOT NULL
    ) STRICT)",

    R"(CREATE TABLE account_group (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        group_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        gone INTEGER NOT NULL,
        PRIMARY KEY (integration, group_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE group_alias (
        integration INTEGER NOT NULL,
        group_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (integration, group_id, name),
        FOREIGN KEY (integration, group_id) REFERENCES account_group (integration, group_id)
            ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE account_source (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        source_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (integration, source_id)
    ) STRICT, WITHOUT ROWID)",

    // (integration, id) is there to be referred to: a row of one integration cannot name another's queue.
    R"(CREATE TABLE source_queue (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        group_reference INTEGER NOT NULL CHECK (group_reference BETWEEN 0 AND 2),
        group_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
        name TEXT NOT NULL,
        group_name TEXT NOT NULL,
        source_name TEXT NOT NULL,
        outgoing INTEGER NOT NULL,
        UNIQUE (integration, group_reference, group_id, source_id, kind),
        UNIQUE (integration, id)
    ) STRICT)",
    R"(CREATE TABLE queue_alias (
        queue INTEGER NOT NULL REFERENCES source_queue (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (queue, name)
    ) STRICT, WITHOUT ROWID)",

    // A ticket's own message has the ticket's id, so that the key finds it and the index below can leave
    // it out. Reasons from 10 on do not count (core/domain/contact.h).
    R"(CREATE TABLE ledger (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
        message_id INTEGER NOT NULL,
        ticket_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        ticket_gone INTEGER NOT NULL,
        origin INTEGER NOT NULL,
        queue INTEGER,
        PRIMARY KEY (integration, kind, message_id),
        FOREIGN KEY (integration, queue) REFERENCES source_queue (integration, id) ON DELETE CASCADE,
        CHECK (kind = 1 OR message_id = ticket_id),
        CHECK ((queue IS NULL) = (reason >= 10))
    ) STRICT, WITHOUT ROWID)",
    // Why: the messages of one ticket ("why does injixo show more than Freshdesk?").
    R"(CREATE INDEX ledger_conversation ON ledger (integration, ticket_id) WHERE kind = 1)",
    // Why: the edges of a period, for each queue and for what does not count (queue NULL); and the foreign
    // key's look from the queue to its rows.
    R"(CREATE INDEX ledger_queue ON ledger (integration, queue, at))",

    // Offered contacts of each queue and quarter-hour, with the first and last of them.
    R"(CREATE TABLE interval_count (
        integration INTEGER NOT NULL,
        queue INTEGER NOT NULL,
        start INTEGER NOT NULL CHECK (start % 900 = 0),
        offered INTEGER NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        PRIMARY KEY (integration, queue, start),
        FOREIGN KEY (integration, queue) REFERENCES source_queue (integration, id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)",
    // All messages of each quarter-hour by class, counted or not, from which is reconciled.
    R"(CREATE TABLE message_tally (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        start INTEGER NOT NULL CHECK (start % 900 = 0),
        kind INTEGER NOT NULL,
        ticket_gone INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        messages INTEGER NOT NULL,
        PRIMARY KEY (integration, start, kind, ticket_gone, reason)
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE ticket (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        id INTEGER NOT NULL,
        group_id INTEGER,
        source_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 2),
        responded_at INTEGER,
        conversations_read_for INTEGER,
        PRIMARY KEY (integration, id)
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE pending_conversations (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        ticket_id INTEGER NOT NULL,
        group_id INTEGER,
        source_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 2),
        responded_at INTEGER,
        origin INTEGER NOT NULL,
        UNIQUE (integration, ticket_id)
    ) STRICT)",
    // Why: the next ones of one integration, without sorting all that are left.
    R"(CREATE INDEX pending_conversations_order ON pending_conversations (integration, sequence))",
    R"(CREATE TABLE unreadable_conversations (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        ticket_id INTEGER NOT NULL,
        http_status INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (integration, ticket_id)
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE import_walk (
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        list INTEGER NOT NULL CHECK (list BETWEEN 0 AND 2),
        cursor INTEGER NOT NULL,
        page INTEGER NOT NULL,
        finished INTEGER NOT NULL,
        PRIMARY KEY (integration, list)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE import_run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        stage INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        finished_at INTEGER,
        complete INTEGER NOT NULL DEFAULT 0,
        tickets INTEGER NOT NULL DEFAULT 0,
        conversations INTEGER NOT NULL DEFAULT 0,
        contacts INTEGER NOT NULL DEFAULT 0,
        requests INTEGER NOT NULL DEFAULT 0,
        credits INTEGER NOT NULL DEFAULT 0,
        rate_limited INTEGER NOT NULL DEFAULT 0,
        unreadable INTEGER NOT NULL DEFAULT 0,
        duration_ms INTEGER NOT NULL DEFAULT 0,
        error_code TEXT,
        error_detail TEXT
    ) STRICT)",
    // Why: the newest runs of one integration are asked for whenever the list is shown, and a pass every
    // five minutes makes 100,000 rows a year.
    R"(CREATE INDEX import_run_integration ON import_run (integration, finished_at))",
    R"(CREATE INDEX import_run_complete ON import_run (integration, stage, finished_at) WHERE complete = 1)",

    R"(CREATE TABLE injixo_key (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        integration INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
        maker INTEGER NOT NULL CHECK (maker BETWEEN 0 AND 1),
        state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
        last_four TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        keychain_entry TEXT NOT NULL,
        sha256 BLOB UNIQUE CHECK (length(sha256) = 32),
        CHECK ((maker = 0) = (sha256 IS NOT NULL))
    ) STRICT)",
    // Why: the keys of one integration are listed with it, and go with it.
    R"(CREATE INDEX injixo_key_integration ON injixo_key (integration))",
};

} // namespace

SchemaStep schemaVersion1()
{
    return firstVersion;
}

} // namespace deskbridge
