// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/interval.h"

#include <QObject>

#include <memory>
#include <optional>

namespace deskbridge {

class Database;

/// Answers questions about what was counted, on a read-only connection of its own, so that a long query
/// holds up neither the window nor an import. Reader thread.
class Reader final : public QObject {
    Q_OBJECT
public:
    Reader();
    ~Reader() override;

    [[nodiscard]] Outcome open(const QString &path);
    void close(); ///< on the thread that opened it
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    /// For the questions of one topic, which its own class asks; only while isOpen().
    [[nodiscard]] Database &database() const { return *m_database; }

    [[nodiscard]] Result<QList<QueueSummary>> queues(IntegrationId id, const Period &period) const;
    [[nodiscard]] Result<QList<IntervalCount>> intervals(IntegrationId id,
                                                         std::optional<QueueId> queue,
                                                         const Period &period) const;
    [[nodiscard]] Result<QList<Contact>> contacts(IntegrationId id, TicketId ticket) const;
    [[nodiscard]] Result<Reconciliation> reconcile(IntegrationId id, const Period &period) const;

private:
    [[nodiscard]] Outcome mustExist(IntegrationId id) const;

    std::unique_ptr<Database> m_database;
};

} // namespace deskbridge
