// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace deskbridge {

/// Something that can be found by its name and done.
struct Command {
    QString id; ///< for the program: `action:importNow`, `queue:3:17`; kept among the recent ones
    QString title;
    QString place = {}; ///< where else it is found: a menu, an integration
    QString shortcut = {}; ///< as the menu shows it
    QIcon icon = {};
    std::function<void()> run = {};
};

} // namespace deskbridge
