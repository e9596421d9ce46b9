// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/guidancepanel.h"

#include "ui/shared/focuslabel.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

GuidancePanel::GuidancePanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_toggle->setObjectName(u"guidanceToggle"_s);
    m_toggle->setText(tr("What you need to know"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    m_column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void GuidancePanel::setStep(SetupStep step, const GuidanceFacts &facts)
{
    if (step == m_step && facts == m_told)
        return;
    m_step = step;
    m_told = facts;
    delete m_topics;
    m_topics = new QWidget(this);
    m_topics->setObjectName(u"guidanceTopics"_s);
    auto *column = new QVBoxLayout(m_topics);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    for (const GuidanceTopic &topic : guidanceFor(step, facts)) {
        auto *question = new QLabel(topic.question, m_topics);
        QFont strong = question->font();
        strong.setWeight(QFont::DemiBold);
        question->setFont(strong);
        question->setWordWrap(true);
        auto *answer = new FocusLabel(topic.answer, m_topics);
        answer->setTextFormat(Qt::RichText);
        answer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse
                                        | (topic.answer.contains(u"<a "_s)
                                               ? Qt::LinksAccessibleByKeyboard
                                               : Qt::NoTextInteraction));
        connect(answer, &QLabel::linkActivated, this,
                [this](const QString &link) { emit linkActivated(QUrl(link)); });
        column->addWidget(question);
        column->addWidget(answer);
        column->addSpacing(spacing::small);
    }
    m_column->insertWidget(1, m_topics);
    m_topics->setVisible(m_open);
}

void GuidancePanel::setOpen(bool open)
{
    m_open = open;
    m_toggle->setAccessibleDescription(open ? tr("Folds the explanations away.")
                                            : tr("Shows explanations for this step."));
    m_toggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    if (m_topics)
        m_topics->setVisible(open);
    emit toggled(open);
}

} // namespace deskbridge
