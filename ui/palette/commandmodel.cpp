// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandmodel.h"

#include "ui/palette/fuzzymatch.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

void CommandModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    m_recent = recent;
    find();
}

void CommandModel::addCommands(const QList<Command> &commands)
{
    m_commands += commands;
    find();
}

void CommandModel::search(const QString &typed)
{
    m_typed = typed;
    find();
}

void CommandModel::find()
{
    struct Hit {
        int score;
        qsizetype recency; ///< the less, the sooner used
        qsizetype index;
    };
    QList<Hit> hits;
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        const Command &command = m_commands[index];
        // The place helps to find, and counts less than the name.
        const auto byTitle = fuzzyScore(m_typed, command.title);
        const auto byBoth =
            byTitle ? byTitle : fuzzyScore(m_typed, command.title + u' ' + command.place);
        if (!byBoth)
            continue;
        const qsizetype used = m_recent.indexOf(command.id);
        hits.append({byTitle ? *byTitle : *byBoth / 2, used < 0 ? m_recent.size() : used, index});
    }
    std::ranges::sort(hits, [](const Hit &one, const Hit &other) {
        return std::tuple(-one.score, one.recency, one.index)
            < std::tuple(-other.score, other.recency, other.index);
    });
    beginResetModel();
    m_shown.clear();
    for (const Hit &hit : std::as_const(hits)) {
        if (m_shown.size() == mostShown)
            break;
        m_shown.append(hit.index);
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::ToolTipRole: // the line may be too short for it
        return shown.place.isEmpty() ? shown.title : shown.title + u'\n' + shown.place;
    case Qt::AccessibleDescriptionRole:
        return shown.shortcut.isEmpty() ? shown.place : shown.place + u", "_s + shown.shortcut;
    case PlaceRole:
        return shown.place;
    case ShortcutRole:
        return shown.shortcut;
    default:
        return {};
    }
}

} // namespace deskbridge
