// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/tour/accessfaults.h"
#include "tests/tour/layoutfaults.h"
#include "tests/tour/tour.h"
#include "ui/shared/apptheme.h"

#include <QAccessible>
#include <QApplication>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("every page and dialog can be used without a mouse and without seeing it", "[tour]")
{
    QAccessible::setActive(true);
    const AppTheme theme;
    Tour tour;
    tour.lead([](const Tour::Stop &stop) {
        CAPTURE(stop.name.toStdString());
        CHECK(namelessControls(*stop.window) == QStringList());
        CHECK(jumpingFocus(*stop.window) == QStringList());
        CHECK(mnemonicFaults(*stop.window) == QStringList());
        CHECK(paleTexts(*stop.window) == QStringList());
        QWidget *focus = stop.window->focusWidget();
        CHECK(unreachableControls(*stop.window) == QStringList());
        CHECK(invisibleFocus(*stop.window) == QStringList());
        if (focus)
            focus->setFocus();
    });
}

TEST_CASE("every text is readable in the dark theme too", "[tour]")
{
    qputenv("DESKBRIDGE_THEME", "dark");
    const AppTheme theme;
    Tour tour;
    tour.lead([](const Tour::Stop &stop) {
        CAPTURE(stop.name.toStdString());
        CHECK(paleTexts(*stop.window) == QStringList());
    });
    qunsetenv("DESKBRIDGE_THEME");
}
