// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/focuslabel.h"

#include "ui/shared/housepainting.h"
#include "ui/shared/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace deskbridge {

FocusLabel::FocusLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
}

void FocusLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    update();
}

void FocusLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    update();
}

void FocusLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawSurface(painter, rect(), Qt::transparent, themeColors(palette()).accent, 2.0);
}

} // namespace deskbridge
