// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/palette/command.h"

#include <QList>

#include <functional>

class QMenuBar;

namespace deskbridge {

// What the command search finds, from where it is.

/// Everything in the menus that can be chosen now, submenus included.
[[nodiscard]] QList<Command> menuCommands(const QMenuBar &bar);
[[nodiscard]] QList<Command> integrationCommands(const QList<IntegrationOverview> &integrations,
                                                 const std::function<void(IntegrationId)> &open);
[[nodiscard]] QList<Command> queueCommands(const Integration &integration,
                                           const QList<QueueSummary> &queues,
                                           const std::function<void(const SourceQueue &)> &open);

} // namespace deskbridge
