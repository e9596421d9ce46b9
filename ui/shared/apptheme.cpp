// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/apptheme.h"

#include "ui/shared/housestyle.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace deskbridge {

namespace {

std::optional<ColorScheme> overriddenScheme()
{
    const QByteArray wanted = qgetenv("DESKBRIDGE_THEME");
    if (wanted == "light")
        return ColorScheme::Light;
    if (wanted == "dark")
        return ColorScheme::Dark;
    return {};
}

ColorScheme schemeOf(const QPalette &palette)
{
    return themeColors(palette).scheme;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
std::optional<ColorScheme> systemScheme()
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return ColorScheme::Dark;
    case Qt::ColorScheme::Light:
        return ColorScheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
    return {};
}
#endif

} // namespace

AppTheme::AppTheme(QObject *parent)
    : QObject(parent)
    , m_override(overriddenScheme())
{
    ColorScheme scheme = schemeOf(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    scheme = systemScheme().value_or(scheme);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (const auto wanted = systemScheme())
            setSystemScheme(*wanted);
    });
#endif
    QApplication::setStyle(new HouseStyle); // the application owns it
    apply(m_override.value_or(scheme));
}

void AppTheme::setSystemScheme(ColorScheme scheme)
{
    if (!m_override && scheme != m_scheme)
        apply(scheme);
}

void AppTheme::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    const QPalette palette = themePalette(themeColors(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace deskbridge
