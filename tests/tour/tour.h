// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "tests/support/sandboxprocess.h"
#include "ui/shared/messageboxprompts.h"
#include "ui/shared/mnemonics.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <functional>

class QAbstractButton;
class QAction;

namespace deskbridge {

/// Leads the real window on a real workspace through everything that can be seen: the start page, the wizard with
/// a real key and a real import, every page of the integration and every part of it, and every dialog that a
/// menu or a button with an ellipsis opens. New pages and dialogs are found by themselves.
class Tour final {
public:
    /// Where the tour stands still: a name for it, and the window to look at.
    struct Stop {
        QString name;
        QWidget *window = nullptr;
    };
    using Look = std::function<void(const Stop &)>;

    explicit Tour(QSize size = {1280, 760});
    ~Tour();

    void lead(const Look &look);

    /// What leads to a dialog has an ellipsis, in a translation too.
    [[nodiscard]] static bool promisesDialog(const QString &text);

private:
    void startPage();
    void wizard();
    void issueKey(QWidget &wizard);
    void answerPrompt();
    void surroundings();
    void overview();
    void pages();
    void checks();
    void pausedIntegration();
    void partsOf(QWidget &page, const QString &name);
    void dialogsOfButtons(QWidget &page);
    void dialogsOfMenus();
    void settingsSections(QWidget &dialog);
    void visitDialogs(const QString &opener);
    void stop(const QString &name, QWidget *window = nullptr);
    /// Until questions are answered and the picture stands still.
    void settle(QWidget &window);
    void askThreads();
    [[nodiscard]] QList<QWidget *> otherWindows() const;

    MnemonicGiver m_mnemonics;
    SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MessageBoxPrompts m_prompts;
    QSettings m_settings;
    Workspace m_workspace;
    MainWindow m_window;
    QSize m_size;
    Look m_look;
    QStringList m_seenDialogs;
};

} // namespace deskbridge
