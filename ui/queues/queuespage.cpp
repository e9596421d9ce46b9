// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuespage.h"

#include "core/base/clock.h"
#include "ui/queues/chosenqueues.h"
#include "ui/queues/contactsdialog.h"
#include "ui/queues/periodchooser.h"
#include "ui/queues/queuedetails.h"
#include "ui/queues/queuefilterproxy.h"
#include "ui/queues/queuesfooter.h"
#include "ui/queues/queuestoolbar.h"
#include "ui/queues/queuetable.h"
#include "ui/queues/queuetablemodel.h"
#include "ui/queues/reconciliationview.h"
#include "ui/queues/seriesmodel.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pagescroll.h"
#include "ui/shared/savetext.h"
#include "ui/shared/tabletext.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto headerKey = u"queues/columns"_s;
const auto ownWidthsKey = u"queues/ownWidths"_s;
const auto splitterKey = u"queues/splitter"_s;

/// A queue that offered nothing in the period says nothing about it.
QList<QueueSummary> withContacts(QList<QueueSummary> queues)
{
    queues.removeIf([](const QueueSummary &queue) { return queue.offered == 0; });
    return queues;
}

} // namespace

QueuesPage::QueuesPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
                       QWidget *parent)
    : IntegrationView(parent)
    , m_reader(reader)
    , m_query(reader)
    , m_besideQuery(reader)
    , m_clock(clock)
    , m_model(new QueueTableModel(zone, this))
    , m_proxy(new QueueFilterProxy(this))
    , m_toolbar(new QueuesToolbar(clock, zone, this))
    , m_footer(new QueuesFooter(this))
{
    setObjectName(u"queuesPage"_s);
    m_proxy->setSourceModel(m_model);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"queuesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTableCard());
    m_details = new QueueDetails(reader, m_splitter);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_message = new InlineMessage(this);
    m_exportFailure = new InlineMessage(this);
    m_exportFailure->setObjectName(u"exportFailure"_s);
    m_exportFailure->setButton(tr("Try again"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_toolbar);
    column->addWidget(m_message);
    column->addWidget(m_exportFailure);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_footer);

    connect(&m_query, &QueuesQuery::answered, this, &QueuesPage::showSnapshot);
    connect(&m_query, &QueuesQuery::failed, this, &QueuesPage::showError);
    connect(&m_besideQuery, &BesideQuery::answered, this, &QueuesPage::showBeside);
    connect(&m_besideQuery, &BesideQuery::failed, this, &QueuesPage::showError);
    connect(m_footer, &QueuesFooter::whyAsked, m_details, &QueueDetails::showReconciliation);
    connect(m_details, &QueueDetails::failed, this, &QueuesPage::showError);
    connect(m_message, &InlineMessage::buttonClicked, this, &QueuesPage::reload);
    connect(m_toolbar, &QueuesToolbar::periodChanged, this, &QueuesPage::changePeriod);
    connect(m_toolbar, &QueuesToolbar::lengthChanged, this, &QueuesPage::lookSoon);
    connect(m_toolbar, &QueuesToolbar::groupByChanged, this, &QueuesPage::regroup);
    connect(m_toolbar, &QueuesToolbar::filterChanged, this, &QueuesPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuesPage::lookSoon);
    connect(m_toolbar, &QueuesToolbar::exportRequested, this, &QueuesPage::exportShown);
    connect(m_exportFailure, &InlineMessage::buttonClicked, this, &QueuesPage::exportShown);
    connect(m_details, &QueueDetails::contactsRequested, this, &QueuesPage::openContacts);
    connect(&m_details->reconciliation(), &ReconciliationView::ticketAsked, this,
            &QueuesPage::openTicket);
    connect(&m_details->reconciliation(), &ReconciliationView::stepActivated, this,
            [this](const WaterfallStep &step, const QString &words) {
                openContacts(rowsOf(step, m_toolbar->period().period()), words);
            });
    connect(&m_details->reconciliation(), &ReconciliationView::readDayRequested, this,
            [this](const QMap<QString, QString> &facts) {
                emit repairRequested(m_overview->integration.id, Repair::ReadDayAgain, facts);
            });
    connect(m_table, &QTableView::activated, this, &QueuesPage::openQueue);
    applyFilter();
}

QWidget *QueuesPage::makeTableCard()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(spacing::tight, spacing::tight, spacing::tight,
                                     spacing::tight);
    m_stack = new QStackedWidget(card);
    m_table = new QueueTable(m_stack);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(static_cast<int>(QueueTableModel::Column::Offered), Qt::DescendingOrder);
    showColumns();
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new PageScroll(m_empty, m_stack)); // a table may be lower than the reason for none
    card->body()->addWidget(m_stack);
    return card;
}

void QueuesPage::setIntegration(const IntegrationOverview &overview)
{
    const bool another = !m_overview || m_overview->integration.id != overview.integration.id;
    m_overview = overview;
    if (another) {
        m_snapshot.reset();
        m_model->setQueues({});
        m_message->clear();
        m_exportFailure->clear();
        m_query.forget();
        m_besideQuery.forget();
        m_known = {};
        m_renamed = false;
        m_beside = {};
        m_model->setBeside({});
        m_details->clear();
        m_details->reconciliation().clear();
        reload();
    }
    updateSurroundings();
}

void QueuesPage::reload()
{
    if (!m_overview)
        return;
    m_stale = !isVisible();
    if (!m_stale)
        m_query.ask(m_overview->integration.id, m_toolbar->period().period());
}

void QueuesPage::showEvent(QShowEvent *event)
{
    IntegrationView::showEvent(event);
    if (m_stale)
        reload();
}

/// What nobody sees is not read: another page's questions would wait behind it.
void QueuesPage::hideEvent(QHideEvent *event)
{
    IntegrationView::hideEvent(event);
    if (event->spontaneous())
        return;
    const bool isReading =
        m_query.isRunning() || m_besideQuery.isRunning() || m_details->isReading();
    m_stale = m_stale || isReading;
    m_query.forget();
    m_besideQuery.forget();
    m_details->stopReading();
}

void QueuesPage::focusFilter()
{
    m_toolbar->filter().setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter().selectAll();
}

void QueuesPage::showQueue(const SourceQueue &queue)
{
    m_toolbar->showEachQueue();
    m_toolbar->showEverything();
    m_toolbar->filter().setText(queue.name);
    m_table->setFocus(Qt::OtherFocusReason);
}

void QueuesPage::saveState(QSettings &settings) const
{
    settings.setValue(headerKey, m_table->horizontalHeader()->saveState());
    settings.setValue(ownWidthsKey, m_table->hasOwnWidths());
    settings.setValue(splitterKey, m_splitter->saveState());
    m_toolbar->saveState(settings);
}

void QueuesPage::restoreState(const QSettings &settings)
{
    if (const QByteArray header = settings.value(headerKey).toByteArray(); !header.isEmpty())
        m_table->restoreHeader(header, settings.value(ownWidthsKey).toBool());
    if (const QByteArray splitter = settings.value(splitterKey).toByteArray(); !splitter.isEmpty())
        m_splitter->restoreState(splitter);
    m_toolbar->restoreState(settings);
    showColumns(); // whichever the state hid
}

void QueuesPage::changePeriod()
{
    m_model->setZone(m_toolbar->zone());
    m_beside = {};
    m_model->setBeside({});
    updateSurroundings();
    reload();
}

void QueuesPage::showSnapshot(const QueuesSnapshot &snapshot)
{
    m_message->clear();
    m_snapshot = snapshot;
    m_lookAnew = true;
    regroup();
    m_details->setReconciliation(snapshot.reconciliation, snapshot.completeness,
                                 {m_toolbar->period().period(), m_clock.now(), m_toolbar->zone()});
    m_besideQuery.ask({m_overview->integration.id, m_toolbar->period().period(), m_clock.now(),
                       m_toolbar->zone()});
}

void QueuesPage::regroup()
{
    if (!m_snapshot)
        return;
    const bool each = m_toolbar->groupBy() == GroupBy::Queue;
    QList<QueueSummary> queues = withContacts(m_snapshot->queues);
    if (!each)
        queues.removeIf([this](const QueueSummary &row) {
            return (m_toolbar->unknownHidden() && row.queue.key.isUnknown())
                || (m_toolbar->outgoingHidden() && row.queue.outgoing);
        });
    m_grouped = groupQueues(queues, m_toolbar->groupBy());
    m_model->setRowMeaning(m_toolbar->groupBy());
    m_model->setQueues(m_grouped.rows);
    m_model->setBeside(groupBeside(m_beside, m_grouped));
    showColumns();
    updateSurroundings();
    lookSoon();
}

void QueuesPage::showColumns()
{
    using Column = QueueTableModel::Column;
    const bool each = m_toolbar->groupBy() == GroupBy::Queue;
    for (const Column column : {Column::Group, Column::Source, Column::Kind})
        m_table->setShown(column, each);
    // Without a name in it, it would only push the others out of sight.
    m_table->setShown(Column::Aliases, each && m_renamed);
    m_table->fitColumns();
}

void QueuesPage::showBeside(const QueuesBeside &beside, const KnownTime &known)
{
    m_beside = beside;
    m_model->setBeside(groupBeside(beside, m_grouped));
    m_known = known;
    m_renamed = !beside.aliases.isEmpty();
    showColumns();
    updateSurroundings(); // a former name may be what the filter looks for
    lookSoon();
}

void QueuesPage::lookSoon()
{
    // Many changes at once, as typing a filter makes them, are one look.
    if (std::exchange(m_looking, true))
        return;
    QMetaObject::invokeMethod(this, &QueuesPage::lookAtQueues, Qt::QueuedConnection);
}

void QueuesPage::lookAtQueues()
{
    m_looking = false;
    if (!m_overview || !m_snapshot)
        return;
    if (!isVisible()) { // left before its turn came
        m_stale = true;
        return;
    }
    const QTimeZone zone = m_toolbar->zone();
    const Period period = m_toolbar->period().period();
    KnownTime known = m_known;
    if (const auto start = m_overview->integration.historyStart; start && known.from)
        known.from = *start;
    const auto span = boundedPeriod(period, known, m_clock.now(), zone);
    if (!span)
        return m_details->clear();
    const ChosenQueues chosen =
        chosenQueues(*m_table->selectionModel(), *m_proxy, *m_model, m_grouped.members);
    QueueDetails::Look look{.id = m_overview->integration.id,
                            .names = chosen.names,
                            .question = {.lines = chosen.lines,
                                         .from = span->from,
                                         .to = span->to,
                                         .length = m_toolbar->length(),
                                         .zone = zone},
                            .before = {},
                            .known = known};
    if (period.from && period.to)
        look.before = spanBefore(*span, *span, zone);
    m_details->look(look, std::exchange(m_lookAnew, false));
}

void QueuesPage::openContacts(const ContactFilter &filter, const QString &title)
{
    if (m_overview)
        ContactsDialog::open(m_reader, m_overview->integration, m_toolbar->zone(), this)
            ->look(filter, title);
}

void QueuesPage::openTicket(TicketId ticket)
{
    if (m_overview)
        ContactsDialog::open(m_reader, m_overview->integration, m_toolbar->zone(), this)
            ->lookAtTicket(ticket);
}

void QueuesPage::openQueue(const QModelIndex &row)
{
    const SourceQueue queue = m_model->queues()[m_proxy->mapToSource(row).row()].queue;
    openContacts({.period = m_toolbar->period().period(),
                  .queues = m_grouped.members.value(queue.id, {queue.id})},
                 queue.name);
}

void QueuesPage::exportShown()
{
    m_exportFailure->clear();
    const bool intervals = m_details->showsIntervals();
    const QString text = intervals ? csvText(m_details->intervals()) : csvText(*m_proxy);
    saveText(this, intervals ? u"deskbridge-intervals.csv"_s : u"deskbridge-queues.csv"_s, text,
             [this](const QString &problem) {
                 m_exportFailure->showMessage(Tone::Danger, tr("The file could not be written."),
                                              problem);
             });
}

void QueuesPage::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->setButton(tr("Try again"));
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
}

void QueuesPage::applyFilter()
{
    m_proxy->setFilterText(m_toolbar->filter().text());
    m_proxy->setUnknownHidden(m_toolbar->unknownHidden());
    m_proxy->setOutgoingHidden(m_toolbar->outgoingHidden());
    m_model->setHidden(m_toolbar->unknownHidden(), m_toolbar->outgoingHidden());
    if (m_toolbar->groupBy() != GroupBy::Queue)
        regroup();
    updateSurroundings();
    lookSoon();
}

void QueuesPage::updateSurroundings()
{
    const qint64 offered = m_snapshot ? m_snapshot->offered() : 0;
    const bool anything = offered > 0;
    if (anything)
        m_footer->setTotals(m_snapshot->reconciliation, withContacts(m_snapshot->queues).size(),
                            {.rows = m_proxy->rowCount(),
                             .allRows = m_model->rowCount(),
                             .offered = m_proxy->offered(),
                             .allOffered = offered,
                             .grouped = m_toolbar->groupBy() != GroupBy::Queue});
    else
        m_footer->clearTotals();
    m_footer->setZone(m_toolbar->zone(), m_clock.now());
    updateEmptyState();
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 && anything ? 0 : 1);
}

} // namespace deskbridge
