// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/card.h"

#include "ui/shared/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace deskbridge {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_title(new QLabel(this))
{
    m_body->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    m_body->setSpacing(spacing::small);
    setTextRole(*m_title, TextRole::CardTitle);
    m_title->setWordWrap(true);
    m_title->hide();
    m_body->addWidget(m_title);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace deskbridge
