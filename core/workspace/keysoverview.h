// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"
#include "core/domain/keyowner.h"
#include "core/domain/keyrotation.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

class Database;

/// An injixo API key with how it is used.
struct InjixoKeyLine {
    InjixoKeyFacts key;
    QString fingerprint = {}; ///< the first digits of its SHA-256; empty for one made in injixo
    qint64 usesToday = 0; ///< in the last 24 hours
    qint64 usesSinceRotation = 0; ///< of the new key of an open replacement, since that began
    qint64 refused = 0; ///< attempts with it after it had ended
    std::optional<UtcTime> lastRefusedAt = {};

    bool operator==(const InjixoKeyLine &) const = default;
};

/// Both keys of an integration as the Keys page shows them.
struct KeysOverview {
    Integration integration;
    UtcTime apiKeyStoredAt{};
    std::optional<KeyOwner> owner = {}; ///< none: not looked at yet
    QList<InjixoKeyLine> injixoKeys = {}; ///< oldest first
    std::optional<KeyRotation> rotation = {};
    std::chrono::days reminderAge{90};

    bool operator==(const KeysOverview &) const = default;
};

/// Errors: NoSuchIntegration, the store's.
[[nodiscard]] Result<KeysOverview> readKeysOverview(Database &database, IntegrationId id,
                                                    UtcTime now);

} // namespace deskbridge
