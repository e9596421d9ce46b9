// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/importplan.h"
#include "core/importing/importprogress.h"
#include "core/importing/importwriter.h"
#include "core/importing/observedratio.h"
#include "core/importing/ticketset.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace deskbridge {

/// One import run: reads the ticket lists of its plan and the conversations they call for, and stores page by
/// page, so that it can be killed at any moment and goes on where it was.
///
///   start → names → walk … walk → reads left → finished(summary, complete)
///             │       │  conversations are read beside the walks, from the first page on
///             └───────┴──────────┴───────────→ finished(error)          what was stored stays
///           stop() ──────────────────────────→ finished(summary, not complete)
///
/// What each failure does (fact sheet §7.2, §9). The first three are the client's business (FreshdeskCall)
/// and arrive here only when it has given up. Each line has its test, "policy: …".
///
///   429                                        waited for as told, a minute when nothing usable is said, an
///                                              hour at most; however often
///   5xx, silence, a broken connection or body  asked again after 1, 2, 4 … 60 s; the eighth ends the run
///   an unreadable body                         asked three times; then it ends the run, but for one
///                                              ticket's conversations it is recorded, the run goes on, and
///                                              no result is complete until they have been read
///   403, 404 for one ticket's conversations    recorded as unreadable, the run goes on
///   what was recorded so before                asked again at the end of a run that sweeps: unreadable bodies,
///                                              and later than initially refusals for a ticket that is listed
///   403, 404 for groups or fields              the names known so far are used
///   no search total                            no estimate
///   a page past the last                       that second is passed, and no result is complete until a run
///                                              that sweeps has read it whole
///   401, a suspended account, a web page,      the run ends with that error; a redirect is not followed
///     a redirect, anything else
///   a failure to store                         the run ends with that error
///
/// A run that has ended can be started again and goes on from what is stored.
///
/// Engine thread. api, writer and clock outlive the run. finished comes exactly once, never before start()
/// has returned; destruction ends the run without a word.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    static constexpr int requestsAtOnce = 6;

    ImportRun(FreshdeskApi &api, ImportWriter &writer, const Clock &clock, ImportPlan plan,
              QObject *parent = nullptr);
    ~ImportRun() override;

    void start();
    /// Drops the requests in flight, stores what has arrived and ends.
    void stop();
    [[nodiscard]] ImportProgress progress() const;

signals:
    void advanced(); ///< progress() has changed
    void contactsStored(); ///< the ledger has new rows
    void finished(const deskbridge::Result<deskbridge::ImportSummary> &result);

private:
    void begin();
    void readNames();
    void countTickets();
    void pump();

    void askForPage();
    void takePage(const Result<Page<Ticket>> &answer);
    void storePage(const Page<Ticket> &page);
    [[nodiscard]] bool goBack();
    [[nodiscard]] bool bringsUnknownGroup(const Page<Ticket> &page) const;

    void fillWaiting();
    void readConversations(const PendingConversations &pending);
    void takeConversations(ReadConversations read, Result<QList<Conversation>> answer);
    void storeArrived();
    void endReads();

    void advance();
    [[nodiscard]] int hiddenLists() const;
    [[nodiscard]] bool walksAreDone() const { return m_walk == m_plan.walks.size(); }
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] UtcTime serverTime() const;
    [[nodiscard]] ImportSummary summary(bool ended) const;
    [[nodiscard]] Result<ImportSummary> wholeSummary();
    void end(const Result<ImportSummary> &result);

    FreshdeskApi &m_api;
    ImportWriter &m_writer;
    const Clock &m_clock;
    ImportPlan m_plan;

    std::unique_ptr<QObject> m_context; ///< of every question; dropping it ends them all
    std::chrono::milliseconds m_startedAt{0};
    UtcTime m_begunAt{};
    ApiUsage m_usageAtStart;
    bool m_namesRead = false; ///< in this run
    bool m_readingNames = false;

    qsizetype m_walk = 0; ///< index into m_plan.walks
    bool m_pageAsked = false;
    std::optional<Page<Ticket>> m_heldPage; ///< arrived, waits for the name of a group it brought
    TicketSet m_ticketsRead;
    TicketSet m_ticketsWithReads;
    std::optional<qint64> m_ticketsExpected;

    QList<PendingConversations> m_waiting; ///< the next few of those in the store
    qint64 m_taken = 0; ///< sequence number up to which the store's have been taken
    bool m_storeHasMore =
        true; ///< false once a look behind m_taken found nothing, until a page brings more
    qint64 m_readsLeft = 0; ///< waiting, in the store and in flight
    int m_readsInFlight = 0;
    QList<ReadConversations> m_arrived; ///< stored together when m_storeSoon rings
    QTimer m_storeSoon;

    qint64 m_readsDone = 0;
    qint64 m_readCalls = 0; ///< what those took
    ObservedRatio m_readShare{
        100}; ///< of the tickets read, those whose conversations have to be read
    ObservedRatio m_callsPerRead{10};
    ObservedRatio m_pace{1000}; ///< credits a millisecond

    qint64 m_conversations = 0;
    qint64 m_contacts = 0;
    qint64 m_unreadable = 0;
    bool m_unreadableAskedAgain = false;
};

} // namespace deskbridge
