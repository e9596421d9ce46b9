// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/domain/settings.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// The way out of this computer and whom to trust there. Loopback has nothing to do with it.
struct OutwardRoute {
    ProxySettings proxy = {};
    Secret proxyPassword = {}; ///< empty = none
    QString authorityFile = {}; ///< PEM, trusted beside the system's; empty = none
    std::optional<Error> refusal = {}; ///< nothing leaves until another route is set
};

} // namespace deskbridge
