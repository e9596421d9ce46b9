// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

namespace deskbridge {

inline constexpr int chartColors = 7;

/// The colour of a chart's line by its number: Okabe and Ito's palette, which colour-blind people tell apart.
/// Begins anew after chartColors.
[[nodiscard]] QColor seriesColor(int line, ColorScheme scheme);
/// A cell of a heat map: from the card's colour at 0 to the accent at 1.
[[nodiscard]] QColor heatColor(double share, const ThemeColors &colors);
/// The number in a heat map's cell: the theme's light or dark colour, and where neither keeps 4.5 : 1 on
/// `fill`, white or black, of which one always does.
[[nodiscard]] QColor heatTextColor(const QColor &fill, const ThemeColors &colors);

} // namespace deskbridge
