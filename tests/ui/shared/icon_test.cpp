// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/icon.h"

#include "tests/support/catch.h"
#include "ui/shared/statusbadge.h"

#include <QApplication>
#include <QPainter>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the most opaque pixel: outlines are anti-aliased at their edges only.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

/// Restores the application's palette.
class PaletteGuard {
public:
    PaletteGuard()
        : m_palette(QApplication::palette())
    { }
    ~PaletteGuard() { QApplication::setPalette(m_palette); }
    PaletteGuard(const PaletteGuard &) = delete;
    PaletteGuard &operator=(const PaletteGuard &) = delete;

private:
    QPalette m_palette;
};

} // namespace

TEST_CASE("an icon is drawn in the colour asked for", "[icon]")
{
    CHECK(inkOf(iconPixmap(u"add"_s, QColor(0xff8800), QSize(40, 40), 1.0)) == QColor(0xff8800));
}

TEST_CASE("an icon is drawn at the pixel ratio of the screen", "[icon]")
{
    const QPixmap pixmap = iconPixmap(u"add"_s, Qt::black, QSize(20, 20), 2.0);

    CHECK(pixmap.size() == QSize(40, 40));
    CHECK(pixmap.deviceIndependentSize() == QSizeF(20, 20));
}

TEST_CASE("an icon follows a change of theme", "[icon]")
{
    const PaletteGuard guard;
    const QIcon add = icon(u"add"_s);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const ThemeColors colors = themeColors(scheme);
        QApplication::setPalette(themePalette(colors));
        CHECK(inkOf(add.pixmap(40, 40)) == colors.text);
        CHECK(inkOf(add.pixmap(QSize(40, 40), QIcon::Disabled)) == colors.disabledText);
        CHECK(inkOf(icon(u"add"_s, Tone::Danger).pixmap(40, 40)) == colors.tone(Tone::Danger).text);
    }
}

TEST_CASE("an unknown name gives no icon", "[icon]")
{
    CHECK(icon(u"no-such-icon"_s).isNull());
    CHECK(iconPixmap(u"no-such-icon"_s, Qt::black, QSize(20, 20), 1.0).isNull());
}

TEST_CASE("every state has an icon", "[icon]")
{
    const StateShape shape =
        GENERATE(StateShape::Operational, StateShape::CatchingUp, StateShape::Degraded,
                 StateShape::ActionRequired, StateShape::Paused, StateShape::SettingUp);

    CHECK_FALSE(icon(iconName(shape)).isNull());
}
