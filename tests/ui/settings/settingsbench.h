// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/settings/fakesettingsaccess.h"
#include "ui/settings/datafolderchoice.h"
#include "ui/settings/sessionstart.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shared/prompts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace deskbridge {

class FakeSessionStart final : public SessionStart {
public:
    bool on = false;
    bool fails = false;

    bool isOn() const override { return on; }
    Outcome set(bool wanted) override
    {
        if (fails)
            return failure(ErrorKind::StoreFailed, QStringLiteral("read-only"));
        on = wanted;
        return Done{};
    }
};

/// The first choice of every question.
class FirstChoice final : public Prompts {
public:
    void ask(QWidget *, const Prompt &prompt, Chosen chosen) override
    {
        asked.append(prompt);
        chosen(0);
    }
    QList<Prompt> asked;
};

/// The settings dialog on settings in memory.
struct SettingsBench {
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    PreferenceKeeper preferences{file};
    FakeSettingsAccess access;
    FakeSessionStart sessionStart;
    FirstChoice prompts;
    std::unique_ptr<SettingsDialog> dialog;

    void open(const SettingsHost &more = {})
    {
        SettingsHost host = more;
        host.languages = {QStringLiteral("de"), QStringLiteral("en")};
        host.sessionStart = &sessionStart;
        dialog = std::make_unique<SettingsDialog>(access, preferences, host, prompts);
        dialog->show();
        REQUIRE(QTest::qWaitFor([this] { return dialog->editor().isLoaded(); }));
    }
    template <class T> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /// Waits for what is stored to be so.
    template <class Is> bool becomes(Is is)
    {
        return QTest::qWaitFor([&] { return is(access.stored); });
    }
};

} // namespace deskbridge
