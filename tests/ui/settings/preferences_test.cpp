// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences.h"

#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("preferences are there again after a restart", "[preferences]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    const Preferences wanted{.language = u"fr"_s,
                             .theme = ThemeChoice::Light,
                             .zone = u"Asia/Kolkata"_s,
                             .startMinimised = true,
                             .keepInTray = true,
                             .notices = NoticeChoice::None};
    {
        QSettings settings(path, QSettings::IniFormat);
        PreferenceKeeper(settings).change(wanted);
    }

    QSettings settings(path, QSettings::IniFormat);
    CHECK(PreferenceKeeper(settings).current() == wanted);
}

TEST_CASE("a change of the preferences is told with what was before", "[preferences]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    PreferenceKeeper keeper(settings);
    int told = 0;
    QObject::connect(&keeper, &PreferenceKeeper::changed, &keeper,
                     [&told](const Preferences &now, const Preferences &before) {
                         ++told;
                         CHECK(now.theme == ThemeChoice::Dark);
                         CHECK(before.theme == ThemeChoice::System);
                     });

    keeper.change({.theme = ThemeChoice::Dark});
    keeper.change({.theme = ThemeChoice::Dark});

    CHECK(told == 1);
}

TEST_CASE("a preference that is not understood has its usual value", "[preferences]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings.setValue(u"preferences/theme"_s, u"plaid"_s);
    settings.setValue(u"preferences/timeZone"_s, u"Europe/Atlantis"_s);

    const PreferenceKeeper keeper(settings);

    CHECK(keeper.current().theme == ThemeChoice::System);
    CHECK(keeper.current().timeZone() == QTimeZone::systemTimeZone());
}
