// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/checkrow.h"

#include "ui/shared/accessiblerole.h"
#include "ui/shared/focuslabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/wording/checkevidence.h"
#include "ui/wording/checktext.h"
#include "ui/wording/repairtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int markExtent = 18;

QString markIcon(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pending:
        return u"pending"_s;
    case CheckOutcome::Running:
        return u"running"_s;
    case CheckOutcome::Passed:
        return u"check"_s;
    case CheckOutcome::Warning:
        return u"warning"_s;
    case CheckOutcome::Failed:
        return u"failed"_s;
    case CheckOutcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pending:
    case CheckOutcome::Skipped:
        return Tone::Neutral;
    case CheckOutcome::Running:
        return Tone::Info;
    case CheckOutcome::Passed:
        return Tone::Success;
    case CheckOutcome::Warning:
        return Tone::Warning;
    case CheckOutcome::Failed:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

bool needsAttention(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Failed || outcome == CheckOutcome::Warning;
}

} // namespace

CheckRow::CheckRow(CheckId id, QWidget *parent)
    : QWidget(parent)
    , m_check{.id = id}
    , m_mark(new IconLabel(markExtent, this))
    , m_sentence(new QLabel(this))
    , m_word(new QLabel(this))
    , m_remedy(new QLabel(this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_repair(new QPushButton(this))
    , m_open(new QToolButton(this))
    , m_evidence(new FocusLabel(QString(), this))
{
    setObjectName(u"check-"_s + checkCode(id));
    setAccessibleRole(*this, QAccessible::ListItem);
    m_sentence->setObjectName(u"sentence"_s);
    m_word->setObjectName(u"word"_s);
    m_remedy->setObjectName(u"remedy"_s);
    m_again->setObjectName(u"again"_s);
    m_repair->setObjectName(u"repair"_s);
    m_open->setObjectName(u"open"_s);
    m_evidence->setObjectName(u"evidence"_s);
    for (QLabel *label : {m_sentence, m_remedy, m_evidence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(*m_evidence, TextRole::Secondary);
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    m_open->setArrowType(Qt::RightArrow);
    m_open->setFixedSize(markExtent + spacing::tight, markExtent);
    // The first line of each stands on the middle of mark and arrow.
    const int lead = qMax(0, (markExtent - fontMetrics().height()) / 2);
    for (QLabel *label : {m_sentence, m_word})
        label->setContentsMargins(0, lead, 0, lead);
    setTextRole(*m_remedy, TextRole::Secondary);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1, Qt::AlignTop);
    grid->addWidget(m_word, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_remedy, 1, 1);
    grid->addWidget(m_again, 1, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_repair, 1, 2, 1, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_open, 0, 3, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_evidence, 2, 1, 1, 3);

    // As they are read: the arrow stands in the first line, the buttons under it.
    setTabOrder(m_open, m_again);
    setTabOrder(m_again, m_repair);
    setTabOrder(m_repair, m_evidence);
    connect(m_open, &QToolButton::toggled, this, &CheckRow::updateEvidence);
    connect(m_repair, &QPushButton::clicked, this,
            [this] { emit repairRequested(repairOf(m_check), m_check.facts); });
    connect(m_again, &QPushButton::clicked, this, &CheckRow::againRequested);
    setCheck(m_check);
}

void CheckRow::setCheck(const CheckResult &check)
{
    m_check = check;
    m_mark->setIcon(markIcon(check.outcome), toneOf(check.outcome));
    setFocusPolicy(needsAttention(check.outcome) ? Qt::TabFocus : Qt::NoFocus);
    updateTexts();
    updateColors();
    updateButton();
    updateEvidence();
}

void CheckRow::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    updateTexts();
    updateEvidence();
}

void CheckRow::setShowsEvidence(bool shows)
{
    m_showsEvidence = shows;
    updateTexts();
    updateEvidence();
    updateButton();
}

void CheckRow::updateEvidence()
{
    const bool isOpen = m_showsEvidence && m_open->isChecked();
    m_open->setVisible(m_showsEvidence);
    m_open->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_open->setAccessibleName(isOpen ? tr("Hide the evidence of: %1").arg(checkTitle(m_check.id))
                                     : tr("Show the evidence of: %1").arg(checkTitle(m_check.id)));
    m_open->setToolTip(isOpen ? tr("Hide the evidence") : tr("Show the evidence"));
    QStringList lines;
    if (isOpen) {
        // A skipped check's sentence is its reason, told here.
        const QString detail = checkDetail(m_check, m_zone);
        if (!detail.isEmpty() && m_sentence->text() != detail && m_remedy->text() != detail)
            lines << detail;
        lines << checkMeaning(m_check.id);
        for (const EvidenceLine &line : checkEvidence(m_check, m_zone))
            lines << tr("%1: %2", "a fact and its value").arg(line.label, line.value);
    }
    m_evidence->setText(lines.join(u'\n'));
    m_evidence->setVisible(isOpen);
}

void CheckRow::setCanRepeat(bool can)
{
    m_canRepeat = can;
    updateButton();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void CheckRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void CheckRow::updateTexts()
{
    const QString title = checkTitle(m_check.id);
    const QString detail = checkDetail(m_check, m_zone);
    const QString remedy = checkRemedy(m_check);
    const QString word = outcomeWord(m_check.outcome);
    // A skipped step is a title and a word: why is said by the step that failed.
    const bool skipped = m_check.outcome == CheckOutcome::Skipped;
    m_sentence->setText(detail.isEmpty() || skipped ? title : detail);
    m_word->setText(word);
    // Skipped without anything having failed, the reason is its own.
    const bool hasReason = m_showsEvidence && isBesideThePoint(m_check);
    m_remedy->setText(hasReason ? detail : remedy);
    m_remedy->setVisible(hasReason || (!remedy.isEmpty() && !skipped));
    setAccessibleName(tr("%1: %2", "a check and its outcome").arg(title, word));
    setAccessibleDescription(QStringList{detail, remedy}.join(u' ').trimmed());
}

void CheckRow::updateColors()
{
    QPalette colors = m_word->palette();
    colors.setColor(QPalette::WindowText,
                    themeColors(palette()).tone(toneOf(m_check.outcome)).text);
    m_word->setPalette(colors);
}

void CheckRow::updateButton()
{
    const QString repair =
        m_showsEvidence && m_canRepeat ? repairWord(repairOf(m_check)) : QString();
    m_repair->setText(repair);
    m_repair->setVisible(!repair.isEmpty());
    m_again->setVisible(m_canRepeat && !m_showsEvidence && m_check.outcome == CheckOutcome::Failed);
}

} // namespace deskbridge
