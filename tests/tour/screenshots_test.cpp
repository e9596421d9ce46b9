// SPDX-License-Identifier: Apache-2.0
// Pictures of everything, for people to look at: cmake --build build/ci --target screenshots.
#include "app/translations.h"
#include "tests/support/catch.h"
#include "tests/tour/tour.h"
#include "ui/shared/apptheme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPixmap>
#include <QSet>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// How many different colours a picture has; one or two: it shows nothing.
qsizetype colours(const QImage &picture)
{
    QSet<QRgb> found;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            found.insert(picture.pixel(x, y));
    }
    return found.size();
}

QString folderOfPictures(const QTemporaryDir &otherwise)
{
    const QString wanted = qEnvironmentVariable("DESKBRIDGE_SCREENSHOTS");
    return wanted.isEmpty() ? otherwise.path() : wanted;
}

} // namespace

TEST_CASE("a picture of every page and dialog shows something", "[.][screenshots]")
{
    const QTemporaryDir otherwise;
    const QDir folder(folderOfPictures(otherwise));
    REQUIRE(folder.mkpath(u"."_s));
    ProgramLanguage language;
    language.use(qEnvironmentVariable("DESKBRIDGE_SCREENSHOTS_LANGUAGE", u"en"_s));
    const AppTheme theme;
    if (const int percent = qEnvironmentVariableIntValue("DESKBRIDGE_SCREENSHOTS_TEXT")) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }

    Tour tour;
    QSet<QString> taken;
    tour.lead([&](const Tour::Stop &stop) {
        // Some dialogs are met twice, with other words in them.
        QString file = folder.filePath(stop.name + u".png"_s);
        for (int again = 2; taken.contains(file); ++again)
            file = folder.filePath(u"%1-%2.png"_s.arg(stop.name).arg(again));
        taken.insert(file);
        CAPTURE(file.toStdString());
        REQUIRE(stop.window->grab().save(file));
        CHECK(colours(QImage(file)) > 8);
    });

    CHECK(taken.size() > 40);
}
