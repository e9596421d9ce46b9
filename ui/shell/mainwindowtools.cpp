// SPDX-License-Identifier: Apache-2.0
// What stands around the pages: settings, command search, notices, and the window made anew when it has to
// speak otherwise.
#include "ui/shell/mainwindow.h"

#include "core/workspace/importservice.h"
#include "core/workspace/settingsservice.h"
#include "ui/notices/noticeboard.h"
#include "ui/palette/commandpalette.h"
#include "ui/queues/queuespage.h"
#include "ui/shell/commandsources.h"
#include "ui/shell/importtext.h"
#include "ui/shell/integrationactions.h"
#include "ui/shell/integrationcommands.h"
#include "ui/shell/integrationlistmodel.h"
#include "ui/shell/integrationpage.h"
#include "ui/shell/repairs.h"
#include "ui/shell/sidebar.h"
#include "ui/troubleshooting/troubleshootingpage.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

void MainWindow::connectTools()
{
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions->closeWindow, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->settings, &QAction::triggered, this, [this] { openSettings(); });
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::openCommandSearch);
    connect(m_actions->allIntegrations, &QAction::triggered, this,
            [this] { m_sidebar->overviewRequested(); });
    connect(m_actions->runChecks, &QAction::triggered, this, [this] {
        chooseDetail();
        m_integrationPage->showTab(pagename::troubleshooting);
        m_integrationPage->page<TroubleshootingPage>()->run({});
    });
    connect(m_actions->openDataFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace.options().dataFolder));
    });
    // A page chosen in the menu is the integration's, so it leads away from the overview.
    for (QAction *page : m_integrationPage->tabActions())
        connect(page, &QAction::triggered, this, &MainWindow::chooseDetail);
    connect(m_repairs, &Repairs::settingsRequested, this, &MainWindow::openSettings);
}

void MainWindow::connectPreferences()
{
    connect(m_preferences, &PreferenceKeeper::changed, this,
            [this](const Preferences &now, const Preferences &before) {
                if (now.zone != before.zone)
                    rebuildSoon();
            });
}

QTimeZone MainWindow::zone() const
{
    const Preferences &preferences = m_preferences->current();
    return preferences.zone.isEmpty() ? m_options.zone : preferences.timeZone();
}

void MainWindow::openSettings(const QString &section)
{
    if (!m_settingsDialog) {
        SettingsHost host = m_options.host;
        if (host.dataFolderPath.isEmpty())
            host.dataFolderPath = m_workspace.options().dataFolder;
        m_settingsDialog =
            new SettingsDialog(m_settingsAccess, *m_preferences, host, m_prompts, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settingsDialog->showSection(section);
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::openCommandSearch()
{
    if (m_palette)
        return;
    const QList<Command> commands = menuCommands(*menuBar())
        + integrationCommands(m_integrations->integrations(), [this](IntegrationId id) {
                                        m_sidebar->setCurrent(id);
                                        chooseDetail();
                                    });
    m_palette = new CommandPalette(commands, m_settings, this);
    addQueueCommands();
    m_palette->show();
}

void MainWindow::addQueueCommands()
{
    for (const IntegrationOverview &overview : m_integrations->integrations()) {
        const Integration integration = overview.integration;
        m_workspace.readQueues(integration.id, {}, m_palette,
                               [this, integration](const Result<QList<QueueSummary>> &queues) {
                                   // Without its queues the search still finds everything else.
                                   if (queues)
                                       m_palette->addCommands(queueCommands(
                                           integration, *queues,
                                           [this, id = integration.id](const SourceQueue &queue) {
                                               openQueue(id, queue);
                                           }));
                               });
    }
}

void MainWindow::openQueue(IntegrationId id, const SourceQueue &queue)
{
    m_sidebar->setCurrent(id);
    chooseDetail();
    m_integrationPage->showTab(pagename::queues);
    m_integrationPage->page<QueuesPage>()->showQueue(queue);
}

void MainWindow::addNoticeChannel(NoticeChannel *channel)
{
    m_notices->addChannel(channel);
}

void MainWindow::openStatus(IntegrationId id)
{
    bringToFront();
    m_sidebar->setCurrent(id);
    if (m_sidebar->current() != id)
        return;
    chooseDetail();
    m_integrationPage->showTab(pagename::status);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::staysInTray() const
{
    return m_preferences->current().keepInTray && m_options.host.hasTray
        && m_options.host.hasTray();
}

void MainWindow::quit()
{
    m_quitting = true;
    // Not so when somebody wants to keep what the wizard holds.
    m_quitting = close();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && centralWidget())
        rebuildSoon();
}

/// Later: a change of the language is still on its way to the widgets that go. Our texts and Qt's change
/// one after the other, which is one change to a person.
void MainWindow::rebuildSoon()
{
    if (!std::exchange(m_rebuilding, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

/// All widgets anew, rather than each page's own way of saying itself again: nothing can be forgotten.
/// What was chosen comes back from the saved state.
void MainWindow::rebuild()
{
    m_rebuilding = false;
    if (m_palette)
        m_palette->close();
    saveState();
    delete takeCentralWidget();
    setMenuBar(nullptr);
    delete std::exchange(m_repairs, nullptr);
    delete std::exchange(m_commands, nullptr);
    delete std::exchange(m_actions, nullptr);
    delete std::exchange(m_integrations, nullptr);
    m_integrationsKnown = false;
    m_draftsKnown = false;
    build();
    emit retranslated();
    if (m_openError)
        showOpenError(*m_openError);
    else
        reload();
    m_workspace.imports().importer(this, [this](const Result<Importer> &importer) {
        if (importer)
            m_sidebar->setNote(importerText(*importer));
    });
}

} // namespace deskbridge
