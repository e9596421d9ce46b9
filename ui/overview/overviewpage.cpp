// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include "core/base/clock.h"
#include "ui/overview/overviewmodel.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr auto usualDays = std::chrono::days{29}; ///< four weeks and the day itself
const auto columnsKey = u"overview/columns"_s;

using Column = OverviewModel::Column;

void setUsualWidths(QTableView &table)
{
    const int unit = table.fontMetrics().averageCharWidth();
    const auto set = [&table, unit](Column column, int characters) {
        table.setColumnWidth(static_cast<int>(column), characters * unit);
    };
    set(Column::Name, 22);
    set(Column::Verdict, 22);
    set(Column::Lag, 8);
    set(Column::Today, 10);
    set(Column::Usual, 10);
    set(Column::LastImport, 21);
    set(Column::FreshdeskKeyAge, 10);
    set(Column::InjixoKeyAge, 10);
    fitHeadings(*table.horizontalHeader());
}

} // namespace

OverviewPage::OverviewPage(HealthReader &reader, const Clock &clock, const QTimeZone &zone,
                           QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_zone(zone)
    , m_model(new OverviewModel(clock, zone, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_failure(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"overviewPage"_s);
    auto *title = new QLabel(tr("All integrations"), this);
    setTextRole(*title, TextRole::PageTitle);
    m_failure->setObjectName(u"overviewFailure"_s);
    m_failure->setButton(tr("Try again"));
    connect(m_failure, &InlineMessage::buttonClicked, this, &OverviewPage::reload);

    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(OverviewModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setObjectName(u"overviewTable"_s);
    m_table->setAccessibleName(tr("All integrations"));
    dressTable(*m_table);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(Column::Verdict), Qt::AscendingOrder);
    setRowAir(*m_table, RowAir::Roomy);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setUsualWidths(*m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { fitHeadings(*m_table->horizontalHeader()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit integrationOpened(IntegrationId{index.data(OverviewModel::IdRole).toLongLong()});
    });

    auto *card = new Card(m_stack);
    card->body()->addWidget(m_table);
    auto *empty = new EmptyState(m_stack);
    empty->setContent(u"integration"_s, tr("No integration is set up yet"),
                      tr("Add one, and it appears here with its status."));
    m_stack->addWidget(empty);
    m_stack->addWidget(card);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(title);
    column->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setIntegrations(const QList<IntegrationOverview> &overviews)
{
    m_ids.clear();
    for (const IntegrationOverview &overview : overviews)
        m_ids.append(overview.integration.id);
    m_model->setIntegrations(overviews);
    m_stack->setCurrentIndex(overviews.isEmpty() ? 0 : 1);
    if (isVisible())
        reload();
}

void OverviewPage::refreshTimes()
{
    if (isVisible())
        reload();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void OverviewPage::reload()
{
    m_asking = std::make_unique<QObject>();
    m_failure->clear();
    m_model->refreshTimes();
    for (const IntegrationId id : std::as_const(m_ids))
        ask(id);
}

void OverviewPage::ask(IntegrationId id)
{
    const UtcTime end = hourOf(m_clock.now()) + std::chrono::hours{1};
    m_reader.readReport(id, m_asking.get(), [this, id](const Result<HealthReport> &report) {
        report ? m_model->setReport(id, *report) : showError(report.error());
    });
    m_reader.readHours(
        id, end - usualDays, end, m_asking.get(), [this, id](const Result<QList<LaneHour>> &hours) {
            hours ? m_model->setToday(id, todayAgainstUsual(*hours, m_clock.now(), m_zone))
                  : showError(hours.error());
        });
}

void OverviewPage::showError(const Error &error)
{
    // Deleted since it was listed: the list itself will say so.
    if (error.kind == ErrorKind::NoSuchIntegration)
        return;
    const ErrorText text = errorText(error);
    m_failure->showMessage(Tone::Warning, text.what, text.remedy);
}

void OverviewPage::saveState(QSettings &settings) const
{
    settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
}

void OverviewPage::restoreState(const QSettings &settings)
{
    m_table->horizontalHeader()->restoreState(settings.value(columnsKey).toByteArray());
}

} // namespace deskbridge
