// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QString>

#include <chrono>

namespace deskbridge {

/// Which of the two keys of an integration. The numbers are stored.
enum class ReminderKey { Freshdesk = 0, Injixo = 1 };

/// How near a key is to the age at which it is to be replaced: each is said once. The numbers are stored.
enum class ReminderStage {
    None = 0,
    TwoWeeks = 1, ///< 14 days or fewer are left
    OneWeek = 2, ///< 7
    OneDay = 3, ///< 1
    Over = 4, ///< none
};

/// A key's age against the age in the settings.
struct KeyReminder {
    IntegrationId integration{};
    ReminderKey key = ReminderKey::Freshdesk;
    ReminderStage stage = ReminderStage::None;
    std::chrono::days age{};
    std::chrono::days left{}; ///< until it is due; negative: over for so long
    QString lastFour = {};

    bool operator==(const KeyReminder &) const = default;
};

[[nodiscard]] std::chrono::days keyAge(UtcTime madeAt, UtcTime now);
/// @p limit: Settings::keyReminderAge. A stage as long as the whole limit, or longer, is left out: a new key
/// is not reminded of.
[[nodiscard]] ReminderStage reminderStage(std::chrono::days age, std::chrono::days limit);

} // namespace deskbridge
