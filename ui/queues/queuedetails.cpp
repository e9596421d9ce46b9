// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuedetails.h"

#include "ui/queues/charttext.h"
#include "ui/queues/copytable.h"
#include "ui/queues/heatmapview.h"
#include "ui/queues/intervalchart.h"
#include "ui/queues/reconciliationview.h"
#include "ui/queues/seriesmodel.h"
#include "ui/queues/weekmodel.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QLabel *makeNote(const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    setTextRole(*note, TextRole::Secondary);
    note->setWordWrap(true);
    return note;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::tight);
    return column;
}

} // namespace

QueueDetails::QueueDetails(QueueReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_query(reader)
    , m_tabs(new QTabWidget(this))
    , m_week(new WeekModel(this))
    , m_series(new SeriesModel(this))
    , m_reconciliation(new ReconciliationView)
{
    setObjectName(u"queueDetails"_s);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->addTab(makeChartPage(), tr("Chart"));
    m_tabs->addTab(makeHeatPage(), tr("Heat map"));
    m_tabs->addTab(makeTablePage(), tr("Table"));
    auto *area = new QScrollArea(m_tabs);
    area->setObjectName(u"whyArea"_s);
    area->setAccessibleName(m_reconciliation->accessibleName());
    area->setWidget(m_reconciliation);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::StyledPanel);
    m_tabs->addTab(area, tr("Reconciliation"));

    connect(&m_query, &SeriesQuery::answered, this, &QueueDetails::showSeries);
    connect(&m_query, &SeriesQuery::failed, this, &QueueDetails::failed);
    connect(m_chart, &IntervalChart::intervalActivated, this,
            [this](qsizetype interval) { openInterval(interval, -1); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        openInterval(index.row(), m_series->lineOf(index.column()));
    });
}

QWidget *QueueDetails::makeChartPage()
{
    auto *page = new QWidget(m_tabs);
    m_chart = new IntervalChart(page);
    m_compare = new QCheckBox(tr("Compare with the period before"), page);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setToolTip(tr("The same weekdays just before the period"));
    m_legend = makeNote(tr("Hatched: no data. Shaded: not final yet. Wheel or + and − zoom, "
                           "dragging or Page Up and "
                           "Page Down move, 0 shows all."),
                        page);
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::medium);
    below->addWidget(m_legend, 1);
    below->addWidget(m_compare);
    QVBoxLayout *column = pageLayout(page);
    column->addWidget(m_chart, 1);
    column->addLayout(below);
    connect(m_compare, &QCheckBox::toggled, this, &QueueDetails::ask);
    return page;
}

QWidget *QueueDetails::makeHeatPage()
{
    auto *page = new QWidget(m_tabs);
    QVBoxLayout *column = pageLayout(page);
    auto *map = new HeatMapView(*m_week, page);
    connect(map, &QTableView::activated, this,
            [this](const QModelIndex &index) { openWeekHour(index.row(), index.column()); });
    column->addWidget(map, 1);
    column->addWidget(
        makeNote(tr("Mean of offered contacts by weekday and hour of the chosen "
                    "queues together. Hatched: the period has no such hour. Double click or Enter "
                    "opens the contacts behind a number."),
                 page));
    return page;
}

QWidget *QueueDetails::makeTablePage()
{
    auto *page = new QWidget(m_tabs);
    QVBoxLayout *column = pageLayout(page);
    m_table = new CopyTable(u"intervalTable"_s, tr("Offered contacts by interval"), page);
    m_table->setModel(m_series);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_table, 1);
    return page;
}

void QueueDetails::look(const Look &look, bool anew)
{
    const bool isThere = !anew && look.asksLike(m_look) && (isReading() || m_data.intervals() > 0);
    m_look = look;
    if (!isThere)
        return ask();
    // What is known of the time has come, or changed: it says how the numbers are shown.
    if (isReading() || m_data.known == look.known)
        return;
    m_data.known = look.known;
    showData();
}

void QueueDetails::stopReading()
{
    if (!isReading())
        return;
    m_query.forget();
    m_look = {}; // what is shown is not what was asked for last
}

void QueueDetails::ask()
{
    if (m_look.question.lines.isEmpty())
        return clear();
    std::optional<SeriesQuestion> before;
    if (m_look.before && m_compare->isChecked()) {
        before = m_look.question;
        before->from = m_look.before->from;
        before->to = m_look.before->to;
    }
    m_query.ask(m_look.id, m_look.question, before);
}

void QueueDetails::clear()
{
    m_query.forget();
    m_look = {};
    m_data = {};
    showData();
}

void QueueDetails::showData()
{
    m_chart->setData(m_data);
    m_series->setData(m_data);
    m_week->setHours(m_data.series.week);
}

void QueueDetails::showSeries(const QueueSeries &series, const std::optional<QueueSeries> &before)
{
    const bool otherColumns =
        m_data.names != m_look.names || m_data.length != m_look.question.length;
    m_data = {.series = series,
              .names = m_look.names,
              .members = m_look.question.lines,
              .before = before,
              .known = m_look.known,
              .zone = m_look.question.zone,
              .length = m_look.question.length};
    showData();
    if (!otherColumns)
        return;
    const int unit = fontMetrics().averageCharWidth();
    const int interval = m_data.intervals() == 0
        ? 34 * unit
        : fontMetrics().horizontalAdvance(intervalText(m_data, 0)) + spacing::huge;
    m_table->setColumnWidth(0, interval);
    for (int column = 1; column < m_series->columnCount(); ++column)
        m_table->setColumnWidth(column, (column == 1 ? 18 : 32) * unit);
    fitHeadings(*m_table->horizontalHeader());
}

void QueueDetails::setReconciliation(const Reconciliation &totals, const Completeness &completeness,
                                     const ProofQuestion &question)
{
    m_reconciliation->setReconciliation(totals);
    m_reconciliation->setCompleteness(completeness, question);
}

void QueueDetails::showReconciliation()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

bool QueueDetails::showsIntervals() const
{
    return m_tabs->currentIndex() == 0 || m_tabs->currentIndex() == 2;
}

void QueueDetails::openInterval(qsizetype interval, qsizetype line)
{
    if (interval < 0 || interval >= m_data.intervals())
        return;
    ContactFilter filter;
    filter.period = {m_data.series.starts[interval], m_data.endOf(interval)};
    filter.counted = true;
    const qsizetype which = m_data.names.size() == 1 ? 0 : line;
    QString title = intervalText(m_data, interval);
    if (which >= 0 && which < m_data.members.size()) {
        filter.queues = m_data.members[which];
        title = m_data.names[which] + u" · "_s + title;
    } else {
        filter.queues = allMembers();
    }
    emit contactsRequested(filter, title);
}

void QueueDetails::openWeekHour(int day, int hour)
{
    if (m_data.intervals() == 0)
        return;
    const SeriesQuestion &asked = m_look.question;
    emit contactsRequested({.period = {asked.from, asked.to},
                            .weekHour = WeekHour{day * 24 + hour, asked.zone},
                            .queues = allMembers(),
                            .counted = true},
                           m_week->hourText(day, hour));
}

SeriesMembers QueueDetails::allMembers() const
{
    SeriesMembers all;
    for (const SeriesMembers &members : m_data.members)
        all += members;
    return all;
}

} // namespace deskbridge
