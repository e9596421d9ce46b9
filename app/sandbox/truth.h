// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"

#include <optional>
#include <string>

namespace sandbox {

/// The right answer to a complete initial import of this account: which source queues it has to
/// find, with which counts and times, and the least credits it can cost (fact sheet §11, plan B).
/// Written from the counting rules alone, sharing nothing with the program it judges.
/// `from` is inclusive, `to` exclusive; both apply to the queues only. Archived tickets are counted apart,
/// and with withArchive in the queues too, as after a walk through the archive.
[[nodiscard]] std::string truthJson(const Account &account, std::optional<Seconds> from,
                                    std::optional<Seconds> to, bool withArchive = false);

} // namespace sandbox
