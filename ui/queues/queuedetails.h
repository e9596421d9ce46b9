// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/chartdata.h"
#include "ui/queues/periodchoice.h"
#include "ui/queues/seriesquery.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTabWidget;

namespace deskbridge {

class CopyTable;
class IntervalChart;
class ReconciliationView;
class SeriesModel;
class WeekModel;
struct ProofQuestion;

/// What is below the queue list: the chosen queues as chart, heat map and table, and the reconciliation.
class QueueDetails final : public QWidget {
    Q_OBJECT
public:
    struct Look {
        IntegrationId id{};
        QStringList names;
        SeriesQuestion question;
        std::optional<TimeSpan> before; ///< the period compared with
        KnownTime known;

        /// Whether the same is read for both.
        [[nodiscard]] bool asksLike(const Look &other) const
        {
            return id == other.id && names == other.names && question == other.question
                && before == other.before;
        }
    };

    /// `reader` outlives it.
    explicit QueueDetails(QueueReader &reader, QWidget *parent = nullptr);

    /// Reads it; what is read or shown already only @p anew.
    void look(const Look &look, bool anew = true);
    void clear();
    [[nodiscard]] bool isReading() const { return m_query.isRunning(); }
    void stopReading();
    void setReconciliation(const Reconciliation &totals, const Completeness &completeness,
                           const ProofQuestion &question);
    void showReconciliation();
    [[nodiscard]] bool showsIntervals() const; ///< chart or table is the tab in front
    [[nodiscard]] const SeriesModel &intervals() const { return *m_series; }
    [[nodiscard]] ReconciliationView &reconciliation() const { return *m_reconciliation; }

signals:
    void failed(const deskbridge::Error &error);
    /// A number was asked for its contacts.
    void contactsRequested(const deskbridge::ContactFilter &filter, const QString &title);

private:
    [[nodiscard]] QWidget *makeChartPage();
    [[nodiscard]] QWidget *makeHeatPage();
    [[nodiscard]] QWidget *makeTablePage();
    void ask();
    void showSeries(const QueueSeries &series, const std::optional<QueueSeries> &before);
    void showData();
    void openInterval(qsizetype interval, qsizetype line);
    void openWeekHour(int day, int hour);
    [[nodiscard]] SeriesMembers allMembers() const;

    SeriesQuery m_query;
    Look m_look;
    ChartData m_data;
    QTabWidget *m_tabs;
    QCheckBox *m_compare = nullptr;
    IntervalChart *m_chart = nullptr;
    QLabel *m_legend = nullptr;
    WeekModel *m_week;
    SeriesModel *m_series;
    CopyTable *m_table = nullptr;
    ReconciliationView *m_reconciliation;
};

} // namespace deskbridge
