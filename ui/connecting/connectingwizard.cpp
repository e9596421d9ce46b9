// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/connectingwizard.h"

#include "core/workspace/workspace.h"
#include "ui/connecting/apikeypage.h"
#include "ui/connecting/domainpage.h"
#include "ui/connecting/guidance.h"
#include "ui/connecting/injixokeypage.h"
#include "ui/connecting/installapppage.h"
#include "ui/connecting/namepage.h"
#include "ui/connecting/savepage.h"
#include "ui/connecting/setuptext.h"
#include "ui/connecting/wizardframe.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/messageboxprompts.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr QSize preferredSize{1000, 700};

} // namespace

ConnectingWizard::ConnectingWizard(Workspace &workspace, const WizardStart &start, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_draft(start)
    , m_messageBoxes(std::make_unique<MessageBoxPrompts>())
    , m_prompts(m_messageBoxes.get())
    , m_openLink([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    setObjectName(u"connectingWizard"_s);
    setSizeGripEnabled(true);
    buildPages();
    buildWindow();
    connectWindow();

    const SetupStep first = m_draft.resumeStep();
    if (!m_draft.integration()) {
        for (const SetupPage *page : std::as_const(m_pages)) {
            if (page->step() < first)
                m_visited.append(page->step());
        }
    }
    showPage(first);
}

ConnectingWizard::~ConnectingWizard()
{
    // The pages refer to the draft, and a field that loses the focus speaks: both while all of it is there.
    hide();
    delete m_frame;
}

void ConnectingWizard::setPrompts(Prompts &prompts)
{
    m_prompts = &prompts;
}

void ConnectingWizard::setLinkOpener(LinkOpener opener)
{
    m_openLink = std::move(opener);
}

void ConnectingWizard::buildPages()
{
    auto *save = new SavePage(m_workspace, m_draft, this);
    m_pages = {new NamePage(m_workspace, m_draft, this),
               new DomainPage(m_workspace, m_draft, this),
               new ApiKeyPage(m_workspace, m_draft, this),
               save,
               new InjixoKeyPage(m_workspace, m_draft, this),
               new InstallAppPage(m_workspace, m_draft, this)};
    connect(save, &SavePage::saved, this, &ConnectingWizard::saved);
    for (SetupPage *page : std::as_const(m_pages))
        connectPage(page);
}

void ConnectingWizard::connectPage(SetupPage *page)
{
    connect(page, &SetupPage::completeChanged, this, &ConnectingWizard::updateButtons);
    connect(page, &SetupPage::proceeded, this, [this, page] { goOnFrom(page); });
    connect(page, &SetupPage::problemRaised, this, &ConnectingWizard::raiseProblem);
    connect(page, &SetupPage::problemSolved, this, [this] { m_message->clear(); });
    connect(page, &SetupPage::stepRequested, this, &ConnectingWizard::goBackTo);
    connect(page, &SetupPage::linkActivated, this, [this](const QUrl &url) { m_openLink(url); });
}

void ConnectingWizard::buildWindow()
{
    m_frame = new WizardFrame(m_pages, this);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"problem"_s);

    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(spacing::wide, spacing::small, spacing::wide, 0);
    messageRow->addWidget(m_message);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addLayout(messageRow);
    column->addWidget(buildButtons());
}

QWidget *ConnectingWizard::buildButtons()
{
    auto *bar = new QWidget(this);
    m_obstacle = new QLabel(bar);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setWordWrap(true);
    setTextRole(*m_obstacle, TextRole::Secondary);
    m_back = new QPushButton(tr("&Back"), bar);
    m_next = new QPushButton(bar);
    m_cancel = new QPushButton(bar);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_next->setDefault(true);
    setPrimary(*m_next);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::wide, spacing::medium, spacing::wide, spacing::large);
    row->setSpacing(spacing::small);
    row->addWidget(m_obstacle, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    return bar;
}

void ConnectingWizard::connectWindow()
{
    connect(m_back, &QPushButton::clicked, this, &ConnectingWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ConnectingWizard::pressNext);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectingWizard::reject);
    connect(m_message, &InlineMessage::buttonClicked, this, [this] {
        m_message->clear();
        currentPage()->retry();
    });
    connect(m_frame, &WizardFrame::linkActivated, this,
            [this](const QUrl &url) { m_openLink(url); });
}

void ConnectingWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized))
        resize(preferredSize.boundedTo(screen()->availableSize() * 0.95));
    QDialog::showEvent(event);
}

SetupPage *ConnectingWizard::currentPage() const
{
    return m_pages.at(static_cast<qsizetype>(m_current));
}

void ConnectingWizard::showPage(SetupStep step)
{
    m_current = step;
    SetupPage *page = currentPage();
    setWindowTitle(tr("Add integration: %1", "window title with the step").arg(stepTitle(step)));
    m_message->clear();
    m_frame->present(page);
    page->enter();
    updateButtons();

    QWidget *first = page->firstField();
    (first && first->isEnabledTo(this) ? first : m_next)->setFocus();
}

void ConnectingWizard::goTo(SetupStep step)
{
    currentPage()->leave();
    showPage(step);
}

void ConnectingWizard::goBack()
{
    if (!m_visited.isEmpty())
        goTo(m_visited.takeLast());
}

void ConnectingWizard::goBackTo(SetupStep step)
{
    m_visited.removeIf([step](SetupStep visited) { return visited >= step; });
    goTo(step);
}

void ConnectingWizard::pressNext()
{
    const auto question = currentPage()->questionBefore(Leaving::Forward);
    if (!question) {
        currentPage()->proceed();
        return;
    }
    m_asking = true;
    m_prompts->ask(this, *question, [this](std::optional<qsizetype> choice) {
        m_asking = false;
        if (choice)
            currentPage()->proceed();
    });
}

void ConnectingWizard::goOnFrom(SetupPage *page)
{
    if (page != currentPage())
        return;
    const SetupStep next = page->nextStep();
    if (next == SetupStep::Finished) {
        page->leave();
        emit finishedSetup(m_draft.integration()->id);
        accept();
        return;
    }
    if (page->isCommit())
        m_visited.clear();
    else
        m_visited.append(page->step());
    goTo(next);
}

void ConnectingWizard::updateButtons()
{
    const SetupObstacle obstacle = m_draft.obstacle(m_current);
    const bool busy = m_draft.isSaving();
    const QString reason = obstacleText(obstacle);
    m_back->setEnabled(!busy && !m_visited.isEmpty());
    m_cancel->setEnabled(!busy);
    m_cancel->setText(m_draft.integration() ? tr("Close") : tr("Cancel"));
    m_next->setEnabled(obstacle == SetupObstacle::None);
    m_next->setText(currentPage()->nextText());
    m_next->setAccessibleDescription(reason);
    m_obstacle->setText(reason);
    currentPage()->setEnabled(!busy);
    m_frame->explain(m_current,
                     {.isSandbox = m_draft.address() && m_draft.address()->isSandbox(),
                      .hasSecretsFile = !m_workspace.options().secretsFile.isEmpty()});
}

void ConnectingWizard::raiseProblem(const Error &error, const QString &buttonText)
{
    const ErrorText text = errorText(error);
    m_message->setButton(buttonText);
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
    if (!buttonText.isEmpty())
        m_message->button()->setFocus();
}

void ConnectingWizard::reject()
{
    if (m_asking || m_draft.isSaving())
        return;
    if (m_draft.hasUnsavedEntries()) {
        askBeforeLeaving();
        return;
    }
    const auto question = currentPage()->questionBefore(Leaving::Closing);
    if (!question) {
        leave();
        return;
    }
    m_asking = true;
    m_prompts->ask(this, *question, [this](std::optional<qsizetype> choice) {
        m_asking = false;
        if (choice)
            leave();
    });
}

void ConnectingWizard::askBeforeLeaving()
{
    const Prompt question{.title = tr("Continue later?"),
                          .text = tr("The set-up is not finished. Continue it later?"),
                          .detail = tr("Name and domain are then kept; the Freshdesk API key is "
                                       "not and has to be entered again."),
                          .choices = {{.text = tr("Continue later")},
                                      {.text = tr("Discard the set-up"), .destructive = true}}};
    m_asking = true;
    m_prompts->ask(this, question, [this](std::optional<qsizetype> choice) {
        m_asking = false;
        if (choice == 0)
            keepDraft();
        else if (choice)
            discardDraft();
    });
}

void ConnectingWizard::keepDraft()
{
    m_draft.setSaving(true);
    updateButtons();
    m_workspace.saveDraft(m_draft.toSetupDraft(m_current), this,
                          [this](const Result<SetupDraft> &result) {
                              endBusy(result ? Outcome(Done{}) : Outcome(failure(result)));
                          });
}

void ConnectingWizard::discardDraft()
{
    if (m_draft.storedDraft() == 0) {
        leave();
        return;
    }
    m_draft.setSaving(true);
    updateButtons();
    m_workspace.discardDraft(m_draft.storedDraft(), this,
                             [this](const Outcome &outcome) { endBusy(outcome); });
}

void ConnectingWizard::endBusy(const Outcome &outcome)
{
    m_draft.setSaving(false);
    updateButtons();
    if (outcome)
        leave();
    else
        raiseProblem(outcome.error(), {});
}

void ConnectingWizard::leave()
{
    currentPage()->leave();
    QDialog::reject();
}

} // namespace deskbridge
