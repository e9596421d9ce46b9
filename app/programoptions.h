// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// What the window and the command line take alike: `--data DIR` and `--secrets keychain|file:PATH`.
struct ProgramOptions {
    QString dataFolder; ///< absolute
    bool dataFolderNamed = false; ///< on the command line
    QString secretsFile; ///< absolute; empty = the OS keychain

    bool operator==(const ProgramOptions &) const = default;
};

/// The options as typed; a missing one is the default. None: `--secrets` is neither of its two forms, or
/// a path is empty.
[[nodiscard]] std::optional<ProgramOptions> programOptions(const std::optional<QString> &data,
                                                           const std::optional<QString> &secrets);

[[nodiscard]] WorkspaceOptions workspaceOptions(const ProgramOptions &options);

} // namespace deskbridge
