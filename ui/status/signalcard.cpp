// SPDX-License-Identifier: Apache-2.0
#include "ui/status/signalcard.h"

#include "ui/shared/card.h"
#include "ui/shared/icon.h"
#include "ui/shared/iconlabel.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/repairtext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QLabel *wrapped(QWidget *parent, const QString &name, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    setTextRole(*label, role);
    return label;
}

void setTextOrHide(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setHidden(text.isEmpty());
}

} // namespace

SignalCard::SignalCard(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_card(new Card(this))
    , m_icon(new IconLabel(16, m_card))
    , m_state(wrapped(m_card, u"signalState"_s, TextRole::Secondary))
    , m_finding(wrapped(m_card, u"signalFinding"_s, TextRole::Body))
    , m_meaning(wrapped(m_card, u"signalMeaning"_s, TextRole::Body))
    , m_facts(wrapped(m_card, u"signalFacts"_s, TextRole::Secondary))
    , m_remedy(wrapped(m_card, u"signalRemedy"_s, TextRole::Secondary))
    , m_repair(new QPushButton(m_card))
    , m_toggle(new QToolButton(m_card))
    , m_evidence(new QWidget(m_card))
    , m_rows(new QFormLayout(m_evidence))
    , m_middle(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_state->setWordWrap(false);
    m_evidence->setObjectName(u"signalEvidence"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(spacing::tight);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_repair->setObjectName(u"signalRepair"_s);
    m_toggle->setObjectName(u"signalDetails"_s);
    m_toggle->setText(tr("Details"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);

    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(spacing::small);
    stateRow->addWidget(m_icon);
    stateRow->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    buttons->addWidget(m_repair);
    QVBoxLayout *body = m_card->body();
    body->addLayout(stateRow);
    body->addWidget(m_finding);
    body->addWidget(m_meaning);
    body->addWidget(m_facts);
    body->addLayout(m_middle);
    body->addWidget(m_remedy);
    body->addWidget(m_evidence);
    body->addStretch();
    body->addLayout(buttons);

    m_facts->hide();
    open(false);
    connect(m_toggle, &QToolButton::toggled, this, &SignalCard::open);
    connect(m_repair, &QPushButton::clicked, this,
            [this] { emit repairRequested(m_signal.repair, m_signal.facts); });
}

void SignalCard::setSignal(const HealthSignal &signal)
{
    const bool isReplaced = std::exchange(m_isReplaced, false);
    if (std::exchange(m_isTold, true) && signal == m_signal && !isReplaced)
        return;
    m_signal = signal;
    const QString title = signalTitle(signal.id);
    m_card->setTitle(title);
    m_icon->setIcon(iconName(signal.state), toneOf(signal.state));
    m_state->setText(stateWord(signal.state));
    const SignalText text = signalText(signal, m_zone);
    setTextOrHide(*m_finding, text.what);
    setTextOrHide(*m_meaning, text.meaning);
    setTextOrHide(*m_remedy, text.remedy);
    m_repair->setText(repairWord(signal.repair));
    m_repair->setVisible(signal.repair != Repair::None);
    m_repair->setAccessibleName(tr("%1: %2").arg(title, m_repair->text()));
    m_toggle->setAccessibleName(tr("Details of %1").arg(title));
    setAccessibleName(title);
    describe();
    showEvidence();
}

void SignalCard::setFinding(const QString &text)
{
    m_isReplaced = true;
    setTextOrHide(*m_finding, text);
    describe();
}

void SignalCard::describe()
{
    setAccessibleDescription(m_state->text() + u". "_s + m_finding->text());
}

void SignalCard::setFacts(const QString &text)
{
    setTextOrHide(*m_facts, text);
}

void SignalCard::showEvidence()
{
    const bool isThere = !evidence(m_signal, m_zone).isEmpty();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_toggle->setVisible(isThere);
    open(m_toggle->isChecked() && isThere);
}

void SignalCard::open(bool opened)
{
    // A status told anew every few seconds would otherwise make rows that nobody looks at.
    if (opened && m_rows->rowCount() == 0)
        makeEvidence();
    m_evidence->setVisible(opened);
    m_toggle->setIcon(icon(opened ? u"chevron-down"_s : u"chevron-right"_s));
}

void SignalCard::makeEvidence()
{
    for (const auto &[name, value] : evidence(m_signal, m_zone)) {
        auto *shown = wrapped(m_evidence, {}, TextRole::Body);
        shown->setText(value);
        shown->setAccessibleName(name + u": "_s + value);
        auto *label = new QLabel(name, m_evidence);
        setTextRole(*label, TextRole::Secondary);
        m_rows->addRow(label, shown);
    }
}

} // namespace deskbridge
