// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

namespace deskbridge {

/// Sorts names as people do: in their language, "Team 9" before "Team 10", capitals or not. Where the
/// system names no language (the C locale, as on servers), by English rules instead of by bytes.
[[nodiscard]] QCollator nameCollator();

} // namespace deskbridge
