// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/ratechoice.h"

namespace deskbridge {

RateOptions usualRate(const Settings &settings)
{
    return {settings.reservePercent, settings.maxRatePerMinute};
}

RateOptions chosenRate(const ImportOptions &options, const RateOptions &usual)
{
    RateOptions rate = usual;
    if (options.maxRatePerMinute)
        rate.maxRatePerMinute = options.maxRatePerMinute;
    if (options.reservePercent)
        rate.reservePercent = *options.reservePercent;
    return rate;
}

} // namespace deskbridge
