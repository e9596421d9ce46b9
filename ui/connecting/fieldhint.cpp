// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/fieldhint.h"

#include "ui/shared/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"pending"_s;
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

FieldHint::FieldHint(QWidget &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new IconLabel(16, this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"hintText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    clear();
}

void FieldHint::say(Tone tone, const QString &text)
{
    if (text.isEmpty()) {
        clear();
        return;
    }
    const bool isNews = text != m_text->text() && (tone == Tone::Danger || tone == Tone::Warning);
    m_icon->setIcon(iconOf(tone), tone);
    m_icon->setVisible(true);
    m_text->setText(text);
    m_field.setAccessibleDescription(text);
    if (isNews) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldHint::clear()
{
    // The line keeps its height, so that nothing below jumps while somebody types.
    m_icon->setVisible(false);
    m_text->setText(u" "_s);
    m_field.setAccessibleDescription({});
}

QString FieldHint::text() const
{
    return m_text->text().trimmed();
}

} // namespace deskbridge
