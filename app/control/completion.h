// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/commandtable.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskbridge {

[[nodiscard]] QStringList shellNames();
[[nodiscard]] std::optional<Shell> shellNamed(const QString &name);

/// The script that makes a shell complete commands, options and their values. It is made from the command
/// table, so that it knows exactly the commands of the program that wrote it.
[[nodiscard]] QString completionScript(Shell shell, const QList<CommandSpec> &commands,
                                       const QList<OptionSpec> &globalOptions);

} // namespace deskbridge
