// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importing/importforecast.h"

#include <QString>

namespace deskbridge {

/// “about 3 hours”; says so where the account names no limit to reckon with.
[[nodiscard]] QString forecastDurationText(const ImportForecast &forecast);
/// One sentence: tickets, calls and time.
[[nodiscard]] QString forecastText(const ImportForecast &forecast);

} // namespace deskbridge
