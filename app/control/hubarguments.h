// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/listenaddress.h"
#include "core/base/result.h"

#include <QString>

class QCommandLineParser;

namespace deskbridge {

/// How the hub listens, and what it runs when a verdict changes.
struct HubArguments {
    ListenAddress listen;
    QString certificateFile; ///< absolute; both or none
    QString keyFile;
    bool behindProxy = false;
    QString onChange; ///< empty = nothing
};

/// The error is a sentence: what is wrong, without any typed value. An address that others can reach needs a
/// certificate or a proxy that has one, or the keys would travel readable.
[[nodiscard]] Result<HubArguments, QString> readHubArguments(const QCommandLineParser &parser);

} // namespace deskbridge
