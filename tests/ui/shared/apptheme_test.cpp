// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/apptheme.h"

#include "tests/support/catch.h"
#include "ui/shared/housestyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// DESKBRIDGE_THEME for the length of a test.
class ThemeVariable {
public:
    explicit ThemeVariable(const char *value) { qputenv("DESKBRIDGE_THEME", value); }
    ~ThemeVariable() { qunsetenv("DESKBRIDGE_THEME"); }
    ThemeVariable(const ThemeVariable &) = delete;
    ThemeVariable &operator=(const ThemeVariable &) = delete;
};

} // namespace

TEST_CASE("a change of the system's scheme reaches the palette at once", "[apptheme]")
{
    AppTheme theme;
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
        theme.setSystemScheme(scheme);
        CHECK(theme.scheme() == scheme);
        CHECK(QApplication::palette().color(QPalette::Window) == themeColors(scheme).window);
    }
}

TEST_CASE("the environment's theme wins over the system's", "[apptheme]")
{
    const ThemeVariable variable("dark");
    AppTheme theme;

    theme.setSystemScheme(ColorScheme::Light);

    CHECK(theme.isOverridden());
    CHECK(theme.scheme() == ColorScheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == themeColors(ColorScheme::Dark).window);
}

TEST_CASE("buttons and fields of the house style share one height", "[housestyle]")
{
    const AppTheme theme;
    const QPushButton button(u"Add"_s);
    const QLineEdit field;
    const QComboBox choice;

    CHECK(button.sizeHint().height() == field.sizeHint().height());
    CHECK(choice.sizeHint().height() == field.sizeHint().height());
}

TEST_CASE("a primary button is painted in the accent colour", "[housestyle]")
{
    AppTheme theme;
    theme.setSystemScheme(ColorScheme::Light);
    QPushButton button(u"Go on"_s);
    const auto colorAtEdge = [&button] {
        return button.grab().toImage().pixelColor(button.width() / 2, 4);
    };
    button.resize(button.sizeHint());
    CHECK(colorAtEdge() == themeColors(ColorScheme::Light).button);

    setPrimary(button);

    CHECK(colorAtEdge() == themeColors(ColorScheme::Light).accent);
}
