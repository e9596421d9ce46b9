// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/weekmodel.h"

#include "ui/shared/tabletext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int hoursOfDay = 24;

std::size_t place(int day, int hour)
{
    return static_cast<std::size_t>(day * hoursOfDay + hour);
}

} // namespace

void WeekModel::setHours(const WeekHours &hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    m_highest = 0;
    for (int day = 0; day < rowCount(); ++day) {
        for (int hour = 0; hour < hoursOfDay; ++hour)
            m_highest = std::max(m_highest, mean(day, hour).value_or(0));
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hoursOfDay;
}

std::optional<double> WeekModel::mean(int day, int hour) const
{
    const qint64 quarters = m_hours.quarters[place(day, hour)];
    if (quarters == 0)
        return {};
    return 4.0 * static_cast<double>(m_hours.offered[place(day, hour)])
        / static_cast<double>(quarters);
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<double> number = mean(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return number ? m_locale.toString(*number, 'f', *number < 9.95 && *number > 0 ? 1 : 0)
                      : u"–"_s;
    case copyRole:
        return number ? QString::number(*number, 'f', 2) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index.row(), index.column());
    case ShareRole:
        if (!number)
            return {};
        return m_highest > 0 ? *number / m_highest : 0.0;
    default:
        return {};
    }
}

QString WeekModel::hourText(int day, int hour) const
{
    return m_locale.dayName(day + 1) + u", "_s
        + tr("%1–%2 h", "from hour to hour").arg(hour).arg(hour + 1);
}

QString WeekModel::toolTip(int day, int hour) const
{
    const QString when = hourText(day, hour);
    const std::optional<double> number = mean(day, hour);
    if (!number)
        return when + u": "_s + tr("no data");
    const double times = static_cast<double>(m_hours.quarters[place(day, hour)]) / 4;
    const qint64 sum = m_hours.offered[place(day, hour)];
    return when + u": "_s
        + tr("%1 offered contact(s) in all", nullptr,
             static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max())))
              .arg(m_locale.toString(sum))
        + u", "_s
        + tr("on average %1 (the hour occurs %2 times)")
              .arg(m_locale.toString(*number, 'f', 1), m_locale.toString(times, 'g', 6));
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? m_locale.dayName(section + 1, QLocale::ShortFormat)
                                       : QString::number(section);
}

} // namespace deskbridge
