// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sandbox {

/// What a Freshdesk plan allows (fact sheet §3.4 and §7.1).
struct Plan {
    std::string tierType;
    int limit = 700; ///< credits a minute for the whole account
    int listLimit = 200; ///< calls of the ticket list a minute
    bool hasApi = true;
    bool hasArchive = true;
};

/// A name this function does not know is reported as tier_type as it is, with Enterprise's limits.
[[nodiscard]] Plan planNamed(const std::string &name);

} // namespace sandbox
