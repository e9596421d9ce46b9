// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/settings.h"

#include <QString>
#include <QStringList>

namespace sandbox {

/// The command line of freshdesk-sandbox.
struct Options {
    Settings settings;
    int port = 0;
    bool untilStdinCloses = false;
    bool isQuiet = false;
    QString message; ///< to be shown instead of starting
    bool isWrong = false; ///< the message tells of a mistake

    [[nodiscard]] static Options parse(const QStringList &arguments);
};

} // namespace sandbox
