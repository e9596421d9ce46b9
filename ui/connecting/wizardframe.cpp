// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/wizardframe.h"

#include "ui/connecting/guidancepanel.h"
#include "ui/connecting/setuppage.h"
#include "ui/connecting/setuptext.h"
#include "ui/shared/steplist.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

// In widths of an average character, so that they grow with the font.
constexpr int narrowWidth = 130;
constexpr int veryNarrowWidth = 90;

constexpr int pageStretch = 5;
constexpr int guidanceStretch = 2;

/// The current step is bold: its width is kept free for all, so that nothing moves from page to page.
int widestStep(const QStringList &titles)
{
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString &title : titles)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(title));
    return widest;
}

} // namespace

WizardFrame::WizardFrame(const QList<SetupPage *> &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSteps());
    row->addWidget(makeContent(), 1);
    connect(m_guidance, &GuidancePanel::toggled, this, &WizardFrame::arrange);
    connect(m_guidance, &GuidancePanel::linkActivated, this, &WizardFrame::linkActivated);
}

QWidget *WizardFrame::makeSteps()
{
    m_stepPanel = new QWidget(this);
    m_steps = new StepList(m_stepPanel);
    QStringList titles;
    for (const SetupPage *page : std::as_const(m_pages))
        titles << stepTitle(page->step());
    m_steps->setSteps(titles);
    auto *column = new QVBoxLayout(m_stepPanel);
    column->setContentsMargins(spacing::large, spacing::wide, 0, spacing::large);
    column->addWidget(m_steps);
    m_stepPanel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_stepPanel->setMinimumWidth(widestStep(titles) + spacing::huge * 2);
    return m_stepPanel;
}

QWidget *WizardFrame::makeContent()
{
    auto *content = new QWidget;
    auto *pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(spacing::medium);
    m_position = new QLabel(content);
    m_position->setObjectName(u"position"_s);
    setTextRole(*m_position, TextRole::Secondary);
    m_title = new QLabel(content);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    setTextRole(*m_title, TextRole::PageTitle);
    pageColumn->addWidget(m_position);
    pageColumn->addWidget(m_title);
    for (SetupPage *page : std::as_const(m_pages)) {
        page->hide();
        pageColumn->addWidget(page, 1);
    }

    m_guidance = new GuidancePanel(content);
    m_arrangement = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_arrangement->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::large);
    m_arrangement->setSpacing(spacing::huge);
    m_arrangement->addLayout(pageColumn, pageStretch);
    m_arrangement->addWidget(m_guidance, guidanceStretch);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

void WizardFrame::present(SetupPage *page)
{
    for (SetupPage *other : std::as_const(m_pages))
        other->setVisible(other == page);
    const auto index = m_pages.indexOf(page);
    m_steps->setCurrent(static_cast<int>(index));
    m_position->setText(
        tr("Step %1 of %2").arg(locale().toString(index + 1), locale().toString(m_pages.size())));
    m_title->setText(stepTitle(page->step()));
    m_scroll->ensureVisible(0, 0);
}

void WizardFrame::explain(SetupStep step, const GuidanceFacts &facts)
{
    m_guidance->setStep(step, facts);
}

void WizardFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WizardFrame::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool narrow = width() < narrowWidth * character;
    m_arrangement->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_arrangement->setStretchFactor(m_guidance,
                                    narrow || !m_guidance->isOpen() ? 0 : guidanceStretch);
    m_stepPanel->setVisible(width() >= veryNarrowWidth * character);
}

} // namespace deskbridge
