// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QObject>

#include <optional>

namespace deskbridge {

/// Dresses the application: house style and palette, and keeps the palette to the system's colour scheme.
/// DESKBRIDGE_THEME=light|dark overrides the system, for pictures. One, made after the QApplication and
/// before the first window; owned by the composition root.
class AppTheme final : public QObject {
    Q_OBJECT
public:
    explicit AppTheme(QObject *parent = nullptr);

    /// What the desktop prefers, told by whoever can ask it where Qt cannot (before 6.5).
    void setSystemScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isOverridden() const { return m_override.has_value(); }

private:
    void apply(ColorScheme scheme);

    std::optional<ColorScheme> m_override;
    ColorScheme m_scheme = ColorScheme::Light;
};

} // namespace deskbridge
