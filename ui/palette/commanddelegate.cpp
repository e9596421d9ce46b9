// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commanddelegate.h"

#include "ui/palette/commandmodel.h"
#include "ui/shared/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace deskbridge {

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeColors colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect line = option.rect.adjusted(spacing::medium, 0, -spacing::medium, 0);
    const auto cut = [&line, mirrored](int width, bool atStart) {
        QRect part = line;
        if (atStart != mirrored) {
            part.setWidth(width);
            line.setLeft(part.right() + 1 + spacing::small);
        } else {
            part.setLeft(line.right() + 1 - width);
            line.setRight(part.left() - 1 - spacing::small);
        }
        return part;
    };
    const int extent = qMin(20, line.height());
    const QRect iconPlace = cut(extent, true);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconPlace);

    const QString place = index.data(CommandModel::PlaceRole).toString();
    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    const QString note = shortcut.isEmpty() ? place : place + u"   "_s + shortcut;
    // A little more than the letters take: measured alone and drawn in a line they differ by fractions.
    const auto needed = [&option](const QString &text) {
        return option.fontMetrics.horizontalAdvance(text) + spacing::tight;
    };
    const QString title = index.data().toString();
    const int noteSpace = noteWidth(line.width(), needed(title), needed(note));
    const QRect notePlace = cut(noteSpace, false);
    painter->setFont(option.font);
    painter->setPen(selected ? colors.selectionText : colors.secondaryText);
    painter->drawText(notePlace, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(note, Qt::ElideMiddle, noteSpace));
    painter->setPen(selected ? colors.selectionText : colors.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(title, Qt::ElideMiddle, line.width()));
    painter->restore();
}

int CommandDelegate::noteWidth(int line, int title, int note)
{
    const int left = line - title - spacing::small;
    return qMin(note, qMax(left, line / 4));
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(32, option.fontMetrics.height() + spacing::medium)};
}

} // namespace deskbridge
