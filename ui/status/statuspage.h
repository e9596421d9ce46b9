// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/integrationview.h"
#include "ui/status/healthreader.h"

#include <QMap>
#include <QTimeZone>

#include <chrono>
#include <memory>
#include <optional>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace deskbridge {

class Clock;
class EmptyState;
class InlineMessage;
class LaneHourModel;
class LaneStrip;
enum class Lane;
class SignalCard;
class VerdictHistoryModel;

/// How one integration stands: the verdict in a sentence with the button that repairs it, the two lanes with
/// their last seven days on one scale, the other signals, and how the verdict changed.
class StatusPage final : public IntegrationView {
    Q_OBJECT
public:
    /// `reader` and `clock` outlive the page.
    StatusPage(HealthReader &reader, const Clock &clock, const QTimeZone &zone,
               QWidget *parent = nullptr);
    ~StatusPage() override;

    void setIntegration(const IntegrationOverview &overview) override;
    void refreshTimes() override;
    /// Asks again; what is shown stays until the answer is there.
    void reload();
    /// The proof of completeness is being made: a line in its card until the next reload.
    void showComparison(IntegrationId id, int compared, int all);
    /// The comparison that a person asked for failed.
    void showFailure(const Error &error);

signals:
    void compareRequested(deskbridge::IntegrationId id);
    void archiveRequested(const deskbridge::Integration &integration);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void compare();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeLower();
    void arrange(int columns);
    void addStrip(SignalId id, Lane lane);
    void addProofButtons();
    void showReport(const HealthReport &report);
    void showVerdict();
    void showHours();
    void showHistory(const QList<VerdictChange> &changes);
    void showError(const Error &error);
    void forget();

    HealthReader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::unique_ptr<QObject> m_asking; ///< dropping it makes late answers worthless
    std::optional<IntegrationOverview> m_overview;
    std::optional<HealthReport> m_report;
    std::optional<QList<LaneHour>> m_hours; ///< none: not read yet
    bool m_failed = false; ///< one of the questions asked last

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    InlineMessage *m_failure = nullptr; ///< of reading: the next reading clears it
    InlineMessage *m_orderFailure = nullptr; ///< of a comparison: stays until the next one
    InlineMessage *m_verdict = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<SignalCard *> m_places; ///< the cards in their order
    int m_columns = 0;
    QMap<SignalId, SignalCard *> m_cards;
    QMap<Lane, LaneStrip *> m_strips;
    LaneHourModel *m_hourModel;
    VerdictHistoryModel *m_historyModel;
    QTableView *m_history = nullptr;
    QLabel *m_noHistory = nullptr;
};

} // namespace deskbridge
