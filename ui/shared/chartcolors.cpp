// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/chartcolors.h"

#include <array>

namespace deskbridge {

QColor seriesColor(int line, ColorScheme scheme)
{
    // Blue leads on white and sky blue on black; yellow, which white swallows, comes last there.
    static constexpr std::array<QRgb, chartColors> onLight{
        0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xffd55e00, 0xff56b4e9, 0xffb8a800};
    static constexpr std::array<QRgb, chartColors> onDark{
        0xff56b4e9, 0xffe69f00, 0xff009e73, 0xfff0e442, 0xffcc79a7, 0xffd55e00, 0xff4d9fd6};
    const auto index = static_cast<std::size_t>(qAbs(line) % chartColors);
    return QColor::fromRgb(scheme == ColorScheme::Light ? onLight[index] : onDark[index]);
}

QColor heatColor(double share, const ThemeColors &colors)
{
    const QColor full = seriesColor(0, colors.scheme);
    const auto mix = [share = qBound(0.0, share, 1.0)](int from, int to) {
        return qRound(from + (to - from) * share);
    };
    return {mix(colors.card.red(), full.red()), mix(colors.card.green(), full.green()),
            mix(colors.card.blue(), full.blue())};
}

QColor heatTextColor(const QColor &fill, const ThemeColors &colors)
{
    constexpr double readable = 4.5;
    const auto better = [&fill](const QColor &one, const QColor &other) {
        return contrastRatio(one, fill) >= contrastRatio(other, fill) ? one : other;
    };
    const QColor themed = better(colors.text, colors.card);
    return contrastRatio(themed, fill) >= readable ? themed : better(Qt::black, Qt::white);
}

} // namespace deskbridge
