// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QObject>

#include <optional>

namespace deskbridge {

/// What a person chose; System follows the desktop's change from light to dark and back.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: house style and palette, and keeps the palette to the chosen colour scheme.
/// DESKBRIDGE_THEME=light|dark overrides the system, for pictures. One, made after the QApplication and
/// before the first window; owned by the composition root.
class AppTheme final : public QObject {
    Q_OBJECT
public:
    explicit AppTheme(QObject *parent = nullptr);

    /// What the desktop prefers, told by whoever can ask it where Qt cannot (before 6.5).
    void setSystemScheme(ColorScheme scheme);
    /// Takes effect at once. The environment variable stays the stronger one.
    void choose(ThemeChoice choice);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isOverridden() const { return m_override.has_value(); }

private:
    void apply(ColorScheme scheme);

    [[nodiscard]] ColorScheme wanted() const;

    std::optional<ColorScheme> m_override;
    ThemeChoice m_choice = ThemeChoice::System;
    ColorScheme m_system = ColorScheme::Light;
    ColorScheme m_scheme = ColorScheme::Light;
};

} // namespace deskbridge
