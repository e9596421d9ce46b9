// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/archive.h"
#include "core/domain/integration.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/importwriter.h"
#include "core/importing/observedratio.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace deskbridge {

/// The stretch of ticket numbers that an account's archived tickets can have: from the history's start to
/// the last number of tickets as old as archived ones are.
struct ArchiveRange {
    qint64 first = 1;
    qint64 last = 0; ///< below first: nothing is old enough

    bool operator==(const ArchiveRange &) const = default;
};
[[nodiscard]] Result<ArchiveRange> archiveRange(Database &database, const Integration &integration,
                                                UtcTime now);
/// What a walk has left, by the numbers nobody has here and the archived tickets whose conversations were
/// garbage. The time is left for whoever knows the pace.
[[nodiscard]] Result<ArchivePlan> planArchive(Database &database, const Integration &integration,
                                              UtcTime now);

/// Tries the ticket numbers that no list has shown in the archive (fact sheet §4.5): one call each, and
/// another for the conversations of each one found. There is no other way to archived tickets.
///
///   start → probe → numbers … → finished(summary, complete)
///             └── no archive ─→ finished(summary)
///             └──────┴────────→ finished(error)
///   stop() ───────────────────→ finished(summary, not complete)
///
/// What is found is stored at once, in one transaction with the lowest number that has no answer yet, where
/// the walk goes on: killed at any moment it asks again only what was on its way, and the few numbers
/// behind it that nobody has. A number that is refused or unreadable is passed over and counted as missing;
/// an unreadable one makes the walk incomplete. So do the conversations of a found ticket that are garbage:
/// the next walk begins by asking for those again. Refused ones are a fact.
///
/// Engine thread; api, writer, database and clock outlive it. finished comes exactly once, never before
/// start() has returned; destruction ends it without a word.
class ArchiveWalk final : public QObject {
    Q_OBJECT
public:
    static constexpr int questionsAtOnce = 4;
    /// How far the numbers asked for may be ahead of the lowest without an answer.
    static constexpr int numbersAhead = 8;

    ArchiveWalk(FreshdeskApi &api, ImportWriter &writer, Database &database,
                Integration integration, const Clock &clock);
    ~ArchiveWalk() override;

    void start();
    void stop();
    [[nodiscard]] ArchiveProgress progress() const;

signals:
    void advanced(); ///< progress() has changed
    void finished(const deskbridge::Result<deskbridge::ArchiveSummary> &result);

private:
    void begin();
    void takeAvailability(ArchiveAvailability availability);
    void takeNumbers();
    void pump();
    void readTicket(qint64 number);
    void takeTicket(qint64 number, const Result<Ticket> &ticket);
    void readConversations(const Ticket &ticket);
    void settle(qint64 number);
    [[nodiscard]] Outcome storeAnswered();
    void storeAndGoOn();
    void finishWalk();
    [[nodiscard]] Outcome storeState();
    [[nodiscard]] ArchiveSummary summary(bool complete) const;
    void end(const Result<ArchiveSummary> &result);

    FreshdeskApi &m_api;
    ImportWriter &m_writer;
    Database &m_database;
    Integration m_integration;
    const Clock &m_clock;
    std::unique_ptr<QObject> m_context;

    ArchiveState m_state;
    qint64 m_left = 0;
    QList<Ticket> m_garbled; ///< found by earlier walks, whose conversations are asked for again
    QList<qint64> m_numbers; ///< the next ones, not asked for yet
    qint64 m_numbersUntil = 0; ///< the last number looked at for them
    QList<qint64> m_asked; ///< from the lowest one without an answer on, in order
    QSet<qint64> m_answered; ///< of those
    QSet<qint64> m_missing; ///< of those answered
    QList<ReadConversations> m_found; ///< not stored yet
    int m_underWay = 0;
    QTimer m_storeSoon;
    ObservedRatio m_pace{1000}; ///< numbers a millisecond
    bool m_hasGap = false;
    std::chrono::milliseconds m_startedAt{0};
    ApiUsage m_usageAtStart;
    ArchiveSummary m_summary;
};

} // namespace deskbridge
