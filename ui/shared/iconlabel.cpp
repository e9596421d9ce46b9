// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/iconlabel.h"

#include "ui/shared/icon.h"

#include <QPainter>

namespace deskbridge {

IconLabel::IconLabel(int extent, QWidget *parent)
    : QWidget(parent)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, std::optional<Tone> tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_extent, m_extent};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    const QColor color = m_tone ? colors.tone(*m_tone).text : colors.secondaryText;
    QPainter painter(this);
    painter.drawPixmap(rect(), iconPixmap(m_name, color, size(), devicePixelRatioF()));
}

} // namespace deskbridge
