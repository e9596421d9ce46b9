// SPDX-License-Identifier: Apache-2.0
#include "core/domain/keyreminder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace deskbridge {

using std::chrono::days;

days keyAge(UtcTime madeAt, UtcTime now)
{
    return std::max(std::chrono::floor<days>(now - madeAt), days{0});
}

ReminderStage reminderStage(days age, days limit)
{
    const days left = limit - age;
    if (left <= days{0})
        return ReminderStage::Over;
    static constexpr std::array stages{std::pair{days{1}, ReminderStage::OneDay},
                                       std::pair{days{7}, ReminderStage::OneWeek},
                                       std::pair{days{14}, ReminderStage::TwoWeeks}};
    for (const auto &[before, stage] : stages) {
        if (left <= before)
            return before < limit ? stage : ReminderStage::None;
    }
    return ReminderStage::None;
}

} // namespace deskbridge
