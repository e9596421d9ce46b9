// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/importservice.h"
#include "ui/keys/keydialogs.h"
#include "ui/log/logdialog.h"
#include "ui/notices/noticeboard.h"
#include "ui/overview/overviewpage.h"
#include "ui/queues/queuespage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/draftlist.h"
#include "ui/shell/importbar.h"
#include "ui/shell/importtext.h"
#include "ui/shell/integrationactions.h"
#include "ui/shell/integrationcommands.h"
#include "ui/shell/integrationlistmodel.h"
#include "ui/shell/integrationpage.h"
#include "ui/shell/repairs.h"
#include "ui/shell/setuplauncher.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statesaver.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

MainWindow::MainWindow(Workspace &workspace, Prompts &prompts, const Clock &clock,
                       QSettings &settings, const MainWindowOptions &options)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_settings(settings)
    , m_options(options)
    , m_health(workspace.health())
    , m_settingsAccess(workspace.settings())
    , m_log(workspace)
    , m_prompts(prompts)
    , m_preferences(options.preferences ? options.preferences
                                        : new PreferenceKeeper(settings, this))
    , m_notices(new NoticeBoard(
          *m_preferences,
          [this](IntegrationId id) {
              const IntegrationOverview *overview = m_integrations->find(id);
              return overview ? overview->integration.name : QString();
          },
          this))
    , m_stateSaver(new StateSaver(*this, [this] { saveState(); }))
    , m_setup(new SetupLauncher(workspace, prompts, *this))
    , m_keyDialogs(new KeyDialogs(workspace.keys(), prompts, clock, options.zone, *this))
{
    setObjectName(u"mainWindow"_s);
    restorePlace();
    build();
    connectWorkspace();
    connectPreferences();
    m_minute.setInterval(std::chrono::seconds{20});
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_integrations->refreshTimes();
        m_integrationPage->refreshTimes();
        m_overview->refreshTimes();
    });
    m_minute.start();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Deskbridge"));
    m_integrations = new IntegrationListModel(m_clock, zone(), this);
    m_actions = new IntegrationActions(this);
    m_commands = new IntegrationCommands(m_workspace, m_prompts, *this);
    m_keyDialogs->setZone(zone());
    m_actions->fill(*menuBar());
    buildPages();
    connectActions();
    connectTools();
    restoreState();
    updateActions();
    m_stateSaver->watch(*this);
}

void MainWindow::connectActions()
{
    connect(m_actions->add, &QAction::triggered, this, [this] { openWizard({}); });
    connect(m_actions->continueSetup, &QAction::triggered, this, &MainWindow::continueSetup);
    connect(m_actions->importNow, &QAction::triggered, this,
            [this] { importNow(*m_sidebar->current()); });
    connect(m_actions->checkConnection, &QAction::triggered, this,
            [this] { m_commands->checkConnection(current()->integration); });
    connect(m_actions->pause, &QAction::triggered, this,
            [this] { m_commands->pause(*m_sidebar->current()); });
    connect(m_actions->resume, &QAction::triggered, this,
            [this] { m_commands->resume(*m_sidebar->current()); });
    connect(m_actions->remove, &QAction::triggered, this,
            [this] { m_commands->askToDelete(current()->integration); });
    connect(m_actions->filter, &QAction::triggered, m_integrationPage,
            &IntegrationPage::focusFilter);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        reload();
        m_integrationPage->reload();
    });
    connect(m_actions->evidence, &QAction::triggered, this, [this] {
        m_detail->setCurrentWidget(m_integrationPage);
        m_integrationPage->openEvidence();
    });
    connect(m_actions->log, &QAction::triggered, this,
            [this] { (new LogDialog(m_log, zone(), this))->show(); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(allShortcuts(*menuBar()), this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { openAboutBox(*this); });

    connect(m_sidebar, &Sidebar::addRequested, m_actions->add, &QAction::trigger);
    connect(m_sidebar, &Sidebar::currentChanged, this, &MainWindow::chooseDetail);
    connect(m_sidebar, &Sidebar::overviewRequested, this,
            [this] { m_detail->setCurrentWidget(m_overview); });
    connect(m_overview, &OverviewPage::integrationOpened, this, [this](IntegrationId id) {
        m_sidebar->setCurrent(id);
        chooseDetail();
    });
    connect(m_sidebar->drafts(), &DraftList::continueRequested, this,
            [this](const SetupDraft &draft) { openWizard({.draft = draft}); });
    connect(m_sidebar->drafts(), &DraftList::discardRequested, m_commands,
            &IntegrationCommands::askToDiscard);
    connect(m_commands, &IntegrationCommands::failed, this, &MainWindow::showError);
    connect(m_commands, &IntegrationCommands::draftDiscarded, this, &MainWindow::reload);
    connect(m_repairs, &Repairs::importRequested, this, &MainWindow::importNow);
    connect(m_repairs, &Repairs::setupRequested, this, &MainWindow::continueIntegration);
    connect(m_importBar, &ImportBar::stopRequested, this,
            [this](IntegrationId id) { m_workspace.stopImport(id); });
}

void MainWindow::connectWorkspace()
{
    connect(m_setup, &SetupLauncher::saved, this, &MainWindow::noteSaved);
    connect(m_setup, &SetupLauncher::changed, this, &MainWindow::reload);
    connect(m_keyDialogs, &KeyDialogs::failed, this, &MainWindow::showError);
    connect(&m_workspace.health(), &HealthService::verdictChanged, m_notices,
            &NoticeBoard::noteVerdict);
    connect(&m_workspace.health(), &HealthService::keyReminderDue, m_notices,
            &NoticeBoard::noteReminder);
    connect(m_notices, &NoticeBoard::activated, this, &MainWindow::openStatus);
    connect(m_notices, &NoticeBoard::shownInWindow, this,
            [this](const Notice &notice) { showMessage(notice.tone, notice.title, notice.text); });
    connect(&m_workspace, &Workspace::integrationsChanged, this, &MainWindow::reload);
    connect(&m_workspace, &Workspace::importProgressed, this, &MainWindow::noteProgress);
    connect(&m_workspace, &Workspace::importFinished, this, [this](IntegrationId id) {
        m_requested.remove(id);
        reload();
    });
    connect(&m_workspace.imports(), &ImportService::importerChanged, this,
            [this](const Importer &importer) { m_sidebar->setNote(importerText(importer)); });
    connect(&m_workspace.imports(), &ImportService::importHandedOn, this, [this] {
        showMessage(Tone::Neutral,
                    tr("The program that does the importing has been asked to import now."),
                    tr("What it finds appears here by itself."));
    });
    connect(&m_workspace, &Workspace::contactsChanged, this, [this](IntegrationId id) {
        if (m_sidebar->current() == id)
            m_integrationPage->page<QueuesPage>()->reload();
    });
}

void MainWindow::start()
{
    m_workspace.open(this, [this](const Result<Done> &result) {
        m_open = result.has_value();
        updateActions();
        m_openError = result ? std::nullopt : std::optional(result.error());
        if (!result)
            return showOpenError(result.error());
        reload();
        emit opened();
    });
}

void MainWindow::showOpenError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_failurePage->setContent(u"failed"_s, tr("Deskbridge cannot open its data"), text.sentence());
    m_pages->setCurrentWidget(m_failurePage);
}

void MainWindow::reload()
{
    if (!m_open)
        return;
    m_workspace.listIntegrations(this, [this](const Result<QList<IntegrationOverview>> &overviews) {
        if (!overviews)
            return showError(overviews.error());
        m_integrationsKnown = true;
        showIntegrations(*overviews);
    });
    m_workspace.listDrafts(this, [this](const Result<QList<SetupDraft>> &drafts) {
        if (!drafts)
            return showError(drafts.error());
        m_draftsKnown = true;
        showDrafts(*drafts);
    });
}

void MainWindow::showIntegrations(const QList<IntegrationOverview> &overviews)
{
    m_integrations->setIntegrations(overviews);
    m_overview->setIntegrations(overviews);
    if (m_chooseNext && m_integrations->find(*m_chooseNext)) {
        m_sidebar->setCurrent(*m_chooseNext);
        m_chooseNext.reset();
    }
    if (!m_sidebar->current() && !m_integrations->integrations().isEmpty())
        m_sidebar->setCurrent(m_integrations->integrations().constFirst().integration.id);
    showCurrent();
    if (std::exchange(m_overviewNext, false))
        m_detail->setCurrentWidget(m_overview);
    choosePage();
}

void MainWindow::showDrafts(const QList<SetupDraft> &drafts)
{
    m_sidebar->drafts()->setDrafts(drafts);
    updateActions();
    choosePage();
}

void MainWindow::showCurrent()
{
    const IntegrationOverview *overview = current();
    if (overview)
        m_integrationPage->setIntegration(*overview);
    if (!overview)
        m_detail->setCurrentWidget(m_nothingChosen);
    else if (m_detail->currentWidget() == m_nothingChosen)
        m_detail->setCurrentWidget(m_integrationPage);
    updateActions();
    updateImportBar();
}

/// A person chose an integration: news of it do not, so that the overview stays.
void MainWindow::chooseDetail()
{
    m_detail->setCurrentWidget(m_integrationPage);
    showCurrent();
}

void MainWindow::choosePage()
{
    if (!m_integrationsKnown || !m_draftsKnown)
        return;
    const bool empty =
        m_integrations->integrations().isEmpty() && m_sidebar->drafts()->drafts().isEmpty();
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_startPage) : m_mainPage);
}

void MainWindow::updateActions()
{
    m_actions->update(current(), !m_sidebar->drafts()->drafts().isEmpty(), m_open);
}

void MainWindow::updateImportBar()
{
    // A short look for changes every few minutes is not worth a bar that comes and goes.
    const auto isShown = [this](const IntegrationOverview &overview) {
        return overview.running
            && (overview.running->stage == ImportStage::Initial
                || m_requested.contains(overview.integration.id));
    };
    const IntegrationOverview *shown = current();
    if (!shown || !isShown(*shown)) {
        const auto &all = m_integrations->integrations();
        const auto found = std::ranges::find_if(all, isShown);
        shown = found == all.end() ? nullptr : &*found;
    }
    if (shown)
        m_importBar->showProgress(shown->integration.id, shown->integration.name, *shown->running,
                                  !shown->runningElsewhere);
    else
        m_importBar->clear();
}

void MainWindow::noteProgress(IntegrationId id, const ImportProgress &progress)
{
    const IntegrationOverview *before = m_integrations->find(id);
    const bool started = before && !before->running;
    m_integrations->setProgress(id, progress);
    if (started && m_sidebar->current() == id)
        showCurrent();
    else
        updateImportBar();
}

const IntegrationOverview *MainWindow::current() const
{
    const auto id = m_sidebar->current();
    return id ? m_integrations->find(*id) : nullptr;
}

void MainWindow::openWizard(const WizardStart &start)
{
    m_setup->open(start);
}

void MainWindow::noteSaved(IntegrationId id)
{
    m_chooseNext = id;
    importNow(id);
    reload();
}

void MainWindow::importNow(IntegrationId id)
{
    m_requested.insert(id);
    m_commands->importNow(id);
}

void MainWindow::continueSetup()
{
    if (const IntegrationOverview *overview = current();
        overview && overview->integration.state == IntegrationState::SettingUp)
        return continueIntegration(overview->integration.id);
    const QList<SetupDraft> &drafts = m_sidebar->drafts()->drafts();
    if (const auto latest = std::ranges::max_element(drafts, {}, &SetupDraft::updatedAt);
        latest != drafts.end())
        openWizard({.draft = *latest});
}

void MainWindow::continueIntegration(IntegrationId id)
{
    const IntegrationOverview *overview = m_integrations->find(id);
    if (!overview)
        return;
    Integration integration = overview->integration;
    // A finished set-up is looked at again where it tells how the app is installed.
    if (integration.nextStep == SetupStep::Finished)
        integration.nextStep = SetupStep::InstallApp;
    openWizard({.integration = integration});
}

void MainWindow::showMessage(Tone tone, const QString &what, const QString &remedy)
{
    m_message->showMessage(tone, what, remedy);
    m_messageBar->show();
}

void MainWindow::clearMessage()
{
    m_message->clear();
    m_messageBar->hide();
}

void MainWindow::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    showMessage(Tone::Danger, text.what, text.remedy);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    // The end of the session ends the program too.
    if (!m_quitting && !qApp->isSavingSession() && staysInTray()) {
        if (m_settingsDialog)
            m_settingsDialog->close();
        hide();
        event->ignore();
        return;
    }
    // The wizard may want to ask before what was entered is lost.
    if (!m_setup->close()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace deskbridge
