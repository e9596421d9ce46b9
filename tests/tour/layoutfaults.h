// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace deskbridge {

enum class Tabs { Fit, MayScroll };

/// Texts that do not fit where they stand; each fault names its widget. Empty: everything fits.
[[nodiscard]] QStringList clippedTexts(const QWidget &window, Tabs tabs = Tabs::Fit);

} // namespace deskbridge
