// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/inlinemessage.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(20, this))
    , m_what(new QLabel(this))
    , m_remedy(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_what->setObjectName(u"messageWhat"_s);
    m_remedy->setObjectName(u"messageRemedy"_s);
    m_button->setObjectName(u"messageButton"_s);
    m_other->setObjectName(u"messageOtherButton"_s);
    for (QLabel *label : {m_what, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    }
    QFont strong = m_what->font();
    strong.setWeight(QFont::DemiBold);
    m_what->setFont(strong);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    row->setSpacing(spacing::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::tight);
    texts->addWidget(m_what);
    texts->addWidget(m_remedy);
    row->addLayout(texts, 1);
    auto *actions = new FlowLayout(spacing::medium);
    actions->addWidget(m_other);
    actions->addWidget(m_button);
    row->addLayout(actions);
    row->setAlignment(actions, Qt::AlignVCenter);
    m_button->hide();
    m_other->hide();
    hide();
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::buttonClicked);
    connect(m_other, &QPushButton::clicked, this, &InlineMessage::otherButtonClicked);
}

void InlineMessage::showMessage(Tone tone, const QString &what, const QString &remedy)
{
    const bool changed = isHidden() || what != m_what->text() || remedy != m_remedy->text();
    m_tone = tone;
    m_icon->setIcon(toneIcon(tone), tone);
    m_what->setText(what);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(remedy.isEmpty() ? what : what + u' ' + remedy);
    setVisible(true);
    update();
    if (changed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineMessage::clear()
{
    hide();
    m_what->clear();
    m_remedy->clear();
}

void InlineMessage::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void InlineMessage::setOtherButton(const QString &text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

QString InlineMessage::what() const
{
    return m_what->text();
}

QString InlineMessage::remedy() const
{
    return m_remedy->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    const ToneColors tone = colors.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

} // namespace deskbridge
