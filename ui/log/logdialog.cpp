// SPDX-License-Identifier: Apache-2.0
#include "ui/log/logdialog.h"

#include "ui/log/logmodel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int mostLines = 2000;
constexpr std::chrono::milliseconds afterTyping{200};
constexpr std::chrono::seconds lookAgain{2};

} // namespace

LogDialog::LogDialog(LogReader &reader, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_model(new LogModel(std::move(zone), this))
    , m_message(new InlineMessage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Log"));
    resize(980, 600);
    makeTable();
    m_state = new QLabel(this);
    m_state->setObjectName(u"logState"_s);
    setTextRole(*m_state, TextRole::Secondary);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFilter());
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(makeButtons());

    m_typing.setSingleShot(true);
    m_typing.setInterval(afterTyping);
    connect(&m_typing, &QTimer::timeout, this, &LogDialog::reload);
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_table->selectionModel()->hasSelection()) // somebody picks lines to copy
            reload();
    });
    m_again.start();
    m_reader.readLevel(this, [this](const Result<LogLevel> &level) { showLevel(level); });
    reload();
    m_text->setFocus();
}

void LogDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"logLines"_s);
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowAir(*m_table, RowAir::Dense);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(static_cast<int>(LogModel::Column::Time), 25 * digit);
    m_table->setColumnWidth(static_cast<int>(LogModel::Column::Level), 11 * digit);
    m_table->setColumnWidth(static_cast<int>(LogModel::Column::Category), 20 * digit);
    fitHeadings(*m_table->horizontalHeader());
    auto *copyLines = new QAction(tr("Copy"), m_table);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &LogDialog::copy);
    m_table->addAction(copyLines);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *LogDialog::makeFilter()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(spacing::small, line);
    m_field = new QComboBox(line);
    m_field->setObjectName(u"logField"_s);
    m_field->setAccessibleName(tr("What to look for"));
    m_field->addItem(tr("Text"), static_cast<int>(Field::Text));
    m_field->addItem(tr("Ticket number"), static_cast<int>(Field::Ticket));
    m_field->addItem(tr("Request number"), static_cast<int>(Field::Request));
    m_field->addItem(tr("Key (fingerprint or last four)"), static_cast<int>(Field::Key));
    m_text = new QLineEdit(line);
    m_text->setObjectName(u"logFilter"_s);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_shown = new QComboBox(line);
    m_shown->setObjectName(u"logShown"_s);
    m_shown->setAccessibleName(tr("Show"));
    m_shown->addItem(tr("Show everything"), static_cast<int>(LogLevel::Everything));
    m_shown->addItem(tr("Show decisions and warnings"), static_cast<int>(LogLevel::Decisions));
    m_shown->addItem(tr("Show warnings only"), static_cast<int>(LogLevel::Warnings));
    row->addWidget(m_field);
    row->addWidget(m_text);
    row->addWidget(m_shown);
    connect(m_field, &QComboBox::activated, this, &LogDialog::reload);
    connect(m_shown, &QComboBox::activated, this, &LogDialog::reload);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    return line;
}

QWidget *LogDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(spacing::small, line);
    auto *label = new QLabel(tr("&Write:", "from which level on the log is written"), line);
    m_written = new QComboBox(line);
    m_written->setObjectName(u"logWritten"_s);
    m_written->setAccessibleName(tr("What is written to the log"));
    m_written->addItem(tr("Warnings only"), static_cast<int>(LogLevel::Warnings));
    m_written->addItem(tr("Decisions and warnings"), static_cast<int>(LogLevel::Decisions));
    m_written->addItem(tr("Everything, each request too"), static_cast<int>(LogLevel::Everything));
    m_written->setEnabled(false);
    label->setBuddy(m_written);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, line);
    auto *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"logCopy"_s);
    auto *folder = buttons->addButton(tr("Open the folder"), QDialogButtonBox::ActionRole);
    folder->setObjectName(u"logFolder"_s);
    for (QPushButton *button : {copyButton, folder})
        button->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_written);
    row->addStretch();
    row->addWidget(buttons);
    connect(m_written, &QComboBox::activated, this, [this] {
        m_reader.changeLevel(static_cast<LogLevel>(m_written->currentData().toInt()), this,
                             [this](const Result<LogLevel> &level) { showLevel(level); });
    });
    connect(copyButton, &QPushButton::clicked, this, &LogDialog::copy);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_reader.folder())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setFocusProxy(nullptr); // or Tab goes round between its first two, in Qt 6.4
    return line;
}

LogFilter LogDialog::filter() const
{
    LogFilter wanted{.least = static_cast<LogLevel>(m_shown->currentData().toInt())};
    const QString text = m_text->text().trimmed();
    switch (static_cast<Field>(m_field->currentData().toInt())) {
    case Field::Text:
        wanted.text = text;
        break;
    case Field::Ticket:
        wanted.ticket = text;
        break;
    case Field::Request:
        wanted.request = text;
        break;
    case Field::Key:
        wanted.key = text;
        break;
    }
    return wanted;
}

void LogDialog::reload()
{
    m_reader.read(filter(), mostLines, this,
                  [this, question = ++m_question](const Result<LogExcerpt> &excerpt) {
                      if (question == m_question && excerpt)
                          showLines(*excerpt);
                  });
}

void LogDialog::showLines(const LogExcerpt &excerpt)
{
    // Whoever reads at the end goes on reading at the end.
    QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const int place = bar->value();
    m_model->setLines(excerpt.lines);
    if (atEnd)
        m_table->scrollToBottom();
    else
        bar->setValue(place);
    if (excerpt.lines.isEmpty())
        m_state->setText(filter() == LogFilter{} ? tr("The log is empty.")
                                                 : tr("No line of the log fits."));
    else if (excerpt.hasMore)
        m_state->setText(tr("The newest %Ln lines; older ones are in the files.", nullptr,
                            static_cast<int>(excerpt.lines.size())));
    else
        m_state->setText(tr("%Ln line(s)", nullptr, static_cast<int>(excerpt.lines.size())));
}

void LogDialog::showLevel(const Result<LogLevel> &level)
{
    if (!level) {
        const ErrorText text = errorText(level.error());
        m_message->showMessage(Tone::Danger, text.what, text.remedy);
        return;
    }
    m_message->clear();
    m_written->setCurrentIndex(m_written->findData(static_cast<int>(*level)));
    m_written->setEnabled(true);
}

void LogDialog::copy()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(chosen))
        lines.append(m_model->text(row.row()));
    if (chosen.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            lines.append(m_model->text(row));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace deskbridge
