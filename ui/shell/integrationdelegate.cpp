// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationdelegate.h"

#include "ui/shared/icon.h"
#include "ui/shared/statusbadge.h"
#include "ui/shell/integrationlistmodel.h"

#include <QPainter>
#include <QTextOption>

namespace deskbridge {

namespace {

constexpr int shapeExtent = 16;

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text,
              Qt::LayoutDirection direction)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(QRectF(rect), shown,
                     QTextOption((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                                 | Qt::AlignVCenter));
}

} // namespace

void IntegrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ThemeColors colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF surface = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setPen(focused ? QPen(colors.accent, 2.0) : QPen(Qt::NoPen));
    painter->setBrush(selected      ? colors.selection
                          : hovered ? colors.border
                                    : QColor(Qt::transparent));
    painter->drawRoundedRect(surface, cornerRadius, cornerRadius);

    const auto shape = static_cast<StateShape>(index.data(IntegrationListModel::ShapeRole).toInt());
    const QRect inner =
        option.rect.adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    const QFont strong = nameFont(option);
    const int nameHeight = QFontMetrics(strong).height();
    const int lineHeight = option.fontMetrics.height();

    QRect shapeRect(inner.left(), inner.top() + (nameHeight - shapeExtent) / 2, shapeExtent,
                    shapeExtent);
    const int indent = shapeExtent + spacing::small;
    QRect nameRect(inner.left() + indent, inner.top(), inner.width() - indent, nameHeight);
    QRect domainRect(nameRect.left(), nameRect.bottom() + 1, nameRect.width(), lineHeight);
    QRect stateRect = domainRect.translated(0, lineHeight);
    for (QRect *rect : {&shapeRect, &nameRect, &domainRect, &stateRect})
        *rect = QStyle::visualRect(option.direction, inner, *rect);

    painter->drawPixmap(shapeRect,
                        iconPixmap(iconName(shape), colors.tone(toneOf(shape)).text,
                                   shapeRect.size(), painter->device()->devicePixelRatioF()));
    painter->setPen(selected ? colors.selectionText : colors.text);
    painter->setFont(strong);
    drawLine(*painter, nameRect, index.data(Qt::DisplayRole).toString(), option.direction);
    painter->setFont(option.font);
    painter->setPen(selected ? colors.selectionText : colors.secondaryText);
    drawLine(*painter, domainRect, index.data(IntegrationListModel::DomainRole).toString(),
             option.direction);
    drawLine(*painter, stateRect, index.data(IntegrationListModel::StateLineRole).toString(),
             option.direction);
    painter->restore();
}

QSize IntegrationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(nameFont(option)).height() + 2 * option.fontMetrics.height();
    return {160, height + 2 * spacing::small + 1};
}

} // namespace deskbridge
