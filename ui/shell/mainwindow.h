// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/connecting/wizardstart.h"
#include "ui/shared/theme.h"
#include "ui/status/workspacehealthreader.h"

#include <QMainWindow>
#include <QSet>
#include <QTimeZone>
#include <QTimer>

#include <chrono>
#include <optional>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace deskbridge {

class Clock;
class EmptyState;
class ImportBar;
class InlineMessage;
class IntegrationActions;
class IntegrationCommands;
class IntegrationListModel;
class IntegrationPage;
class OverviewPage;
class Prompts;
class Repairs;
class SetupLauncher;
class Sidebar;
class StartPage;

struct MainWindowOptions {
    std::chrono::minutes pollPeriod{5}; ///< the workspace's, to say when the next import is due
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which times are shown
};

/// The window: integrations at the left, the chosen one beside them, the running import along the bottom.
/// It shows what the workspace says and passes on what a person wants; it decides nothing. Without
/// integrations it is the start page, without a database the explanation why.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All four outlive the window: the composition root owns them. The workspace is opened by start().
    MainWindow(Workspace &workspace, Prompts &prompts, const Clock &clock, QSettings &settings,
               const MainWindowOptions &options = {});
    ~MainWindow() override;

    /// Opens the database and shows what is in it.
    void start();
    void openWizard(const WizardStart &start);
    /// Something that concerns the whole window, until it is cleared.
    void showMessage(Tone tone, const QString &what, const QString &remedy);
    void clearMessage();

signals:
    void opened(); ///< the database is open
    void sampleAccountRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectActions();
    void connectWorkspace();
    void showOpenError(const Error &error);
    void reload();
    void showIntegrations(const QList<IntegrationOverview> &overviews);
    void showDrafts(const QList<SetupDraft> &drafts);
    void showCurrent();
    void chooseDetail();
    void choosePage();
    void updateActions();
    void updateImportBar();
    void noteProgress(IntegrationId id, const ImportProgress &progress);
    void noteSaved(IntegrationId id);
    void importNow(IntegrationId id);
    void continueSetup();
    void continueIntegration(IntegrationId id);
    void showError(const Error &error);
    [[nodiscard]] const IntegrationOverview *current() const;
    void saveState();
    void restoreState();

    Workspace &m_workspace;
    const Clock &m_clock;
    QSettings &m_settings;
    MainWindowOptions m_options;
    WorkspaceHealthReader m_health;
    IntegrationListModel *m_integrations;
    IntegrationActions *m_actions;
    IntegrationCommands *m_commands;
    SetupLauncher *m_setup;
    QTimer m_minute; ///< "2 min ago" grows old
    std::optional<IntegrationId> m_chooseNext; ///< to be chosen as soon as it is listed
    QSet<IntegrationId> m_requested; ///< imports a person asked for, whose progress is of interest
    bool m_open = false;
    bool m_integrationsKnown = false;
    bool m_draftsKnown = false;

    QWidget *m_messageBar = nullptr;
    InlineMessage *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_failurePage = nullptr;
    StartPage *m_startPage = nullptr;
    QSplitter *m_mainPage = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_detail = nullptr;
    EmptyState *m_nothingChosen = nullptr;
    OverviewPage *m_overview = nullptr;
    IntegrationPage *m_integrationPage = nullptr;
    Repairs *m_repairs = nullptr;
    ImportBar *m_importBar = nullptr;
};

} // namespace deskbridge
