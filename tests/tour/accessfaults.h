// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace deskbridge {

/// What a person who cannot see, or has no mouse, would miss in a window; each fault names its widget. Empty: none.

/// The keyboard reaches it and a screen reader would have no name for it, or it is a picture without a description.
[[nodiscard]] QStringList namelessControls(const QWidget &window);
/// Tab does not reach it, or does not come back.
[[nodiscard]] QStringList unreachableControls(QWidget &window);
/// Of two neighbours in one row or column Tab reaches the later one first.
[[nodiscard]] QStringList jumpingFocus(const QWidget &window);
/// No letter reaches it with Alt although letters are free, or its letter is another's too.
[[nodiscard]] QStringList mnemonicFaults(const QWidget &window);
/// It looks the same with the focus and without.
[[nodiscard]] QStringList invisibleFocus(QWidget &window);
/// A text stands on its background with less than 4.5 : 1.
[[nodiscard]] QStringList paleTexts(QWidget &window);

} // namespace deskbridge
