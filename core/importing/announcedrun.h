// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/importwriter.h"
#include "core/store/announcedtickettable.h"

#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace deskbridge {

/// Reads the tickets that events announced, through the same writer as an import: the ledger takes each
/// message once, whoever meets it first. Moves no cursor: polling goes its own way, and finds what this run
/// did not.
///
///   start → list since just before the first event → one by one, what the list did not have → finished
///     └──── one by one, where that costs less ─────────────────────┘
///
/// A ticket is settled in the transaction that stores it. What goes wrong:
///
///   404, 403 or an unreadable body for a ticket    tried again later, given up after three attempts
///   404, 403 … for its conversations               left to the next import, which records it
///   anything else, and every failure to store      the run ends with that error; what waits still waits
///
/// Engine thread. All references outlive the run. finished comes exactly once, never before start() has
/// returned; destruction ends the run without a word.
class AnnouncedRun final : public QObject {
    Q_OBJECT
public:
    /// Beside a running import there is little room.
    static constexpr int requestsAtOnce = 3;
    /// The list is read from so long before the first event was received.
    static constexpr std::chrono::minutes listedBefore{2};
    /// Older ones are not looked for in the list.
    static constexpr std::chrono::minutes longestListed{15};
    /// Of the known tickets that the list did not have, so many are read one by one: those events were late,
    /// and polling has met the change already or will.
    static constexpr int lateReads = 20;
    static constexpr int mostReads = 100; ///< one by one in a run; the rest wait for the next
    static constexpr int attempts = 3;

    AnnouncedRun(FreshdeskApi &api, Database &database, ImportWriter &writer,
                 IntegrationId integration, const Clock &clock, const QList<AnnouncedTicket> &due,
                 bool byList);
    ~AnnouncedRun() override;

    void start();
    [[nodiscard]] int rowsListed() const { return m_rowsListed; }
    [[nodiscard]] qint64 contacts() const { return m_contacts; }

    /// Whether @p tickets cost less to find in the list than one by one, where the list had @p rowsBefore
    /// rows the last time. Conversations cost the same either way.
    [[nodiscard]] static bool listIsCheaper(qsizetype tickets, int rowsBefore);

signals:
    void contactsStored(); ///< the ledger has new rows
    void finished(const deskbridge::Outcome &outcome);

private:
    void pump();
    void askForPage();
    void takePage(const Result<Page<Ticket>> &answer, UtcTime askedAt);
    [[nodiscard]] Outcome endList();
    void readTicket(const AnnouncedTicket &announced);
    void takeTicket(const AnnouncedTicket &announced, const Result<Ticket> &answer,
                    UtcTime askedAt);
    [[nodiscard]] Outcome putOff(const AnnouncedTicket &announced, UtcTime askedAt);
    /// With the names of groups that are not known yet.
    void store(const QList<Ticket> &tickets, UtcTime askedAt, const std::function<void()> &next);
    [[nodiscard]] Outcome storeNow(const QList<Ticket> &tickets, UtcTime askedAt);
    void readConversations(const PendingConversations &pending);
    [[nodiscard]] Outcome settle(const QList<TicketId> &tickets, UtcTime askedAt);
    void end(const Outcome &outcome);

    FreshdeskApi &m_api;
    Database &m_database;
    ImportWriter &m_writer;
    IntegrationId m_integration;
    const Clock &m_clock;

    std::unique_ptr<QObject> m_context; ///< of every question; dropping it ends them all
    QMap<TicketId, AnnouncedTicket> m_announced; ///< not met yet
    std::optional<TicketQuery> m_query; ///< of the list's next page; none = the list is done
    UtcTime m_listAskedAt{};
    QList<AnnouncedTicket> m_singles;
    QList<PendingConversations> m_conversations;
    int m_inFlight = 0;
    bool m_namesRead = false;
    int m_rowsListed = 0;
    qint64 m_contacts = 0;
};

} // namespace deskbridge
