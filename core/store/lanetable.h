// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/health.h"
#include "core/domain/interval.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;

/// An ended key that knocked.
struct KeyRefusals {
    QString lastFour;
    std::optional<UtcTime> revokedAt = {};
    UtcTime firstAt{};
    UtcTime lastAt{};
    qint64 attempts = 0;

    bool operator==(const KeyRefusals &) const = default;
};

/// What both lanes brought: contacts that polling found, contacts that events announced. Reads only.
class LaneTable {
public:
    explicit LaneTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Every hour of the period in which either lane had something, by start; the period's ends are whole
    /// hours. `announced` is set for all of them: whether the lane was visible is the asker's business.
    [[nodiscard]] Result<QList<LaneHour>> hours(IntegrationId integration, UtcTime from,
                                                UtcTime to);
    /// In whole quarter-hours from @p from to @p to.
    [[nodiscard]] Result<qint64> found(IntegrationId integration, UtcTime from, UtcTime to);
    [[nodiscard]] Result<qint64> announced(IntegrationId integration, UtcTime from, UtcTime to);
    /// Contacts after @p after, up to and with @p until: exact to the second.
    [[nodiscard]] Result<qint64> foundExactly(IntegrationId integration, UtcTime after,
                                              UtcTime until);
    [[nodiscard]] Result<std::optional<UtcTime>> lastEventAt(IntegrationId integration);
    /// When a key of this integration was first used; none before.
    [[nodiscard]] Result<std::optional<UtcTime>> firstKeyUse(IntegrationId integration);
    /// Of the ended key that knocked last.
    [[nodiscard]] Result<std::optional<KeyRefusals>> lastRefusals(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
