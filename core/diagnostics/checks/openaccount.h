// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/keyowner.h"
#include "core/freshdesk/freshdeskapi.h"

#include <memory>
#include <optional>

namespace deskbridge {

/// What the keychain check gives those after it: the account with its key, or why there is none. Shared by
/// the checks of one run.
struct OpenAccount {
    std::unique_ptr<FreshdeskApi> api = {};
    std::optional<KeyOwner> owner = {}; ///< once the connection check has ended
    std::optional<Error> error = {}; ///< set where api is null and the keychain has answered
};

} // namespace deskbridge
