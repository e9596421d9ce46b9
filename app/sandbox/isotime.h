// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

[[nodiscard]] std::string isoTime(Seconds at); ///< 2026-01-31T08:15:00Z

/// Every input form the fact sheet's §4.1 lists for updated_since; a time without zone is UTC.
[[nodiscard]] std::optional<Seconds> parseIsoTime(std::string_view text);

/// A bare YYYY-MM-DD, as search wants it.
[[nodiscard]] std::optional<Seconds> parseIsoDate(std::string_view text);

} // namespace sandbox
