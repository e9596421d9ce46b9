// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/contact.h"
#include "core/domain/integration.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/transaction.h"

#include "tests/support/catch.h"

#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace deskbridge::test {

inline std::unique_ptr<Database> openStore(const QString &path,
                                           Database::Access access = Database::Access::ReadWrite)
{
    auto database = Database::open(path, access);
    if (!database)
        FAIL(database.error().detail.toStdString());
    return *std::move(database);
}

inline std::unique_ptr<Database> openInMemory()
{
    return openStore(QStringLiteral(":memory:"));
}

/// Does the writing in a transaction of its own, which has to succeed; gives what the writing gave.
template <class Writing> auto commit(Database &database, Writing writing)
{
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    auto result = writing(*transaction);
    if (!result)
        FAIL(result.error().detail.toStdString());
    REQUIRE(transaction->commit());
    return *std::move(result);
}

inline Integration integrationNamed(const QString &name)
{
    return {.id = {},
            .name = name,
            .domain = QStringLiteral("acme.freshdesk.com"),
            .state = IntegrationState::Active,
            .nextStep = SetupStep::Finished,
            .eventReceiver = EventReceiver::Deskbridge,
            .historyStart = fromSeconds(1'700'000'000),
            .createdAt = fromSeconds(1'790'000'000),
            .apiKeyEntry = QStringLiteral("freshdesk-api-key/1"),
            .apiKeyLastFour = QStringLiteral("wxyz")};
}

inline IntegrationId addIntegration(Database &database,
                                    const QString &name = QStringLiteral("Acme"))
{
    IntegrationTable table(database);
    return commit(database,
                  [&](Transaction &tx) { return table.insert(tx, integrationNamed(name)); });
}

/// A statement of the test's own, past the tables. False when SQLite refuses it.
inline bool execute(sqlite3 *connection, const QString &sql)
{
    return sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

/// A database that somebody else made.
inline void makeSqliteFile(const QString &path, const QStringList &statements)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK);
    for (const QString &statement : statements)
        REQUIRE(execute(connection, statement));
    REQUIRE(sqlite3_close(connection) == SQLITE_OK);
}

/// The first value of the first row of a statement of the test's own; empty without a row.
inline QString askText(const Database &database, const QString &sql)
{
    std::optional<QString> first;
    const auto keepFirst = [](void *place, int, char **values, char **) {
        auto &kept = *static_cast<std::optional<QString> *>(place);
        if (!kept)
            kept = QString::fromUtf8(values[0]);
        return 0;
    };
    REQUIRE(sqlite3_exec(database.handle(), sql.toUtf8().constData(), keepFirst, &first, nullptr)
            == SQLITE_OK);
    return first.value_or(QString());
}

inline qint64 askNumber(const Database &database, const QString &sql)
{
    bool isNumber = false;
    const qint64 number = askText(database, sql).toLongLong(&isNumber);
    REQUIRE(isNumber);
    return number;
}

inline void checkIntegrity(const Database &database)
{
    CHECK(askText(database, QStringLiteral("PRAGMA integrity_check")) == QStringLiteral("ok"));
    CHECK(askText(database, QStringLiteral("PRAGMA foreign_key_check")).isEmpty());
}

inline JudgedMessage newTicket(qint64 id, std::int64_t at,
                               std::optional<GroupId> group = GroupId{7},
                               SourceId source = SourceId{1})
{
    return {.kind = MessageKind::Ticket,
            .id = id,
            .ticket = TicketId{id},
            .at = fromSeconds(at),
            .ticketGone = false,
            .verdict = {Reason::NewTicket, QueueKey::of(group, source, QueueKind::Tickets)}};
}

inline JudgedMessage reply(qint64 id, qint64 ticket, std::int64_t at,
                           std::optional<GroupId> group = GroupId{7}, SourceId source = SourceId{1})
{
    return {.kind = MessageKind::Conversation,
            .id = id,
            .ticket = TicketId{ticket},
            .at = fromSeconds(at),
            .ticketGone = false,
            .verdict = {Reason::CustomerReply, QueueKey::of(group, source, QueueKind::Replies)}};
}

inline JudgedMessage notCounted(qint64 id, qint64 ticket, std::int64_t at, Reason reason,
                                bool ticketGone = false)
{
    return {.kind = MessageKind::Conversation,
            .id = id,
            .ticket = TicketId{ticket},
            .at = fromSeconds(at),
            .ticketGone = ticketGone,
            .verdict = {reason, std::nullopt}};
}

inline JudgedMessage goneTicket(qint64 id, std::int64_t at)
{
    return {.kind = MessageKind::Ticket,
            .id = id,
            .ticket = TicketId{id},
            .at = fromSeconds(at),
            .ticketGone = true,
            .verdict = {Reason::TicketGone, QueueKey::unknown(QueueKind::Tickets)}};
}

} // namespace deskbridge::test
