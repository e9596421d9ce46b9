// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/completeness.h"
#include "core/domain/integration.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/importwriter.h"
#include "core/importing/ticketwalk.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace deskbridge {

/// What reading a day again did.
struct DayReadingSummary {
    CompletenessDay day; ///< as it stands now
    qint64 hereBefore = 0;
    qint64 contacts = 0; ///< newly counted
    qint64 requests = 0;
    bool complete = false; ///< read to the end and compared

    bool operator==(const DayReadingSummary &) const = default;
};

/// Reads the tickets of one day (UTC) again and compares it anew. The search index names the day's tickets,
/// 30 for two credits; only those that are not here or have changed are read one by one. A day with more
/// tickets than a search lists (300) is asked for by priority; if that is too much too, the ticket list is
/// read from that day on.
///
///   start → search pages → single tickets → conversations → finished(summary)
///              │    └ too many → list pages ──────↑
///              └─────────┴────────────┴───────────────────→ finished(error)
///
/// A ticket that is here and that the index does not name is read too: deleted or spam is noted as such, one
/// that is refused (403, 404) as gone from the lists. What they counted, stays. The day is compared with the
/// index's count as far as the tickets themselves do not say otherwise: it lags. Where the list was read, what
/// the index names and the list did not show is read too, and a day of which the index counts more than was
/// found stays open.
///
/// Engine thread; api, writer, database and clock outlive it. finished comes exactly once, never before
/// start() has returned, and is a summary that is not complete after stop(); what was stored stays.
/// Destruction ends it without a word.
class DayReading final : public QObject {
    Q_OBJECT
public:
    static constexpr int questionsAtOnce = 4;

    DayReading(FreshdeskApi &api, ImportWriter &writer, Database &database, Integration integration,
               const Clock &clock, UtcTime day);
    ~DayReading() override;

    void start();
    void stop();

signals:
    void finished(const deskbridge::Result<deskbridge::DayReadingSummary> &result);

private:
    void begin();
    void search();
    void takeFound(const FoundTickets &found);
    void nextPart();
    void readList();
    void takePage(const Result<Page<Ticket>> &answer);
    void chooseTickets();
    void pump();
    void readTicket(TicketId ticket);
    void takeTicket(TicketId id, const Result<Ticket> &ticket);
    void correctTotal(TicketId id, const Result<Ticket> &ticket);
    void correctListed(TicketId id, bool counts, bool isListed);
    [[nodiscard]] qint64 total() const;
    void readConversations(const Ticket &ticket);
    void takeConversations(const Ticket &ticket, const Result<QList<Conversation>> &answer);
    [[nodiscard]] bool keep(const QList<Ticket> &tickets);
    void compare();
    void end(const Result<DayReadingSummary> &result);

    FreshdeskApi &m_api;
    ImportWriter &m_writer;
    Database &m_database;
    Integration m_integration;
    const Clock &m_clock;
    std::unique_ptr<QObject> m_context;

    TicketSearch m_search;
    qint64 m_total = 0; ///< of the whole day, by the index, put right by what was read directly
    QHash<TicketId, FoundTicket> m_found; ///< named by the index or shown by the list
    std::optional<TicketWalk> m_list; ///< where the list had to be read
    QSet<TicketId> m_listed; ///< then: those it showed, put right by what was read directly
    QList<TicketId> m_toRead;
    QList<Ticket> m_toReadConversations;
    int m_underWay = 0;
    qint64 m_requestsBefore = 0;
    DayReadingSummary m_summary;
};

} // namespace deskbridge
