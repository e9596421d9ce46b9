// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/logfile.h"

#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

enum class ProxyMode { System = 0, Manual = 1, None = 2 };

/// How the way out is found. The password, if there is one, is in the keychain.
struct ProxySettings {
    ProxyMode mode = ProxyMode::System;
    QString host = {}; ///< with Manual
    int port = 0; ///< with Manual; 1 to 65535
    QString user = {}; ///< empty = none asked for
    QString passwordEntry = {}; ///< the keychain entry's name, empty = none

    bool operator==(const ProxySettings &) const = default;
};

/// What the person decides for all integrations and both programs on a data folder. What only concerns the
/// window (language, theme, columns) is the window's own business.
struct Settings {
    std::chrono::minutes pollPeriod{5}; ///< 1 to 60
    int reservePercent =
        20; ///< of the account's limit, for the customer's other integrations; 0 to 80
    std::optional<int> maxRatePerMinute = {}; ///< none = the limit less the reserve
    ProxySettings proxy = {};
    QString authorityFile = {}; ///< PEM with certificates trusted beside the system's; empty = none
    std::chrono::days keyReminderAge{90}; ///< 1 to 730
    LogLevel logLevel = LogLevel::Decisions; ///< of the programs that keep running
    int receiverPort =
        8437; ///< where the window's program receives the app's events; 1024 to 65535

    bool operator==(const Settings &) const = default;
};

/// The nearest settings within the limits above.
[[nodiscard]] Settings withinLimits(Settings settings);

} // namespace deskbridge
