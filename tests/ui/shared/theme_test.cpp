// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/theme.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace deskbridge;

namespace {

constexpr double textContrast = 4.5; // WCAG 2, text
constexpr double shapeContrast = 3.0; // WCAG 2, shapes and borders that carry meaning

bool isAbout(double value, double wanted)
{
    return std::abs(value - wanted) < 0.01;
}

} // namespace

TEST_CASE("contrast is measured as WCAG 2 does", "[theme]")
{
    CHECK(isAbout(contrastRatio(Qt::black, Qt::white), 21.0));
    CHECK(isAbout(contrastRatio(Qt::white, Qt::black), 21.0));
    CHECK(isAbout(contrastRatio(Qt::white, Qt::white), 1.0));
    CHECK(isAbout(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white), 4.54));
}

TEST_CASE("every text of the palette is readable on what it stands on", "[theme]")
{
    const ThemeColors colors = themeColors(GENERATE(ColorScheme::Light, ColorScheme::Dark));

    for (const QColor &background : {colors.window, colors.card}) {
        CHECK(contrastRatio(colors.text, background) >= textContrast);
        CHECK(contrastRatio(colors.secondaryText, background) >= textContrast);
        CHECK(contrastRatio(colors.accent, background) >= textContrast);
    }
    CHECK(contrastRatio(colors.text, colors.button) >= textContrast);
    CHECK(contrastRatio(colors.accentText, colors.accent) >= textContrast);
    CHECK(contrastRatio(colors.selectionText, colors.selection) >= textContrast);
}

TEST_CASE("every tone is readable on the window, on cards and on its own fill", "[theme]")
{
    const ThemeColors colors = themeColors(GENERATE(ColorScheme::Light, ColorScheme::Dark));
    const ToneColors tone = colors.tone(
        GENERATE(Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger));

    CHECK(contrastRatio(tone.text, colors.window) >= textContrast);
    CHECK(contrastRatio(tone.text, colors.card) >= textContrast);
    CHECK(contrastRatio(tone.text, tone.fill) >= textContrast);
    CHECK(contrastRatio(colors.text, tone.fill) >= textContrast);
    CHECK(contrastRatio(tone.text, colors.selection) >= shapeContrast);
}

TEST_CASE("borders of controls and focus rings can be seen", "[theme]")
{
    const ThemeColors colors = themeColors(GENERATE(ColorScheme::Light, ColorScheme::Dark));

    for (const QColor &background : {colors.window, colors.card}) {
        CHECK(contrastRatio(colors.controlBorder, background) >= shapeContrast);
        CHECK(contrastRatio(colors.accent, background) >= shapeContrast);
    }
    CHECK(contrastRatio(colors.accentText, colors.accent)
          >= shapeContrast); // the ring inside a primary button
}

TEST_CASE("the scheme is read back from a palette", "[theme]")
{
    const ColorScheme scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark);

    CHECK(themeColors(themePalette(themeColors(scheme))).scheme == scheme);
}

TEST_CASE("the palette holds the theme's colours and dims what is disabled", "[theme]")
{
    const ThemeColors colors = themeColors(GENERATE(ColorScheme::Light, ColorScheme::Dark));
    const QPalette palette = themePalette(colors);

    CHECK(palette.color(QPalette::Window) == colors.window);
    CHECK(palette.color(QPalette::Base) == colors.card);
    CHECK(palette.color(QPalette::Text) == colors.text);
    CHECK(palette.color(QPalette::PlaceholderText) == colors.secondaryText);
    CHECK(palette.color(QPalette::Disabled, QPalette::ButtonText) == colors.disabledText);
}

TEST_CASE("titles grow with the body text", "[theme]")
{
    QFont body;
    body.setPixelSize(13);
    CHECK(textFont(body, TextRole::PageTitle).pixelSize() == 20);
    CHECK(textFont(body, TextRole::CardTitle).pixelSize() == 15);
    CHECK(textFont(body, TextRole::Secondary).pixelSize() == 13);

    body.setPointSizeF(26);
    CHECK(isAbout(textFont(body, TextRole::PageTitle).pointSizeF(), 40));
}

TEST_CASE("a secondary text follows the palette", "[theme]")
{
    QLabel label;
    setTextRole(label, TextRole::Secondary);

    CHECK(label.foregroundRole() == QPalette::PlaceholderText);
}

TEST_CASE("a button is primary when it was made so", "[theme]")
{
    QPushButton button;
    CHECK_FALSE(isPrimary(button));

    setPrimary(button);

    CHECK(isPrimary(button));
}
