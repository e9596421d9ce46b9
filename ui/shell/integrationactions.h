// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace deskbridge {

/// The menus of the window and which of their entries can be chosen now.
class IntegrationActions final : public QObject {
    Q_OBJECT
public:
    explicit IntegrationActions(QObject *parent = nullptr);

    void fill(QMenuBar &bar);
    /// Puts the pages of the chosen integration on top of the View menu; once, after fill().
    void addPages(const QList<QAction *> &pages);
    /// `overview`: the chosen integration, or null. `hasDrafts`: an unfinished set-up can be continued.
    /// `open`: the database is open.
    void update(const IntegrationOverview *overview, bool hasDrafts, bool open);

    QAction *const quit;
    QAction *const closeWindow;
    QAction *const settings;
    QAction *const search;
    QAction *const allIntegrations;
    QAction *const runChecks;
    QAction *const openDataFolder;
    QAction *const add;
    QAction *const continueSetup;
    QAction *const importNow;
    QAction *const checkConnection;
    QAction *const pause;
    QAction *const resume;
    QAction *const remove;
    QAction *const filter;
    QAction *const refresh;
    QAction *const evidence;
    QAction *const log;
    QAction *const shortcuts;
    QAction *const about;

private:
    QAction *make(const QString &objectName, const QString &text, const QString &iconName = {});

    QMenu *m_view = nullptr;
    QList<QAction *> m_pages;
};

} // namespace deskbridge
