// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

class Database;

/// Something that must not be told, and what is told in its place.
struct PrivateName {
    QString name;
    QString pseudonym; ///< integration-1, domain-1, group-3, queue-2, source-4

    bool operator==(const PrivateName &) const = default;
};

struct TableRows {
    QString table;
    qint64 rows = 0;
};

/// One import run, in numbers.
struct RunLine {
    UtcTime startedAt{};
    std::optional<UtcTime> finishedAt = {};
    int stage = 0;
    qint64 tickets = 0;
    qint64 contacts = 0;
    qint64 requests = 0;
    qint64 rateLimited = 0;
    bool complete = false;
    QString errorCode = {}; ///< empty: no error
};

/// What only a report about the whole database asks for. Reads only.
class EvidenceTable {
public:
    explicit EvidenceTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Every name in the database that somebody chose: of integrations (deleted ones and drafts too), their
    /// domains, groups and queues with their former names, and the accounts' own source names.
    [[nodiscard]] Result<QList<PrivateName>> privateNames();
    /// By the tables' names. The ledger's rows are summed up from its counts: they may be millions.
    [[nodiscard]] Result<QList<TableRows>> rowCounts();
    [[nodiscard]] Result<QList<RunLine>> lastRuns(IntegrationId integration,
                                                  int count); ///< newest first

private:
    Database &m_database;
};

} // namespace deskbridge
