// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr auto primaryProperty = "deskbridgePrimary";

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * channelLuminance(static_cast<double>(color.redF()))
        + 0.7152 * channelLuminance(static_cast<double>(color.greenF()))
        + 0.0722 * channelLuminance(static_cast<double>(color.blueF()));
}

ThemeColors lightColors()
{
    ThemeColors colors;
    colors.scheme = ColorScheme::Light;
    colors.window = QColor(0xf4f5f7);
    colors.card = QColor(0xffffff);
    colors.text = QColor(0x1b1f24);
    colors.secondaryText = QColor(0x59636e);
    colors.border = QColor(0xdde1e6);
    colors.controlBorder = QColor(0x858d97);
    colors.button = QColor(0xffffff);
    colors.accent = QColor(0x2456c7);
    colors.accentText = QColor(0xffffff);
    colors.selection = QColor(0xd9e4fb);
    colors.selectionText = QColor(0x131a26);
    colors.disabledText = QColor(0x8b939c);
    return colors;
}

ThemeColors darkColors()
{
    ThemeColors colors;
    colors.scheme = ColorScheme::Dark;
    colors.window = QColor(0x17191c);
    colors.card = QColor(0x1f2226);
    colors.text = QColor(0xe8eaed);
    colors.secondaryText = QColor(0xa3abb5);
    colors.border = QColor(0x343a41);
    colors.controlBorder = QColor(0x78818c);
    colors.button = QColor(0x2a2e34);
    colors.accent = QColor(0x85adff);
    colors.accentText = QColor(0x0d1b36);
    colors.selection = QColor(0x2c3f66);
    colors.selectionText = QColor(0xf2f5fa);
    colors.disabledText = QColor(0x6d757f);
    return colors;
}

ToneColors lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {QColor(0x4a525b), QColor(0xe9ecef)};
    case Tone::Info:
        return {QColor(0x1d4fb8), QColor(0xe3ecfd)};
    case Tone::Success:
        return {QColor(0x1a6b36), QColor(0xdff3e4)};
    case Tone::Warning:
        return {QColor(0x8a4b00), QColor(0xfdefd5)};
    case Tone::Danger:
        return {QColor(0xb3211e), QColor(0xfce4e3)};
    }
    Q_UNREACHABLE();
}

ToneColors darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {QColor(0xb4bbc4), QColor(0x2b3036)};
    case Tone::Info:
        return {QColor(0x8db4ff), QColor(0x1b2b4a)};
    case Tone::Success:
        return {QColor(0x6fd08c), QColor(0x16351f)};
    case Tone::Warning:
        return {QColor(0xf0b455), QColor(0x3b2a0e)};
    case Tone::Danger:
        return {QColor(0xff9a93), QColor(0x451c1b)};
    }
    Q_UNREACHABLE();
}

/// A font's size times a factor, whichever unit it was given in.
QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

ToneColors ThemeColors::tone(Tone tone) const
{
    return scheme == ColorScheme::Dark ? darkTone(tone) : lightTone(tone);
}

ThemeColors themeColors(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? darkColors() : lightColors();
}

ThemeColors themeColors(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return themeColors(dark ? ColorScheme::Dark : ColorScheme::Light);
}

QPalette themePalette(const ThemeColors &colors)
{
    QPalette palette(colors.text, colors.button, colors.border.lighter(115),
                     colors.border.darker(140), colors.border, colors.text, colors.accentText,
                     colors.card, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.selectionText);
    palette.setColor(QPalette::PlaceholderText, colors.secondaryText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.card);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QFont textFont(const QFont &body, TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: {
        QFont font = scaled(body, 20.0 / 13.0);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextRole::CardTitle: {
        QFont font = scaled(body, 15.0 / 13.0);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextRole::Body:
    case TextRole::Secondary:
        return body;
    case TextRole::Monospace: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (body.pixelSize() > 0)
            font.setPixelSize(body.pixelSize());
        else
            font.setPointSizeF(body.pointSizeF());
        return font;
    }
    }
    Q_UNREACHABLE();
}

void setTextRole(QLabel &label, TextRole role)
{
    label.setFont(textFont(label.font(), role));
    label.setForegroundRole(role == TextRole::Secondary ? QPalette::PlaceholderText
                                                        : QPalette::WindowText);
}

QFont tabularFont(const QFont &body)
{
    QFont font = body;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

void setPrimary(QPushButton &button)
{
    button.setProperty(primaryProperty, true);
    button.update();
}

bool isPrimary(const QWidget &widget)
{
    return widget.property(primaryProperty).toBool();
}

} // namespace deskbridge
