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
    , add(make(u"add"_s, tr("&Add…", "an integration"), u"add"_s))
    , continueSetup(make(u"continueSetup"_s, tr("&Continue set-up…")))
    , importNow(make(u"importNow"_s, tr("&Import now"), u"refresh"_s))
    , checkConnection(make(u"checkConnection"_s, tr("C&heck connection…"), u"troubleshooting"_s))
    , pause(make(u"pause"_s, tr("&Pause"), u"pause"_s))
    , resume(make(u"resume"_s, tr("&Resume"), u"resume"_s))
    , remove(make(u"delete"_s, tr("&Delete…"), u"delete"_s))
    , filter(make(u"filter"_s, tr("&Filter"), u"search"_s))
    , refresh(make(u"refresh"_s, tr("&Refresh"), u"refresh"_s))
    , about(make(u"about"_s, tr("&About Deskbridge")))
{
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // the standard key is empty on bare X11
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    add->setShortcut(QKeySequence::New);
    importNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    filter->setShortcut(QKeySequence::Find);
    refresh->setShortcut(QKeySequence::Refresh);
}

void IntegrationActions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addAction(quit);
    QMenu *integration = bar.addMenu(tr("&Integration"));
    integration->addActions({add, continueSetup});
    integration->addSeparator();
    integration->addActions({importNow, checkConnection});
    integration->addSeparator();
    integration->addActions({pause, resume});
    integration->addSeparator();
    integration->addAction(remove);
    m_view = bar.addMenu(tr("&View"));
    m_view->addActions({filter, refresh});
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addAction(about);
}

void IntegrationActions::addPages(const QList<QAction *> &pages)
{
    m_pages = pages;
    m_view->insertActions(filter, pages);
    m_view->insertSeparator(filter);
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
    filter->setEnabled(chosen);
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
