// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"

#include <string>
#include <string_view>

namespace sandbox {

// The answers about the account itself (fact sheet §3 and §6).

[[nodiscard]] std::string meJson(const Settings &settings);
[[nodiscard]] std::string rolesJson();
[[nodiscard]] std::string accountJson(const Settings &settings, std::string_view domain);
[[nodiscard]] std::string groupsJson(const std::vector<Group> &groups, std::size_t first,
                                     std::size_t count);
/// Only the fields of this type, or all when it is empty.
[[nodiscard]] std::string ticketFieldsJson(const Account &account, std::string_view type);

} // namespace sandbox
