// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/activity.h"

#include <QObject>

namespace deskbridge {

class Database;
class Transaction;

/// Writes down what happened. With a transaction in hand an entry becomes part of it; without one it is
/// written at once, and a failure to write it is logged and holds nothing else up. Engine thread; database
/// and clock outlive it.
class ActivityLog final : public QObject {
    Q_OBJECT
public:
    ActivityLog(Database &database, const Clock &clock);

    /// The time is filled in when it is zero.
    void record(ActivityEntry entry);
    void record(IntegrationId integration, ActivityKind kind, Actor actor,
                QMap<QString, QString> facts = {});
    /// Inside @p transaction: there if it is committed. recorded() is the committer's to emit.
    [[nodiscard]] Outcome record(Transaction &transaction, ActivityEntry entry);

signals:
    void recorded();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace deskbridge
