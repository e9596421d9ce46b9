// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/settings.h"
#include "core/http/ratebudget.h"
#include "core/workspace/workspace.h"

namespace deskbridge {

/// The share of an account's limit that the settings give to imports.
[[nodiscard]] RateOptions usualRate(const Settings &settings);
/// What an import's own options leave open is as usual.
[[nodiscard]] RateOptions chosenRate(const ImportOptions &options, const RateOptions &usual);

} // namespace deskbridge
