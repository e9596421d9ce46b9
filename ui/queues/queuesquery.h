// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QObject>

#include <memory>

namespace deskbridge {

/// Everything the queue page shows of one integration in one period.
struct QueuesSnapshot {
    QList<QueueSummary> queues;
    Reconciliation reconciliation;
    Completeness completeness;
    /// Asked only when the period holds nothing: offered contacts of all times.
    qint64 offeredAtAll = 0;

    /// Of all queues together, in the period.
    [[nodiscard]] qint64 offered() const;
};

/// Asks for a snapshot, one at a time: another question withdraws the one before it. The same question asked again while it runs is asked once more afterwards: a lively import
/// delays no answer.
///
///   ask → queues → reconciliation → completeness → (all times) → answered | failed
class QueuesQuery final : public QObject {
    Q_OBJECT
public:
    /// `reader` outlives the query.
    explicit QueuesQuery(QueueReader &reader, QObject *parent = nullptr);

    void ask(IntegrationId id, const Period &period);
    /// Nobody wants the running answer any more.
    void forget();
    [[nodiscard]] bool isRunning() const { return m_asking != nullptr; }

signals:
    void answered(const deskbridge::QueuesSnapshot &snapshot);
    void failed(const deskbridge::Error &error);

private:
    void start();
    void readQueues();
    void reconcile();
    void readCompleteness();
    void readAllTimes();
    void end();
    void fail(const Error &error);

    QueueReader &m_reader;
    IntegrationId m_id{};
    Period m_period;
    QueuesSnapshot m_snapshot;
    std::unique_ptr<QObject>
        m_asking; ///< what the running question is asked for; gone, it is withdrawn
    bool m_again = false;
};

} // namespace deskbridge
