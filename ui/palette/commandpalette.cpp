// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/palette/commandmodel.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto recentKey = u"palette/recent"_s;
constexpr qsizetype mostRecent = 10;

} // namespace

CommandPalette::CommandPalette(const QList<Command> &commands, QSettings &settings, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_settings(settings)
    , m_model(new CommandModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has a name like this."), this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Search"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(u"commandSearch"_s);
    m_edit->setPlaceholderText(tr("Search actions, integrations, pages, queues"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"nothingFound"_s);
    setTextRole(*m_nothing, TextRole::Secondary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    m_model->setCommands(commands, settings.value(recentKey).toStringList());
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runChosen);
    updateList();
}

void CommandPalette::addCommands(const QList<Command> &commands)
{
    // What a person has moved to stays chosen.
    const QModelIndex before = m_list->currentIndex();
    const QString chosen = before.isValid() ? m_model->command(before.row()).id : QString();
    m_model->addCommands(commands);
    updateList();
    for (int row = 0; before.row() > 0 && row < m_model->rowCount(); ++row) {
        if (m_model->command(row).id == chosen)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void CommandPalette::search()
{
    m_model->search(m_edit->text());
    updateList();
}

void CommandPalette::updateList()
{
    const bool found = m_model->rowCount() > 0;
    m_nothing->setVisible(!found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        // The list moves its choice although the field keeps the keyboard.
        QKeyEvent passed(pressed->type(), pressed->key(), pressed->modifiers());
        QCoreApplication::sendEvent(m_list, &passed);
        return true;
    }
    default:
        return false;
    }
}

void CommandPalette::runChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const Command command = m_model->command(chosen.row());
    remember(command.id);
    accept();
    command.run();
}

void CommandPalette::remember(const QString &id)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentKey, recent.first(qMin(recent.size(), mostRecent)));
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget()->window();
    const int width = qMin(window->width() - spacing::huge, 80 * fontMetrics().averageCharWidth());
    const int height = qMin(window->height() * 2 / 3, 14 * 34);
    resize(width, height);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, spacing::huge)));
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    painter.setPen(colors.controlBorder);
    painter.setBrush(colors.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace deskbridge
