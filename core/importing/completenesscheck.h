// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/completeness.h"
#include "core/domain/integration.h"
#include "core/freshdesk/freshdeskapi.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace deskbridge {

class Database;
class ImportWriter;

/// What a comparison did.
struct ComparisonSummary {
    int compared = 0; ///< days
    int left = 0; ///< days that are due and were not asked about
    QList<CompletenessDay> newDifferences = {}; ///< days that did not differ before
    qint64 requests = 0;

    bool operator==(const ComparisonSummary &) const = default;
};

/// Compares the days that are due with Freshdesk's count (completeness.h), the newest first, one search
/// each. First the deleted and spam lists since the last sweep are read, or a ticket that was missed could hide
/// behind one that was deleted meanwhile; once more where Freshdesk then still counts fewer. A day that the
/// index may not show yet as it is, is left for later.
///
///   start → deleted, spam → archive probe? → search … search → deleted, spam? → finished(summary)
///               └─────────────────┴───────────────┴──────────────────┴──────────→ finished(error)
///   stop() ───────────────────────────────────────→ finished(summary); what is left, is due
///
/// Engine thread. api, writer, database and clock outlive it. finished comes exactly once, never before
/// start() has returned; destruction ends it without a word.
class CompletenessCheck final : public QObject {
    Q_OBJECT
public:
    static constexpr int questionsAtOnce = 4;

    CompletenessCheck(FreshdeskApi &api, ImportWriter &writer, Database &database,
                      Integration integration, const Clock &clock);
    ~CompletenessCheck() override;

    /// @p mostDays bounds what it costs; none = all that are due.
    void start(std::optional<int> mostDays);
    void stop();

signals:
    void advanced(int compared, int all);
    void finished(const deskbridge::Result<deskbridge::ComparisonSummary> &result);

private:
    void begin(std::optional<int> mostDays);
    [[nodiscard]] bool wantsProbe() const;
    void probeArchive();
    void pump();
    void ask(UtcTime day);
    void take(UtcTime day, const FoundTickets &found);
    [[nodiscard]] Outcome store(const CompletenessDay &day);
    void readGone(TicketStanding list, void (CompletenessCheck::*then)());
    void goOn();
    void judgeAgain();
    void endWell();
    void end(const Result<ComparisonSummary> &result);

    FreshdeskApi &m_api;
    ImportWriter &m_writer;
    Database &m_database;
    Integration m_integration;
    const Clock &m_clock;

    std::unique_ptr<QObject> m_context; ///< of every question; dropping it ends them all
    QHash<qint64, CompletenessDay> m_before; ///< as the days stood
    QList<UtcTime> m_days;
    QHash<qint64, FoundTickets> m_fewerThere; ///< by day
    qsizetype m_all = 0;
    int m_asked = 0; ///< under way
    bool m_judgesAgain = false;
    qint64 m_requestsBefore = 0;
    int m_dueBefore = 0;
    ComparisonSummary m_summary;
};

} // namespace deskbridge
