// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationactions.h"

#include "ui/shared/icon.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

IntegrationActions::IntegrationActions(QObject *parent)
    : QObject(parent)
    , quit(make(u"quit"_s, tr("&Quit")))
    , closeWindow(make(u"closeWindow"_s, tr("Close &window")))
    , settings(make(u"settings"_s, tr("&Settings…"), u"settings"_s))
    , search(make(u"commandSearchAction"_s, tr("&Search everything…"), u"search"_s))
    , allIntegrations(make(u"showAllIntegrations"_s, tr("&All integrations"), u"status"_s))
    , runChecks(make(u"runChecks"_s, tr("&Run all checks"), u"troubleshooting"_s))
    , openDataFolder(make(u"openFolder"_s, tr("&Open data folder"), u"external-link"_s))
    , add(make(u"add"_s, tr("&Add…", "an integration"), u"add"_s))
    , continueSetup(make(u"continueSetup"_s, tr("&Continue set-up…")))
    , importNow(make(u"importNow"_s, tr("&Import now"), u"refresh"_s))
    , checkConnection(make(u"checkConnection"_s, tr("C&heck connection…"), u"troubleshooting"_s))
    , pause(make(u"pause"_s, tr("&Pause"), u"pause"_s))
    , resume(make(u"resume"_s, tr("&Resume"), u"resume"_s))
    , remove(make(u"delete"_s, tr("&Delete…"), u"delete"_s))
    , filter(make(u"filter"_s, tr("&Filter"), u"search"_s))
    , refresh(make(u"refresh"_s, tr("&Refresh"), u"refresh"_s))
    , evidence(make(u"evidence"_s, tr("&Evidence pack…")))
    , log(make(u"log"_s, tr("&Log…")))
    , shortcuts(make(u"shortcuts"_s, tr("&Keyboard shortcuts…")))
    , about(make(u"about"_s, tr("&About Deskbridge")))
{
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // the standard key is empty on bare X11
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    closeWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    allIntegrations->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    add->setShortcut(QKeySequence::New);
    importNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    filter->setShortcut(QKeySequence::Find);
    refresh->setShortcut(QKeySequence::Refresh);
}

void IntegrationActions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addAction(settings);
    file->addSeparator();
    file->addActions({closeWindow, quit});
    QMenu *integration = bar.addMenu(tr("&Integration"));
    integration->addActions({add, continueSetup});
    integration->addSeparator();
    integration->addActions({importNow, checkConnection});
    integration->addSeparator();
    integration->addActions({pause, resume});
    integration->addSeparator();
    integration->addAction(remove);
    m_view = bar.addMenu(tr("&View"));
    m_view->addActions({allIntegrations, filter, refresh});
    QMenu *tools = bar.addMenu(tr("&Tools"));
    tools->addActions({search, runChecks, openDataFolder});
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, evidence, log});
    help->addSeparator();
    help->addAction(about);
}

void IntegrationActions::addPages(const QList<QAction *> &pages)
{
    m_pages = pages;
    m_view->insertActions(allIntegrations, pages);
    m_view->insertSeparator(allIntegrations);
}

void IntegrationActions::update(const IntegrationOverview *overview, bool hasDrafts, bool open)
{
    const bool chosen = open && overview;
    const IntegrationState state = chosen ? overview->integration.state : IntegrationState::Active;
    const bool paused = state == IntegrationState::Paused;
    add->setEnabled(open);
    continueSetup->setEnabled(open
                              && (hasDrafts || (chosen && state == IntegrationState::SettingUp)));
    importNow->setEnabled(chosen && !paused && !overview->running);
    checkConnection->setEnabled(chosen);
    pause->setEnabled(chosen && !paused);
    resume->setEnabled(chosen && paused);
    remove->setEnabled(chosen);
    evidence->setEnabled(chosen);
    filter->setEnabled(chosen);
    runChecks->setEnabled(chosen);
    allIntegrations->setEnabled(open);
    settings->setEnabled(open);
    for (QAction *page : std::as_const(m_pages))
        page->setEnabled(chosen);
    refresh->setEnabled(open);
}

QAction *IntegrationActions::make(const QString &objectName, const QString &text,
                                  const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

} // namespace deskbridge
