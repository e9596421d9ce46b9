// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcutsdialog.h"

#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addMenu(const QMenu &menu, const QString &place, QList<Shortcut> &found)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), place, found);
        else if (!action->shortcut().isEmpty())
            found.append({place, keyText(action->shortcut()), plain(action->text())});
    }
}

/// Two keys for two directions of one thing.
QString either(int one, int other)
{
    return keyText(QKeySequence(one)) + u" / "_s + keyText(QKeySequence(other));
}

void addKeysOfPages(QList<Shortcut> &found)
{
    const QString charts = ShortcutsDialog::tr("Charts");
    const QString tables = ShortcutsDialog::tr("Tables");
    const QString everywhere = ShortcutsDialog::tr("Everywhere");
    const QString enter = keyText(QKeySequence(Qt::Key_Return));
    found.append({charts, either(Qt::Key_Left, Qt::Key_Right),
                  ShortcutsDialog::tr("The interval or hour before or after")});
    found.append(
        {charts, either(Qt::Key_Home, Qt::Key_End), ShortcutsDialog::tr("The first or last one")});
    found.append(
        {charts, either(Qt::Key_Plus, Qt::Key_Minus), ShortcutsDialog::tr("Zoom in or out")});
    found.append({charts, either(Qt::Key_PageUp, Qt::Key_PageDown),
                  ShortcutsDialog::tr("Move what is shown; on the status page a day back or on")});
    found.append(
        {charts, keyText(QKeySequence(Qt::Key_0)), ShortcutsDialog::tr("Show the whole period")});
    found.append({charts, enter, ShortcutsDialog::tr("Contacts behind the marked number")});
    found.append({tables, enter, ShortcutsDialog::tr("What is behind the row")});
    found.append(
        {tables, keyText(QKeySequence::Copy), ShortcutsDialog::tr("Copy the chosen rows")});
    found.append({everywhere, keyText(QKeySequence(Qt::ALT)) + ShortcutsDialog::tr("letter"),
                  ShortcutsDialog::tr("What carries the underlined letter")});
    found.append({everywhere, keyText(QKeySequence(Qt::CTRL | Qt::Key_Tab)),
                  ShortcutsDialog::tr("The next tab")});
    found.append(
        {everywhere, keyText(QKeySequence(Qt::Key_Escape)), ShortcutsDialog::tr("Close a dialog")});
}

} // namespace

QList<Shortcut> allShortcuts(const QMenuBar &bar)
{
    QList<Shortcut> found;
    for (const QAction *action : bar.actions()) {
        if (action->menu())
            addMenu(*action->menu(), plain(action->text()), found);
    }
    addKeysOfPages(found);
    return found;
}

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(static_cast<int>(shortcuts.size()), 3, this);
    table->setObjectName(u"shortcuts"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Where"), tr("Keys"), tr("What they do")});
    for (int row = 0; row < table->rowCount(); ++row) {
        const Shortcut &shortcut = shortcuts[row];
        table->setItem(row, 0, new QTableWidgetItem(shortcut.place));
        table->setItem(row, 1, new QTableWidgetItem(shortcut.keys));
        table->setItem(row, 2, new QTableWidgetItem(shortcut.what));
    }
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    dressTable(*table);
    setRowAir(*table, RowAir::Dense);
    QHeaderView *heading = table->horizontalHeader();
    heading->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heading->setSectionResizeMode(QHeaderView::ResizeToContents);
    heading->setStretchLastSection(true);
    table->setCurrentCell(0, 0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 25);
}

} // namespace deskbridge
