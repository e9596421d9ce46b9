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
    m_system = schemeOf(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_system = systemScheme().value_or(m_system);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (const auto wanted = systemScheme())
            setSystemScheme(*wanted);
    });
#endif
    QApplication::setStyle(new HouseStyle); // the application owns it
    apply(wanted());
}

void AppTheme::setSystemScheme(ColorScheme scheme)
{
    m_system = scheme;
    if (wanted() != m_scheme)
        apply(wanted());
}

void AppTheme::choose(ThemeChoice choice)
{
    m_choice = choice;
    if (wanted() != m_scheme)
        apply(wanted());
}

ColorScheme AppTheme::wanted() const
{
    if (m_override)
        return *m_override;
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system;
    case ThemeChoice::Light:
        return ColorScheme::Light;
    case ThemeChoice::Dark:
        return ColorScheme::Dark;
    }
    Q_UNREACHABLE();
}

void AppTheme::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    const QPalette palette = themePalette(themeColors(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace deskbridge
