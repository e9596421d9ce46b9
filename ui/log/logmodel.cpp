// SPDX-License-Identifier: Apache-2.0
#include "ui/log/logmodel.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

QString logLevelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Warnings:
        return LogModel::tr("warning", "a line of the log");
    case LogLevel::Decisions:
        return LogModel::tr("decision", "a line of the log");
    case LogLevel::Everything:
        return LogModel::tr("detail", "a line of the log");
    }
    Q_UNREACHABLE();
}

LogModel::LogModel(QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{ }

void LogModel::setLines(const QList<LogLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString LogModel::text(int row) const
{
    const LogLine &line = m_lines[row];
    return line.time + u' ' + logLevelWord(line.level) + u' ' + line.category + u' ' + line.message;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LogModel::shownTime(const LogLine &line) const
{
    const QDateTime time = QDateTime::fromString(line.time, Qt::ISODateWithMs).toTimeZone(m_zone);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' '
        + time.time().toString(u"HH:mm:ss.zzz"_s);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines[index.row()];
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return static_cast<Column>(index.column()) == Column::Message ? line.message : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return shownTime(line);
    case Column::Level:
        return logLevelWord(line.level);
    case Column::Category:
        return line.category;
    case Column::Message:
        return line.message;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Level:
        return tr("Level");
    case Column::Category:
        return tr("Part", "of the program: a column of the log");
    case Column::Message:
        return tr("Message");
    }
    return {};
}

} // namespace deskbridge
