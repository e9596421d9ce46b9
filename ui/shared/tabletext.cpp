// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tabletext.h"

#include <QAbstractItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QString quoted(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n')
        && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QStringList headings(const QAbstractItemModel &model)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    return cells;
}

QString line(QStringList cells)
{
    std::ranges::transform(cells, cells.begin(), quoted);
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

QString csvText(const QAbstractItemModel &model)
{
    return csvHeading(model) + csvRows(model, 0);
}

QString csvHeading(const QAbstractItemModel &model)
{
    return line(headings(model));
}

QString csvRows(const QAbstractItemModel &model, int first)
{
    QString text;
    for (int row = first; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(copyRole).toString());
        text += line(cells);
    }
    return text;
}

QString tsvText(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel &model = *rows.first().model();
    QStringList lines{headings(model).join(u'\t')};
    QModelIndexList sorted = rows;
    std::ranges::sort(sorted, {}, &QModelIndex::row);
    for (const QModelIndex &row : sorted) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data(copyRole).toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace deskbridge
