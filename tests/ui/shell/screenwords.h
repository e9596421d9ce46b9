// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace deskbridge {

/// Every text of a window and all that is inside it, shown or not: labels, buttons, menus, tabs, headings,
/// lists, placeholders, tips, and what assistive technology is told. Texts without letters are left out.
[[nodiscard]] QSet<QString> wordsOn(const QWidget &window);

} // namespace deskbridge
