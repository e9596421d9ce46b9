// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navbutton.h"

#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace deskbridge {

namespace {

constexpr int iconExtent = 16;

} // namespace

NavButton::NavButton(const QString &iconName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setFlat(true);
    setAutoDefault(false);
}

QSize NavButton::sizeHint() const
{
    ensurePolished();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {3 * spacing::small + iconExtent + words.width(), words.height() + 2 * spacing::small};
}

QSize NavButton::minimumSizeHint() const
{
    return sizeHint();
}

void NavButton::setInFront(bool inFront)
{
    if (inFront == m_inFront)
        return;
    m_inFront = inFront;
    setAccessibleDescription(inFront ? tr("This page is shown.") : QString());
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ThemeColors colors = themeColors(palette());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor text = m_inFront ? colors.selectionText : colors.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2.0) : QPen(Qt::NoPen));
    painter.setBrush(m_inFront     ? colors.selection
                         : hovered ? colors.border
                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);

    const QRect inner = rect().adjusted(spacing::small, 0, -spacing::small, 0);
    QRect mark(inner.left(), inner.center().y() - iconExtent / 2 + 1, iconExtent, iconExtent);
    QRect words = inner.adjusted(iconExtent + spacing::small, 0, 0, 0);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), inner, mark),
                       iconPixmap(m_iconName, text, mark.size(), devicePixelRatioF()));
    option.palette.setColor(QPalette::ButtonText, text);
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), start)) | Qt::TextShowMnemonic;
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), inner, words), flags,
                          option.palette, isEnabled(), this->text(), QPalette::ButtonText);
}

} // namespace deskbridge
