// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/statusbadge.h"

#include "ui/shared/icon.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int iconExtent = 14;

}

QString iconName(StateShape shape)
{
    switch (shape) {
    case StateShape::Operational:
        return u"state-operational"_s;
    case StateShape::CatchingUp:
        return u"state-catching-up"_s;
    case StateShape::Degraded:
        return u"state-degraded"_s;
    case StateShape::ActionRequired:
        return u"state-action-required"_s;
    case StateShape::Paused:
        return u"state-paused"_s;
    case StateShape::SettingUp:
        return u"state-setting-up"_s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(StateShape shape)
{
    switch (shape) {
    case StateShape::Operational:
        return Tone::Success;
    case StateShape::CatchingUp:
        return Tone::Info;
    case StateShape::Degraded:
        return Tone::Warning;
    case StateShape::ActionRequired:
        return Tone::Danger;
    case StateShape::Paused:
    case StateShape::SettingUp:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setState(StateShape shape, const QString &word)
{
    m_shape = shape;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {spacing::small + iconExtent + spacing::tight + metrics.horizontalAdvance(m_word)
                + spacing::medium,
            qMax(metrics.height(), iconExtent) + 2 * spacing::tight};
}

QSize StatusBadge::minimumSizeHint() const
{
    return sizeHint();
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const ToneColors tone = themeColors(palette()).tone(toneOf(m_shape));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    const int top = (height() - iconExtent) / 2;
    QRect iconRect(spacing::small, top, iconExtent, iconExtent);
    QRect textRect = rect().adjusted(iconRect.right() + 1 + spacing::tight, 0, -spacing::medium, 0);
    if (mirrored) {
        iconRect.moveLeft(width() - spacing::small - iconExtent);
        textRect =
            rect().adjusted(spacing::medium, 0, -(spacing::small + iconExtent + spacing::tight), 0);
    }
    painter.drawPixmap(
        iconRect, iconPixmap(iconName(m_shape), tone.text, iconRect.size(), devicePixelRatioF()));
    painter.setPen(tone.text);
    const int flags = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter)
        | int(Qt::TextSingleLine);
    painter.drawText(textRect, flags, m_word);
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace deskbridge
