// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/arguments.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace deskbridge {

/// An option and the name of its value; without one it is a switch.
struct OptionSpec {
    QString name;
    QString value = {};
    bool required = false;
};

/// How a command is written.
struct CommandSpec {
    CommandId id{};
    QStringList words; ///< `integration`, `add`
    bool takesIntegration = false;
    QList<OptionSpec> options;
    QString summary; ///< one sentence, in the user's language
    QString argument = {}; ///< the name of what follows the integration, if anything does

    /// `deskbridgectl import N [--max-rate PER_MINUTE] [--reserve PERCENT]`
    [[nodiscard]] QString usageLine() const;
    [[nodiscard]] const OptionSpec *option(const QString &name) const;
};

/// What may stand beside every command.
[[nodiscard]] QList<OptionSpec> globalOptions();
/// All commands, in the order of the help text.
[[nodiscard]] QList<CommandSpec> commandTable();

} // namespace deskbridge
