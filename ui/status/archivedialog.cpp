// SPDX-License-Identifier: Apache-2.0
#include "ui/status/archivedialog.h"

#include "ui/shared/textroom.h"
#include "ui/shared/theme.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

ArchiveDialog::ArchiveDialog(ArchiveActions actions, const QString &integration, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_sentence(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"archiveDialog"_s);
    setWindowTitle(tr("Archived tickets: %1").arg(integration));
    setMinimumWidth(480);
    keepTextRoom(*this);

    auto *rule = new QLabel(
        tr("Freshdesk archives tickets that were closed and untouched for 120 days. It lists and "
           "counts them nowhere; they can only be read one number at a time."),
        this);
    rule->setWordWrap(true);
    setTextRole(*rule, TextRole::Secondary);
    m_sentence->setObjectName(u"archiveSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_button = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_button->setObjectName(u"archiveButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(rule);
    column->addWidget(m_sentence, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &ArchiveDialog::press);
    askForPlan();
}

void ArchiveDialog::offer(const QString &button, std::function<void()> action)
{
    m_onPress = std::move(action);
    m_button->setText(button);
    m_button->setVisible(m_onPress != nullptr);
}

void ArchiveDialog::press()
{
    if (const auto action = m_onPress)
        action();
}

void ArchiveDialog::askForPlan()
{
    offer({}, nullptr);
    m_sentence->setText(tr("Asking Freshdesk whether there is an archive…"));
    m_actions.plan(this, [this](const Result<ArchivePlan> &plan) { showPlan(plan); });
}

void ArchiveDialog::showPlan(const Result<ArchivePlan> &plan)
{
    if (m_reading)
        return;
    if (!plan) {
        m_sentence->setText(errorText(plan.error()).sentence());
        return offer(tr("Try again"), [this] { askForPlan(); });
    }
    m_sentence->setText(archivePlanSentence(*plan));
    if (plan->candidates == 0)
        return offer({}, nullptr);
    offer(plan->begun ? tr("Go on reading") : tr("Read the archive"), [this] { walk(); });
}

void ArchiveDialog::walk()
{
    m_reading = true;
    m_ownWalk = true;
    m_sentence->setText(tr("Reading the archive…"));
    offer(tr("Stop", "reading the archive"), m_actions.stop);
    m_actions.walk(this, [this](const Result<ArchiveSummary> &summary) { showSummary(summary); });
}

void ArchiveDialog::showProgress(const ArchiveProgress &progress)
{
    m_reading = true;
    m_sentence->setText(archiveProgressSentence(progress));
    offer(tr("Stop", "reading the archive"), m_actions.stop);
}

void ArchiveDialog::noteEnded()
{
    if (!m_reading || m_ownWalk)
        return;
    m_reading = false;
    askForPlan();
}

void ArchiveDialog::showSummary(const Result<ArchiveSummary> &summary)
{
    m_reading = false;
    m_ownWalk = false;
    if (!summary) {
        m_sentence->setText(errorText(summary.error()).sentence());
        return offer(tr("Try again"), [this] { walk(); });
    }
    m_sentence->setText(archiveSummarySentence(*summary));
    if (summary->complete)
        return offer({}, nullptr);
    offer(tr("Go on reading"), [this] { walk(); });
}

} // namespace deskbridge
