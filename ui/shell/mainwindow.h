// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/connecting/wizardstart.h"
#include "ui/log/workspacelogreader.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/workspacesettingsaccess.h"
#include "ui/shared/theme.h"
#include "ui/status/workspacehealthreader.h"

#include <QMainWindow>
#include <QPointer>
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
class CommandPalette;
class EmptyState;
class ImportBar;
class InlineMessage;
class IntegrationActions;
class IntegrationCommands;
class IntegrationListModel;
class IntegrationPage;
class KeyDialogs;
class NoticeBoard;
class NoticeChannel;
class OverviewPage;
class Prompts;
class Repairs;
class SetupLauncher;
class Sidebar;
class StartPage;
class StateSaver;

struct MainWindowOptions {
    QTimeZone zone =
        QTimeZone::systemTimeZone(); ///< in which times are shown, unless one is chosen
    PreferenceKeeper *preferences =
        nullptr; ///< null: the window keeps its own; else it outlives the window
    SettingsHost host = {};
};

/// The window: integrations at the left, the chosen one beside them, the running import along the bottom.
/// It shows what the workspace says and passes on what a person wants; it decides nothing. Without
/// integrations it is the start page, without a database the explanation why. When language or time zone
/// change, all that is in it is made anew.
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
    /// One of sectionname's, or none for the section shown last.
    void openSettings(const QString &section = {});
    void openCommandSearch();
    /// The integration's status, with the window in front.
    void openStatus(IntegrationId id);
    void bringToFront();
    /// Ends the program, also where closing the window would not.
    void quit();
    /// Changes of a verdict are told there, by the one that was added first and is available.
    void addNoticeChannel(NoticeChannel *channel);

signals:
    void opened(); ///< the database is open
    void closed(); ///< for good, not into the notification area
    void retranslated(); ///< the window speaks another language now
    void sampleAccountRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void rebuildSoon();
    void buildPages();
    void connectActions();
    void connectTools();
    void connectWorkspace();
    void connectPreferences();
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] bool staysInTray() const;
    void openQueue(IntegrationId id, const SourceQueue &queue);
    void addQueueCommands();
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
    void restorePlace();
    void restoreState();

    Workspace &m_workspace;
    const Clock &m_clock;
    QSettings &m_settings;
    MainWindowOptions m_options;
    WorkspaceHealthReader m_health;
    WorkspaceSettingsAccess m_settingsAccess;
    WorkspaceLogReader m_log;
    Prompts &m_prompts;
    PreferenceKeeper *m_preferences;
    NoticeBoard *m_notices;
    StateSaver *m_stateSaver;
    IntegrationListModel *m_integrations = nullptr;
    IntegrationActions *m_actions = nullptr;
    IntegrationCommands *m_commands = nullptr;
    SetupLauncher *m_setup;
    KeyDialogs *m_keyDialogs; ///< stays over a rebuild: a key that is shown is shown once
    QTimer m_minute; ///< "2 min ago" grows old
    std::optional<IntegrationId> m_chooseNext; ///< to be chosen as soon as it is listed
    QSet<IntegrationId> m_requested; ///< imports a person asked for, whose progress is of interest
    bool m_open = false;
    bool m_integrationsKnown = false;
    bool m_draftsKnown = false;
    bool m_overviewNext = false; ///< was in front when the state was saved
    bool m_rebuilding = false; ///< asked for and not done yet
    bool m_quitting = false;
    std::optional<Error> m_openError;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<CommandPalette> m_palette;

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
