// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/emptystate.h"

#include "ui/shared/icon.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int pictureExtent = 48;
constexpr int sentenceWidth = 460; ///< a line that is read without losing it

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(pictureExtent, this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    setTextRole(*m_title, TextRole::CardTitle);
    setTextRole(*m_sentence, TextRole::Secondary);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(sentenceWidth);
    m_buttons->setSpacing(spacing::small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    column->setSpacing(spacing::small);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(spacing::small);
    column->addWidget(m_title);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(spacing::small);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->addStretch();
    buttonRow->addLayout(m_buttons);
    buttonRow->addStretch();
    column->addLayout(buttonRow);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_icon->setIcon(iconName);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    // A centred item gets its hint's height, which for a wrapped text is not that of this width.
    m_sentence->setFixedHeight(m_sentence->heightForWidth(sentenceWidth));
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true); // Return presses it, not in dialogs alone
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    if (m_buttons->isEmpty())
        setPrimary(*button);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::removeButtons()
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace deskbridge
