// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programoptions.h"

#include <QString>
#include <QStringList>

namespace deskbridge {

/// The command line of the window's program.
struct DesktopOptions {
    enum class Wish { Run, Help, Version, WrongUsage };

    Wish wish = Wish::Run;
    ProgramOptions program; ///< with Run
    QString text; ///< with the others: what to print; never a typed value
};

/// `line` is the whole command line, the program's name first; Qt's own options already taken out.
[[nodiscard]] DesktopOptions parseDesktopOptions(const QStringList &line);

/// Whether an answer in text is all that is wanted, for which there need not be a display.
[[nodiscard]] bool wantsTextOnly(const QStringList &line);

} // namespace deskbridge
