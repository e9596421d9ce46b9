// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/utctime.h"
#include "core/domain/importrun.h"
#include "core/domain/timeleft.h"

#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

[[nodiscard]] QString stageCode(ImportStage stage); ///< `initial`, `continuous`

/// How far a running import is. All counts are this run's own.
struct ImportProgress {
    ImportStage stage = ImportStage::Initial;
    qint64 tickets = 0; ///< distinct tickets read
    std::optional<qint64> ticketsExpected = {}; ///< by the search index; absent until known
    qint64 conversations = 0;
    qint64 requests = 0;
    qint64 callsLeft = 0; ///< known and estimated; meaningful once ticketsExpected is
    /// What is left of the time, once there is a pace to speak of and it is known how much there is to read.
    std::optional<TimeLeft> remaining = {};
    /// Set while the account's limit makes the import wait.
    std::optional<std::chrono::seconds> waitingForLimit = {};
    /// Set while Freshdesk does not answer: why not, and in how long it is asked again.
    std::optional<ErrorKind> trouble = {};
    std::chrono::seconds againIn{0};

    bool operator==(const ImportProgress &) const = default;
};

} // namespace deskbridge
