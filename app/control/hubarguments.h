// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/receiver.h"

#include <QString>

class QCommandLineParser;

namespace deskbridge {

/// How the hub listens, and what it runs when a verdict changes.
struct HubArguments {
    ReceiverWish receiver; ///< without --listen on loopback, at the settings' port; files absolute
    QString onChange; ///< empty = nothing
};

/// The error is a sentence: what is wrong, without any typed value. An address that others can reach needs a
/// certificate or a proxy that has one, or the keys would travel readable.
[[nodiscard]] Result<HubArguments, QString> readHubArguments(const QCommandLineParser &parser);

} // namespace deskbridge
