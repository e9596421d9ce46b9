// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypage.h"

#include "core/base/clock.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activityreader.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/savetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tabletext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

ActivityPage::ActivityPage(ActivityReader &reader, const Clock &clock, const QTimeZone &zone,
                           QWidget *parent)
    : IntegrationView(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_zone(zone)
    , m_model(new ActivityModel(zone, this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(u"activityPage"_s);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(makeToolbar());
    m_message = new InlineMessage(this);
    m_message->setButton(tr("Try again"));
    column->addWidget(m_message);
    m_exportFailure = new InlineMessage(this);
    m_exportFailure->setObjectName(u"activityExportFailure"_s);
    m_exportFailure->setButton(tr("Try again"));
    column->addWidget(m_exportFailure);
    column->addWidget(makeTableCard(), 1);
    column->addWidget(makeFooter());
    connect(m_message, &InlineMessage::buttonClicked, this, &ActivityPage::readNewest);
    connect(m_exportFailure, &InlineMessage::buttonClicked, this, &ActivityPage::exportShown);
    updateSurroundings();
}

QWidget *ActivityPage::makeToolbar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(spacing::medium, bar);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the activity by any of its words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(320);
    m_everywhere = new QCheckBox(tr("All integrations and Deskbridge itself"), bar);
    m_everywhere->setObjectName(u"activityEverywhere"_s);
    m_copy = new QPushButton(icon(u"copy"_s), tr("Copy"), bar);
    m_copy->setObjectName(u"copyActivity"_s);
    m_copy->setToolTip(tr("Copies the chosen lines, or all that are shown"));
    m_export = new QPushButton(tr("Export…"), bar);
    m_export->setObjectName(u"exportActivity"_s);
    m_export->setToolTip(tr("Saves the lines that are shown as a CSV file"));
    row->addWidget(m_filter);
    row->addWidget(m_everywhere);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_export);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        updateSurroundings();
    });
    connect(m_everywhere, &QCheckBox::toggled, this, &ActivityPage::startAnew);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportShown);
    return bar;
}

QWidget *ActivityPage::makeTableCard()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(spacing::tight, spacing::tight, spacing::tight,
                                     spacing::tight);
    m_stack = new QStackedWidget(card);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_proxy);
    dressTable(*m_table);
    setRowAir(*m_table, RowAir::Usual);
    QHeaderView *heading = m_table->horizontalHeader();
    heading->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heading->setSectionResizeMode(QHeaderView::ResizeToContents);
    heading->setSectionResizeMode(static_cast<int>(ActivityModel::Column::What),
                                  QHeaderView::Stretch);
    auto *copy = new QAction(icon(u"copy"_s), tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_copy, &QPushButton::click);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noActivity"_s);
    m_empty->setContent(u"activity"_s, tr("Nothing has happened yet"),
                        tr("Here will be what happens and who did it: imports that end or fail, "
                           "keys that are made, replaced or revoked, changes of the status and of "
                           "the settings."));
    m_noMatch = new EmptyState(m_stack);
    m_noMatch->setContent(u"search"_s, tr("No line matches the filter"),
                          tr("The filter looks at the lines that are shown so far."));
    connect(m_noMatch->addButton(tr("Clear the filter")), &QPushButton::clicked, m_filter,
            &QLineEdit::clear);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *ActivityPage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    m_note = new QLabel(footer);
    m_note->setObjectName(u"activityNote"_s);
    setTextRole(*m_note, TextRole::Secondary);
    m_earlier = new QPushButton(tr("Show earlier"), footer);
    m_earlier->setObjectName(u"earlierActivity"_s);
    row->addWidget(m_note, 1);
    row->addWidget(m_earlier);
    connect(m_earlier, &QPushButton::clicked, this, &ActivityPage::readEarlier);
    return footer;
}

void ActivityPage::setIntegration(const IntegrationOverview &overview)
{
    if (m_integration == overview.integration.id)
        return;
    m_integration = overview.integration.id;
    if (!m_everywhere->isChecked())
        startAnew();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    IntegrationView::showEvent(event);
    if (m_stale)
        readNewest();
}

void ActivityPage::reload()
{
    m_stale = true;
    if (isVisible())
        readNewest();
}

void ActivityPage::startAnew()
{
    m_model->clear();
    m_hasEarlier = false;
    ++m_question; // what is under way was about something else
    m_message->clear();
    m_exportFailure->clear();
    reload();
    updateSurroundings();
}

std::optional<IntegrationId> ActivityPage::asked() const
{
    return m_everywhere->isChecked() ? std::nullopt : m_integration;
}

void ActivityPage::readNewest()
{
    if (!m_integration)
        return;
    m_stale = false;
    m_reader.list(asked(), pageSize, {}, this,
                  [this, question = ++m_question](const Result<QList<ActivityEntry>> &entries) {
                      if (question != m_question)
                          return;
                      if (!entries)
                          return showError(entries.error());
                      m_message->clear();
                      const auto before = m_model->earliest();
                      m_model->showNewest(*entries);
                      if (m_model->earliest() != before)
                          m_hasEarlier = entries->size() == pageSize;
                      updateSurroundings();
                  });
}

void ActivityPage::readEarlier()
{
    m_earlier->setEnabled(false);
    m_reader.list(asked(), pageSize, m_model->earliest(), this,
                  [this, question = ++m_question](const Result<QList<ActivityEntry>> &entries) {
                      if (question != m_question)
                          return;
                      if (!entries)
                          return showError(entries.error());
                      m_hasEarlier = entries->size() == pageSize;
                      m_model->appendEarlier(*entries);
                      updateSurroundings();
                  });
}

void ActivityPage::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
    m_stale = true;
    updateSurroundings();
}

void ActivityPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString ActivityPage::copyText() const
{
    QList<int> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows.append(row.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QStringList heading;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        heading.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    QStringList lines{heading.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells.append(m_proxy->index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ActivityPage::exportShown()
{
    m_exportFailure->clear();
    saveText(this, u"deskbridge-activity.csv"_s, csvText(*m_proxy), [this](const QString &problem) {
        m_exportFailure->showMessage(Tone::Danger, tr("The file could not be written."), problem);
    });
}

void ActivityPage::updateSurroundings()
{
    if (!m_earlier)
        return;
    const bool any = m_model->rowCount() > 0;
    const bool shown = m_proxy->rowCount() > 0;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : any ? m_noMatch : m_empty);
    m_copy->setEnabled(shown);
    m_export->setEnabled(shown);
    m_earlier->setVisible(m_hasEarlier);
    m_earlier->setEnabled(true);
    m_note->setText(tr("Times are in %1.").arg(zoneName(m_zone, m_clock.now())));
}

} // namespace deskbridge
