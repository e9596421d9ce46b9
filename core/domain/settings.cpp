// SPDX-License-Identifier: Apache-2.0
#include "core/domain/settings.h"

#include <algorithm>

namespace deskbridge {

Settings withinLimits(Settings settings)
{
    using namespace std::chrono;
    settings.pollPeriod = std::clamp(settings.pollPeriod, minutes{1}, minutes{60});
    settings.reservePercent = std::clamp(settings.reservePercent, 0, 80);
    if (settings.maxRatePerMinute)
        settings.maxRatePerMinute = std::max(*settings.maxRatePerMinute, 1);
    settings.proxy.port = std::clamp(settings.proxy.port, 0, 65535);
    settings.keyReminderAge = std::clamp(settings.keyReminderAge, days{1}, days{730});
    settings.receiverPort = std::clamp(settings.receiverPort, 1024, 65535);
    return settings;
}

} // namespace deskbridge
