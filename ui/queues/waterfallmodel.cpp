// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/waterfallmodel.h"

#include "ui/shared/tabletext.h"
#include "ui/wording/statetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

using Kind = WaterfallStep::Kind;

void WaterfallModel::setSteps(const QList<WaterfallStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    m_highest = 1;
    for (const WaterfallStep &step : steps)
        m_highest = std::max(m_highest, step.high);
    endResetModel();
}

int WaterfallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int WaterfallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString WaterfallModel::words(int row) const
{
    switch (m_steps[row].kind) {
    case Kind::Tickets:
        return tr("Tickets");
    case Kind::Replies:
        return tr("Replies and other messages in them");
    case Kind::Unknown:
        return tr("Messages of tickets that were already deleted or spam when first seen");
    case Kind::NotCounted:
        return reasonSentence(*m_steps[row].reason);
    case Kind::Offered:
        return tr("Offered contacts");
    }
    Q_UNREACHABLE();
}

QVariant WaterfallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaterfallStep &step = m_steps[index.row()];
    const auto column = static_cast<Column>(index.column());
    const bool falls = step.kind == Kind::NotCounted;
    const auto part = [this](qint64 number) {
        return static_cast<double>(number) / static_cast<double>(m_highest);
    };
    switch (role) {
    case LowRole:
        return part(step.low);
    case HighRole:
        return part(step.high);
    case FallRole:
        return falls;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Column::Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return words(index.row());
    case Qt::DisplayRole:
    case copyRole:
        break;
    default:
        return {};
    }
    if (column == Column::Words)
        return words(index.row());
    if (column == Column::Bar)
        return {};
    if (role == copyRole)
        return QString::number(falls ? -step.number : step.number);
    const QString number = m_locale.toString(step.number);
    if (falls)
        return u"− "_s + number;
    if (step.kind == Kind::Offered)
        return u"= "_s + number;
    return index.row() == 0 ? number : u"+ "_s + number;
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (static_cast<Column>(section) == Column::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Words:
        return tr("What");
    case Column::Number:
        return tr("Messages");
    case Column::Bar:
        return tr("Sum", "as bars");
    }
    return {};
}

} // namespace deskbridge
