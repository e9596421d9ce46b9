// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QLabel;
class QPushButton;

namespace deskbridge {

enum class ColorScheme { Light, Dark };

/// What a colour says. Never alone: a word and a shape stand beside it.
enum class Tone { Neutral, Info, Success, Warning, Danger };

/// The distances between things on screen, in logical pixels. No others.
namespace spacing {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;
} // namespace spacing

inline constexpr int cornerRadius = 8;

/// A tone in its two uses. `text` keeps 4.5 : 1 on the window, on cards and on `fill`.
struct ToneColors {
    QColor text;
    QColor fill;
};

struct ThemeColors {
    ColorScheme scheme = ColorScheme::Light;
    QColor window;
    QColor card;
    QColor text;
    QColor secondaryText;
    QColor border; ///< of cards and separators
    QColor controlBorder; ///< of fields and buttons: 3 : 1 on the card
    QColor button;
    QColor accent;
    QColor accentText; ///< on accent
    QColor selection;
    QColor selectionText;
    QColor disabledText;

    [[nodiscard]] ToneColors tone(Tone tone) const;
};

[[nodiscard]] ThemeColors themeColors(ColorScheme scheme);
/// The colours a widget paints with: the scheme is read from its palette, so a change of theme arrives
/// together with the palette and nobody has to be asked.
[[nodiscard]] ThemeColors themeColors(const QPalette &palette);
[[nodiscard]] QPalette themePalette(const ThemeColors &colors);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

enum class TextRole { PageTitle, CardTitle, Body, Secondary, Monospace };
/// Font and colour role of a label: 20 and 15 semibold beside a body of 13, scaled with the system's size.
void setTextRole(QLabel &label, TextRole role);
[[nodiscard]] QFont textFont(const QFont &body, TextRole role);
/// The font for columns of numbers: digits of one width where the font offers them.
[[nodiscard]] QFont tabularFont(const QFont &body);

/// The one button of a page that goes on; painted in the accent colour.
void setPrimary(QPushButton &button);
[[nodiscard]] bool isPrimary(const QWidget &widget);

} // namespace deskbridge
