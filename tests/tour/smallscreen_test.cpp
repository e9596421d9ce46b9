// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/tour/layoutfaults.h"
#include "tests/tour/tour.h"
#include "ui/shared/apptheme.h"

#include <QApplication>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("with text twice as large a small screen cuts nothing off", "[tour]")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    constexpr QSize screen{1024, 768};
    constexpr QSize room{1024, 720}; // without a title bar and a panel
    {
        const AppTheme theme;
        Tour tour(room);
        tour.lead([&](const Tour::Stop &stop) {
            CAPTURE(stop.name.toStdString());
            CHECK(clippedTexts(*stop.window, Tabs::MayScroll) == QStringList());
            const QSize least = stop.window->minimumSizeHint();
            CAPTURE(least.width(), least.height());
            CHECK(least.width() <= room.width());
            CHECK(least.height() <= room.height());
            CHECK(stop.window->width() <= screen.width());
            CHECK(stop.window->height() <= screen.height());
        });
    }
    QApplication::setFont(usual);
}
