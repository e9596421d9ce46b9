// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/steppeddialog.h"

#include "ui/shared/inlinemessage.h"
#include "ui/shared/steplist.h"
#include "ui/wording/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// As tall as the page that is shown, so that a short one does not scroll because of a long one.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint()
                               : QStackedWidget::minimumSizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget() && currentWidget()->hasHeightForWidth();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

constexpr int narrow = 46; ///< average characters: below, the list of steps gives way

} // namespace

SteppedDialog::SteppedDialog(const QString &title, const QStringList &steps, QWidget *parent)
    : QDialog(parent)
    , m_titles(steps)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);

    m_stepPanel = new QWidget(this);
    auto *panelColumn = new QVBoxLayout(m_stepPanel);
    panelColumn->setContentsMargins(0, 0, spacing::large, 0);
    m_steps = new StepList(m_stepPanel);
    m_steps->setSteps(steps);
    panelColumn->addWidget(m_steps);
    panelColumn->addStretch();

    m_position = new QLabel(this);
    m_position->setObjectName(u"stepPosition"_s);
    setTextRole(*m_position, TextRole::Secondary);
    m_title = new QLabel(this);
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    setTextRole(*m_title, TextRole::CardTitle);
    m_problem = new InlineMessage(this);
    m_problem->setObjectName(u"problem"_s);
    m_pages = new PageStack;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_pages);

    auto *content = new QVBoxLayout;
    content->setSpacing(spacing::medium);
    content->addWidget(m_position);
    content->addWidget(m_title);
    content->addWidget(m_problem);
    content->addWidget(m_scroll, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_stepPanel);
    middle->addLayout(content, 1);

    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"back"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"next"_s);
    setPrimary(*m_next);
    m_next->setDefault(true);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(u"close"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(); // as in the set-up
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { back(); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const int unit = fontMetrics().averageCharWidth();
    resize(QSize(unit * 110, unit * 78).boundedTo(screen()->availableSize() * 0.95));
}

SteppedDialog::~SteppedDialog() = default;

QVBoxLayout *SteppedDialog::addPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::medium);
    m_pages->addWidget(page);
    return column;
}

QLabel *SteppedDialog::addText(QVBoxLayout *page, const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(*label, role);
    page->addWidget(label);
    return label;
}

void SteppedDialog::showStep(int step)
{
    m_step = step;
    clearProblem();
    m_steps->setCurrent(step);
    m_title->setText(m_titles.at(step));
    m_position->setText(
        tr("Step %1 of %2").arg(QLocale().toString(step + 1), QLocale().toString(m_titles.size())));
    m_pages->setCurrentIndex(step);
    m_pages->updateGeometry();
    m_scroll->ensureVisible(0, 0);
    m_scroll->setAccessibleName(m_title->text());
    setAccessibleDescription(m_position->text() + u": "_s + m_title->text());
    arrange();
    emit stepShown(step);
}

void SteppedDialog::setNext(const QString &text, bool enabled)
{
    m_next->setText(text);
    m_next->setHidden(text.isEmpty());
    setNextEnabled(enabled);
    m_next->setDefault(!text.isEmpty());
    m_close->setDefault(text.isEmpty());
}

void SteppedDialog::setNextEnabled(bool enabled)
{
    m_nextEnabled = enabled;
    m_next->setEnabled(enabled && !m_busy);
}

void SteppedDialog::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void SteppedDialog::setCloseText(const QString &text)
{
    m_close->setText(text);
}

void SteppedDialog::setBusy(bool busy)
{
    if (busy && focusWidget() == m_next) {
        // Else it would pass on to Close, and a second Return would end the dialog.
        m_scroll->setFocus();
        m_returnsToNext = true;
    }
    m_busy = busy;
    m_back->setEnabled(!busy);
    m_next->setEnabled(m_nextEnabled && !busy);
    if (!busy && std::exchange(m_returnsToNext, false))
        focusNext();
}

void SteppedDialog::focusNext()
{
    m_next->setFocus();
}

void SteppedDialog::focusClose()
{
    m_close->setFocus();
}

void SteppedDialog::showProblem(const Error &error)
{
    const ErrorText text = errorText(error);
    showProblem(Tone::Danger, text.what, text.remedy);
}

void SteppedDialog::showProblem(Tone tone, const QString &what, const QString &remedy)
{
    m_problem->showMessage(tone, what, remedy);
}

void SteppedDialog::clearProblem()
{
    m_problem->clear();
}

void SteppedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void SteppedDialog::arrange()
{
    const int room = width() - m_stepPanel->sizeHint().width();
    const bool showsSteps = room > narrow * fontMetrics().averageCharWidth();
    m_stepPanel->setVisible(showsSteps);
    m_position->setHidden(showsSteps);
}

} // namespace deskbridge
