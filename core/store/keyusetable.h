// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"
#include "core/domain/keystanding.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// Attempts of one sender with one key that was refused.
struct KeyRefusal {
    std::optional<qint64> key = {}; ///< the revoked one it was; none = never issued here
    KeyStanding standing = KeyStanding::Unknown;
    /// The beginning of the presented key's SHA-256, to tell attempts apart; empty where what was presented
    /// is no injixo key and may be anybody's password.
    QString fingerprint;
    QString sender; ///< an address
    UtcTime firstAt{};
    UtcTime lastAt{};
    qint64 attempts = 0;
    /// The integration whose app it was, where that told its account and the key is another integration's. Such
    /// an attempt is no refusal of the key's own integration (MisplacedKeyTable), and its standing may be Accepted.
    std::optional<IntegrationId> app = {};

    bool operator==(const KeyRefusal &) const = default;
};

struct KeyUses {
    qint64 accepted = 0;
    qint64 refused = 0;

    bool operator==(const KeyUses &) const = default;
};

/// What the keys made here are used for, and the ledger of refused attempts. No key is in it.
class KeyUseTable {
public:
    explicit KeyUseTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// How many senders with keys never issued here are remembered; the ones longest silent are forgotten.
    static constexpr int strangersKept = 1000;
    static constexpr int sendersKept = 100; ///< of each revoked key

    [[nodiscard]] Outcome recordUse(Transaction &transaction, qint64 key, UtcTime at);
    /// Adds to what is known of the same fingerprint and sender.
    [[nodiscard]] Outcome recordRefusal(Transaction &transaction, const KeyRefusal &refusal);
    /// Keeps the ledger within its limits, and forgets the uses of hours before @p before.
    [[nodiscard]] Outcome tidy(Transaction &transaction, UtcTime before);

    /// Since the beginning of the hour of @p since.
    [[nodiscard]] Result<KeyUses> uses(qint64 key, UtcTime since);
    /// With ended keys of this integration, the newest first.
    [[nodiscard]] Result<QList<KeyRefusal>> refusals(IntegrationId integration);
    /// With keys never issued here, the newest first.
    [[nodiscard]] Result<QList<KeyRefusal>> strangers(int most);

private:
    Database &m_database;
};

} // namespace deskbridge
