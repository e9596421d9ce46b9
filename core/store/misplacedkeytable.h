// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The app of one integration's account knocking with an injixo API key of another integration.
struct MisplacedKey {
    QString lastFour;
    QString owner; ///< the name of the integration the key belongs to
    UtcTime firstAt{};
    UtcTime lastAt{};
    qint64 attempts = 0;

    bool operator==(const MisplacedKey &) const = default;
};

/// Which apps use a key that is not theirs: one row for each integration and key.
class MisplacedKeyTable {
public:
    explicit MisplacedKeyTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// @p integration: whose app it was. Adds to what is known of both.
    [[nodiscard]] Outcome record(Transaction &transaction, IntegrationId integration, qint64 key,
                                 UtcTime firstAt, UtcTime lastAt, qint64 attempts);
    /// Forgets what was last seen before @p before.
    [[nodiscard]] Outcome tidy(Transaction &transaction, UtcTime before);
    /// The one that this integration's app used last.
    [[nodiscard]] Result<std::optional<MisplacedKey>> newest(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
