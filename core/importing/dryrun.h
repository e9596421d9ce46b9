// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/counting/queuenaming.h"
#include "core/domain/contact.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/ticketwalk.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace deskbridge {

/// A source queue that the import would create, and what it would have been offered.
struct DryRunQueue {
    QueueKey key;
    QString name;
    bool outgoing = false;
    qint64 offered = 0;

    bool operator==(const DryRunQueue &) const = default;
};

struct DryRunResult {
    UtcTime from{};
    UtcTime to{};
    QList<DryRunQueue> queues = {}; ///< the largest first
    qint64 offered = 0;
    qint64 unknown = 0; ///< of these in queues of unknown group and source
    qint64 tickets = 0; ///< read
    qint64 requests = 0;
    qint64 credits = 0;
    qint64 unreadable = 0; ///< tickets whose conversations Freshdesk refused

    bool operator==(const DryRunResult &) const = default;
};

/// What is known while it runs.
struct DryRunProgress {
    qint64 tickets = 0; ///< read so far
    qint64 readsDone = 0; ///< of conversations
    qint64 readsLeft = 0; ///< known so far
    qint64 requests = 0;

    bool operator==(const DryRunProgress &) const = default;
};

/// Reads the last days of an account as an import would and counts them in memory: the source queues it
/// would create, with the numbers a later import finds for the same time. Stores nothing.
///
///   start → names → lists → conversations → finished(result)
///             └───────┴───────────┴───────→ finished(error)
///
/// Conversations are read beside the lists' end, six calls at once. Engine thread; api and clock outlive it.
/// finished comes exactly once, never before start() has returned; cancel() and destruction end it without
/// a word.
class DryRun final : public QObject {
    Q_OBJECT
public:
    static constexpr int questionsAtOnce = 6;
    static constexpr std::chrono::days usualLength{7};

    DryRun(FreshdeskApi &api, const Clock &clock, std::chrono::days length = usualLength);
    ~DryRun() override;

    void start();
    void cancel() { m_context.reset(); }
    [[nodiscard]] DryRunProgress progress() const;

signals:
    void advanced();
    void finished(const deskbridge::Result<deskbridge::DryRunResult> &result);

private:
    void readNames();
    void readPage();
    void takePage(const Page<Ticket> &page);
    void count(const JudgedMessage &message);
    void pump();
    void readConversations(const Ticket &ticket);
    [[nodiscard]] DryRunResult result() const;
    void end(const Result<DryRunResult> &result);

    FreshdeskApi &m_api;
    const Clock &m_clock;
    UtcTime m_from;
    UtcTime m_to;
    std::unique_ptr<QObject> m_context;

    AccountNames m_names;
    QList<TicketWalk> m_walks;
    QHash<TicketId, Ticket> m_tickets; ///< as last met: a later list knows better
    QList<Ticket> m_toRead;
    qint64 m_readsDone = 0;
    int m_underWay = 0;
    QMap<QueueKey, qint64> m_offered;
    qint64 m_unreadable = 0;
    ApiUsage m_usageAtStart;
};

} // namespace deskbridge
