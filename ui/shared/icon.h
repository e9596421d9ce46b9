// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace deskbridge {

/// One of our own icons by its file name without ending (`add`, `state-paused`). It takes its colour from
/// the application's palette each time it is painted, so a change of theme reaches it, and is drawn from
/// its outlines at the pixel ratio of the screen. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in the colour of a tone.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);

/// One drawing, for who paints by himself; `size` in logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, QSize size,
                                 qreal pixelRatio);

} // namespace deskbridge
