// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuespage.h"

#include "core/base/clock.h"
#include "ui/queues/periodchooser.h"
#include "ui/queues/queuefilterproxy.h"
#include "ui/queues/queuetable.h"
#include "ui/queues/queuetablemodel.h"
#include "ui/queues/reconciliationview.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/timetext.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto headerKey = u"queues/header"_s;
const auto periodKey = u"queues/period"_s;
const auto hideUnknownKey = u"queues/hideUnknown"_s;
const auto hideOutgoingKey = u"queues/hideOutgoing"_s;
constexpr int reconciliationHeight = 190;

/// A queue that offered nothing in the period says nothing about it.
QList<QueueSummary> withContacts(QList<QueueSummary> queues)
{
    queues.removeIf([](const QueueSummary &queue) { return queue.offered == 0; });
    return queues;
}

QLabel *makeNote(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    setTextRole(*label, TextRole::Secondary);
    return label;
}

} // namespace

QueuesPage::QueuesPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
                       QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_query(reader)
    , m_clock(clock)
    , m_model(new QueueTableModel(zone, this))
    , m_proxy(new QueueFilterProxy(this))
{
    setObjectName(u"queuesPage"_s);
    m_proxy->setSourceModel(m_model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(makeToolbar());
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    column->addWidget(makeTableCard(), 1);
    column->addWidget(makeFooter());

    connect(&m_query, &QueuesQuery::answered, this, &QueuesPage::showSnapshot);
    connect(&m_query, &QueuesQuery::failed, this, &QueuesPage::showError);
    connect(m_message, &InlineMessage::buttonClicked, this, &QueuesPage::reload);
    connect(m_period, &PeriodChooser::periodChanged, this, &QueuesPage::reload);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, changed, this, &QueuesPage::updateSurroundings);
    applyFilter();
    updateSurroundings();
}

QWidget *QueuesPage::makeToolbar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);

    m_period = new PeriodChooser(m_clock, m_zone, bar);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"queueFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter source queues by name, group, source or kind"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(320);
    m_hideUnknown = new QCheckBox(tr("Hide unknown"), bar);
    m_hideUnknown->setObjectName(u"hideUnknown"_s);
    m_hideUnknown->setChecked(true);
    m_hideUnknown->setToolTip(
        tr("Queues of messages whose group and source cannot be determined, because their "
           "ticket was already deleted or spam"));
    m_hideOutgoing = new QCheckBox(tr("Hide outgoing"), bar);
    m_hideOutgoing->setObjectName(u"hideOutgoing"_s);
    m_hideOutgoing->setToolTip(tr("Queues of tickets that the company itself started"));

    row->addWidget(m_period);
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_hideUnknown);
    row->addWidget(m_hideOutgoing);
    connect(m_filter, &QLineEdit::textChanged, this, &QueuesPage::applyFilter);
    connect(m_hideUnknown, &QCheckBox::toggled, this, &QueuesPage::applyFilter);
    connect(m_hideOutgoing, &QCheckBox::toggled, this, &QueuesPage::applyFilter);
    return bar;
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
    m_table->setUsualWidths();
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *QueuesPage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);

    m_totals = new QLabel(footer);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown = makeNote(u"shownQueues"_s, footer);
    m_why = new QToolButton(footer);
    m_why->setObjectName(u"why"_s);
    m_why->setText(tr("Why more contacts than tickets?"));
    m_why->setCheckable(true);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *totalsRow = new QHBoxLayout;
    totalsRow->setSpacing(spacing::medium);
    totalsRow->addWidget(m_totals);
    totalsRow->addWidget(m_shown);
    totalsRow->addStretch();
    totalsRow->addWidget(m_why);

    m_reconciliation = new ReconciliationView;
    m_whyArea = new QScrollArea(footer);
    m_whyArea->setObjectName(u"whyArea"_s);
    m_whyArea->setAccessibleName(m_reconciliation->accessibleName());
    m_whyArea->setWidget(m_reconciliation);
    m_whyArea->setWidgetResizable(true);
    m_whyArea->setFrameShape(QFrame::NoFrame);
    m_whyArea->setFixedHeight(reconciliationHeight);
    m_note = makeNote(u"queuesNote"_s, footer);
    m_note->setWordWrap(true);

    column->addLayout(totalsRow);
    column->addWidget(m_whyArea);
    column->addWidget(m_note);
    connect(m_why, &QToolButton::toggled, this, &QueuesPage::showWhy);
    showWhy(false);
    return footer;
}

void QueuesPage::setIntegration(const IntegrationOverview &overview)
{
    const bool another = !m_overview || m_overview->integration.id != overview.integration.id;
    m_overview = overview;
    if (another) {
        m_snapshot.reset();
        m_model->setQueues({});
        m_message->clear();
        m_query.forget();
        reload();
    }
    updateSurroundings();
}

void QueuesPage::reload()
{
    if (m_overview)
        m_query.ask(m_overview->integration.id, m_period->period());
}

void QueuesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuesPage::saveState(QSettings &settings) const
{
    settings.setValue(headerKey, m_table->horizontalHeader()->saveState());
    settings.setValue(hideUnknownKey, m_hideUnknown->isChecked());
    settings.setValue(hideOutgoingKey, m_hideOutgoing->isChecked());
    if (m_period->choice() != PeriodChoice::Custom)
        settings.setValue(periodKey, static_cast<int>(m_period->choice()));
}

void QueuesPage::restoreState(const QSettings &settings)
{
    if (const QByteArray header = settings.value(headerKey).toByteArray(); !header.isEmpty())
        m_table->horizontalHeader()->restoreState(header);
    m_hideUnknown->setChecked(settings.value(hideUnknownKey, true).toBool());
    m_hideOutgoing->setChecked(settings.value(hideOutgoingKey, false).toBool());
    const int period =
        settings.value(periodKey, static_cast<int>(PeriodChoice::Last4Weeks)).toInt();
    if (period >= 0 && period < static_cast<int>(PeriodChoice::Custom))
        m_period->setChoice(static_cast<PeriodChoice>(period));
}

void QueuesPage::showSnapshot(const QueuesSnapshot &snapshot)
{
    m_message->clear();
    m_snapshot = snapshot;
    m_model->setQueues(withContacts(snapshot.queues));
    m_reconciliation->setReconciliation(snapshot.reconciliation);
    updateSurroundings();
}

void QueuesPage::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->setButton(tr("Try again"));
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
}

void QueuesPage::applyFilter()
{
    m_proxy->setFilterText(m_filter->text());
    m_proxy->setUnknownHidden(m_hideUnknown->isChecked());
    m_proxy->setOutgoingHidden(m_hideOutgoing->isChecked());
    updateSurroundings();
}

void QueuesPage::updateSurroundings()
{
    if (!m_note)
        return;
    const bool anything = m_snapshot && m_model->offered() > 0;
    m_totals->setText(anything ? totalsText(m_snapshot->reconciliation, m_model->rowCount())
                               : QString());
    m_shown->setText(anything ? shownText(m_proxy->rowCount(), m_model->rowCount()) : QString());
    m_totals->parentWidget()->setVisible(anything);
    m_note->setText(tr("Freshdesk gives no ticket durations, so there is no average handle time "
                       "(AHT). Times are in "
                       "%1.")
                        .arg(zoneName(m_zone, m_clock.now())));
    updateEmptyState();
    m_stack->setCurrentWidget(m_proxy->rowCount() > 0 && anything ? static_cast<QWidget *>(m_table)
                                                                  : m_empty);
}

EmptyQueuesFacts QueuesPage::emptyFacts() const
{
    EmptyQueuesFacts facts;
    facts.loaded = m_snapshot.has_value();
    facts.offered = m_model->offered();
    facts.offeredAtAll = m_snapshot ? m_snapshot->offeredAtAll : 0;
    if (m_overview) {
        facts.paused = m_overview->integration.state == IntegrationState::Paused;
        facts.running = m_overview->running.has_value();
        facts.failed = m_overview->lastImportError.has_value();
        facts.imported = m_overview->initialImportDone;
    }
    return facts;
}

void QueuesPage::updateEmptyState()
{
    // The buttons would lose the keyboard if they were made anew without need.
    const EmptyQueuesFacts facts = emptyFacts();
    if (facts == m_emptyShown)
        return;
    m_emptyShown = facts;
    const EmptyQueues why = whyEmpty(facts);
    const EmptyQueuesText text = emptyQueuesText(why, facts.offeredAtAll);
    m_empty->setContent(u"empty-queues"_s, text.title, text.sentence);
    m_empty->removeButtons();
    addEmptyAction(why);
}

void QueuesPage::addEmptyAction(EmptyQueues why)
{
    switch (why) {
    case EmptyQueues::PeriodWithoutContacts:
    case EmptyQueues::ImportElsewhere:
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, this,
                [this] { m_period->setChoice(PeriodChoice::All); });
        return;
    case EmptyQueues::FilterMatchesNothing:
        connect(m_empty->addButton(tr("Show all queues")), &QPushButton::clicked, this, [this] {
            m_filter->clear();
            m_hideUnknown->setChecked(false);
            m_hideOutgoing->setChecked(false);
        });
        return;
    case EmptyQueues::ImportNotStarted:
        connect(m_empty->addButton(tr("Import now")), &QPushButton::clicked, this,
                [this] { emit importRequested(m_overview->integration.id); });
        return;
    case EmptyQueues::Paused:
        connect(m_empty->addButton(tr("Resume")), &QPushButton::clicked, this,
                [this] { emit resumeRequested(m_overview->integration.id); });
        return;
    case EmptyQueues::Loading:
    case EmptyQueues::ImportRunning:
    case EmptyQueues::ImportFailed:
    case EmptyQueues::NoContacts:
        return;
    }
}

void QueuesPage::showWhy(bool shown)
{
    m_why->setIcon(icon(shown ? u"chevron-down"_s : u"chevron-right"_s));
    m_whyArea->setVisible(shown);
}

} // namespace deskbridge
