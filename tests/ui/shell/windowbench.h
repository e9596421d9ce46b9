// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "ui/shared/prompts.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace deskbridge {

/// Answers as the test says, and remembers what was asked.
class FakePrompts final : public Prompts {
public:
    void ask(QWidget *, const Prompt &prompt, Chosen chosen) override
    {
        asked.append(prompt);
        chosen(answer);
    }

    std::optional<qsizetype> answer;
    QList<Prompt> asked;
};

/// A window on a real workspace in a folder of its own.
struct Program {
    QTemporaryDir folder;
    SystemClock clock;
    FakePrompts prompts;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Workspace workspace{
        {.dataFolder = folder.path(), .secretsFile = folder.filePath(QStringLiteral("secrets"))}};
    QString domain = QStringLiteral("127.0.0.1:1"); ///< where nothing listens
    QString key = QStringLiteral("a-key-of-nobody");
    IntegrationState state = IntegrationState::Active;
    std::unique_ptr<MainWindow> window = makeWindow();

    std::unique_ptr<MainWindow> makeWindow()
    {
        return std::make_unique<MainWindow>(workspace, prompts, clock, settings,
                                            MainWindowOptions{.zone = QTimeZone::utc()});
    }

    template <class T> T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    bool sees(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    bool waitToSee(const char *name) const
    {
        return QTest::qWaitFor([this, name] { return sees(name); });
    }

    void start()
    {
        window->show();
        window->start();
    }

    bool addIntegration(const QString &name)
    {
        bool added = false;
        NewIntegration integration;
        integration.name = name;
        integration.domain = domain;
        integration.state = state;
        workspace.addIntegration(
            integration, Secret(key), window.get(),
            [&added](const Result<Integration> &result) { added = result.has_value(); });
        return QTest::qWaitFor([&added] { return added; });
    }

    bool startWith(const QString &name)
    {
        start();
        return waitToSee("startPage") && addIntegration(name) && waitToSee("integrationPage");
    }
};

} // namespace deskbridge
