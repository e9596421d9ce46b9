// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace deskbridge {

/// Says what a widget of ours is to assistive technology. Without it a composed widget is mere filling, which
/// screen readers pass over: on Linux they speak a message that appears only if its role is an alert's.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace deskbridge
