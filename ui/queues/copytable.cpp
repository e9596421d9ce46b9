// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/copytable.h"

#include "ui/shared/icon.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tabletext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace deskbridge {

CopyTable::CopyTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setRowAir(*this, RowAir::Dense);
    auto *copy = new QAction(icon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(u"copyRows"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QString text = tsvText(selectionModel()->selectedRows()); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace deskbridge
