// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuetablemodel.h"

#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

using Column = QueueTableModel::Column;

/// Shown where a value does not exist, as opposed to zero.
const QChar nothing = u'–';

bool isNumber(Column column)
{
    return column == Column::Offered || column == Column::Share || column == Column::Change;
}

QString groupHeading()
{
    return QueueTableModel::tr("Group", "of agents in Freshdesk");
}

QString sourceHeading()
{
    return QueueTableModel::tr("Source", "of a ticket: email, phone, …");
}

QString kindHeading()
{
    return QueueTableModel::tr("Kind", "of queue: tickets or replies");
}

/// What only single queues have.
bool isOfQueue(Column column)
{
    return column == Column::Group || column == Column::Source || column == Column::Kind;
}

} // namespace

QueueTableModel::QueueTableModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{ }

void QueueTableModel::setQueues(const QList<QueueSummary> &queues)
{
    removeMissing(queues);
    changeAndAppend(queues);
    countOffered();
}

void QueueTableModel::setHidden(bool unknown, bool outgoing)
{
    m_unknownHidden = unknown;
    m_outgoingHidden = outgoing;
    countOffered();
}

void QueueTableModel::countOffered()
{
    const qint64 before = m_offered;
    m_offered = 0;
    for (const QueueSummary &row : std::as_const(m_queues)) {
        const bool hidden = (m_unknownHidden && row.queue.key.isUnknown())
            || (m_outgoingHidden && row.queue.outgoing);
        m_offered += hidden ? 0 : row.offered;
    }
    if (m_offered == before || m_queues.isEmpty())
        return;
    const int share = static_cast<int>(Column::Share);
    emit dataChanged(index(0, share), index(rowCount() - 1, share));
}

void QueueTableModel::setRowMeaning(GroupBy meaning)
{
    if (meaning == m_meaning)
        return;
    m_meaning = meaning;
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void QueueTableModel::setBeside(const QueuesBeside &beside)
{
    m_beside = beside;
    changeAll();
}

void QueueTableModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    changeAll();
}

void QueueTableModel::changeAll()
{
    if (!m_queues.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void QueueTableModel::removeMissing(const QList<QueueSummary> &queues)
{
    QSet<QueueId> wanted;
    for (const QueueSummary &row : queues)
        wanted.insert(row.queue.id);
    // Neighbours go together: views and whoever counts the rows hear of it once.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(m_queues[last].queue.id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_queues[first - 1].queue.id))
            --first;
        beginRemoveRows({}, first, last);
        m_queues.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void QueueTableModel::changeAndAppend(const QList<QueueSummary> &queues)
{
    QHash<QueueId, int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert(m_queues[row].queue.id, row);
    QList<QueueSummary> added;
    for (const QueueSummary &queue : queues) {
        const auto found = rows.constFind(queue.queue.id);
        if (found == rows.constEnd()) {
            added.append(queue);
        } else if (m_queues[*found] != queue) {
            m_queues[*found] = queue;
            emit dataChanged(index(*found, 0), index(*found, columns - 1));
        }
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_queues += added;
    endInsertRows();
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queues.size());
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueSummary &row = m_queues[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::FontRole:
        return column >= Column::Offered ? tabularFont(QGuiApplication::font()) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case CopyRole:
        return copyText(row, column);
    case UnknownRole:
        return row.queue.key.isUnknown();
    case OutgoingRole:
        return row.queue.outgoing;
    case TrendRole:
        return column == Column::Trend ? QVariant::fromValue(m_beside.trends.value(row.queue.id))
                                       : QVariant();
    default:
        return {};
    }
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Column::Share)
        return tr(
            "Part of the offered contacts in the period, hidden queues left out. The text filter "
            "does not change it.");
    if (role == Qt::ToolTipRole && column == Column::Change)
        return tr("Compared with the same weekdays just before the period, up to the same hour");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Queue:
        switch (m_meaning) {
        case GroupBy::Queue:
            return tr("Source queue");
        case GroupBy::Group:
            return groupHeading();
        case GroupBy::Source:
            return sourceHeading();
        case GroupBy::Kind:
            return kindHeading();
        }
        Q_UNREACHABLE();
    case Column::Group:
        return groupHeading();
    case Column::Source:
        return sourceHeading();
    case Column::Kind:
        return kindHeading();
    case Column::Offered:
        return tr("Offered", "contacts");
    case Column::Share:
        return tr("Share");
    case Column::Change:
        return tr("Change", "against the period before");
    case Column::Trend:
        return tr("Course", "of the offered contacts over the period, as a small chart");
    case Column::First:
        return tr("First contact");
    case Column::Last:
        return tr("Last contact");
    case Column::Aliases:
        return tr("Former names");
    }
    Q_UNREACHABLE();
}

QString QueueTableModel::displayText(const QueueSummary &row, Column column) const
{
    const auto time = [this](const std::optional<UtcTime> &at) {
        return at ? localTime(*at, m_zone, m_locale) : QString(nothing);
    };
    if (m_meaning != GroupBy::Queue && isOfQueue(column))
        return {};
    switch (column) {
    case Column::Queue:
        return row.queue.name;
    case Column::Group:
        return row.queue.key.isUnknown() ? tr("Unknown", "group") : row.queue.groupName;
    case Column::Source:
        if (row.queue.key.isUnknown())
            return tr("Unknown", "source");
        return row.queue.outgoing ? tr("%1 (outgoing)", "a ticket source").arg(row.queue.sourceName)
                                  : row.queue.sourceName;
    case Column::Kind:
        return row.queue.key.kind == QueueKind::Tickets ? tr("Tickets") : tr("Replies");
    case Column::Offered:
        return m_locale.toString(row.offered);
    case Column::Share: {
        if (m_offered == 0)
            return QString(nothing);
        const double percent = share(row) * 100;
        if (row.offered > 0 && percent < 0.1)
            return tr("< %1 %", "less than").arg(m_locale.toString(0.1, 'f', 1));
        //: a percentage
        return tr("%1 %").arg(m_locale.toString(percent, 'f', 1));
    }
    case Column::Change:
        return changeText(row);
    case Column::Trend:
        return {};
    case Column::First:
        return time(row.first);
    case Column::Last:
        return time(row.last);
    case Column::Aliases:
        return m_beside.aliases.value(row.queue.id).join(u", "_s);
    }
    Q_UNREACHABLE();
}

std::optional<double> QueueTableModel::change(const QueueSummary &row) const
{
    if (!m_beside.before)
        return {};
    const qint64 before = m_beside.before->value(row.queue.id);
    if (before == 0)
        return {};
    return static_cast<double>(row.offered - before) / static_cast<double>(before);
}

QString QueueTableModel::changeText(const QueueSummary &row) const
{
    const std::optional<double> part = change(row);
    if (!part)
        return m_beside.before && row.offered > 0 ? tr("new", "no contacts in the period before")
                                                  : QString(nothing);
    const double percent = qAbs(*part) * 100;
    const QString number = tr("%1 %").arg(m_locale.toString(percent, 'f', 0));
    if (percent < 0.5)
        return u"= "_s + number;
    return (*part > 0 ? u"▲ "_s : u"▼ "_s) + number;
}

QString QueueTableModel::copyText(const QueueSummary &row, Column column) const
{
    const auto time = [this](const std::optional<UtcTime> &at) {
        return at ? toDateTime(*at).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                  : QString();
    };
    switch (column) {
    case Column::Offered:
        return QString::number(row.offered);
    case Column::First:
        return time(row.first);
    case Column::Last:
        return time(row.last);
    case Column::Change: {
        const std::optional<double> part = change(row);
        return part ? QString::number(*part * 100, 'f', 1) : QString();
    }
    case Column::Trend: {
        QStringList values;
        for (const qint64 value : m_beside.trends.value(row.queue.id))
            values.append(QString::number(value));
        return values.join(u' ');
    }
    case Column::Queue:
    case Column::Group:
    case Column::Source:
    case Column::Kind:
    case Column::Share:
    case Column::Aliases:
        return displayText(row, column);
    }
    Q_UNREACHABLE();
}

QVariant QueueTableModel::sortValue(const QueueSummary &row, Column column) const
{
    const auto time = [](const std::optional<UtcTime> &at) {
        return at ? QVariant(qlonglong{toSeconds(*at)}) : QVariant();
    };
    switch (column) {
    case Column::Queue:
    case Column::Group:
    case Column::Source:
    case Column::Kind:
    case Column::Aliases:
        return displayText(row, column);
    case Column::Change: {
        const std::optional<double> part = change(row);
        return part ? QVariant(qlonglong{qRound64(*part * 1e6)}) : QVariant();
    }
    case Column::Offered:
    case Column::Share:
    case Column::Trend:
        return qlonglong{row.offered};
    case Column::First:
        return time(row.first);
    case Column::Last:
        return time(row.last);
    }
    Q_UNREACHABLE();
}

QString QueueTableModel::toolTip(const QueueSummary &row, Column column) const
{
    if (row.queue.key.isUnknown())
        return tr("Messages of tickets that were already deleted or spam when they were first "
                  "seen: their group "
                  "and source cannot be determined.");
    if (row.queue.outgoing && (column == Column::Source || column == Column::Queue))
        return tr("Started by the company, not by a customer.");
    // Where the columns share little room they may be cut short.
    return displayText(row, column);
}

double QueueTableModel::share(const QueueSummary &row) const
{
    return static_cast<double>(row.offered) / static_cast<double>(m_offered);
}

} // namespace deskbridge
