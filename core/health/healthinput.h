// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/domain/completeness.h"
#include "core/domain/integration.h"
#include "core/domain/settings.h"
#include "core/health/silentstop.h"

#include <QList>

#include <optional>

namespace deskbridge {

/// What the Freshdesk API key could do when it was last looked at.
struct KeyOwnerFacts {
    std::optional<bool> accountAdministrator = {}; ///< none: could not be read
    bool seesAllTickets = true;
    bool occasional = false;

    bool operator==(const KeyOwnerFacts &) const = default;
};

/// The completeness proof in short.
struct CompletenessFacts {
    /// The newest unbroken row of proved days, from the start of its first to the end of its last.
    std::optional<UtcTime> provedFrom = {};
    std::optional<UtcTime> provedUntil = {};
    qint64 differingDays = 0;
    std::optional<CompletenessDay> newestDifference = {};
    /// The newest day that can not be proved, if no proved one is newer.
    std::optional<CompletenessDay> newestNotProvable = {};
    qint64 notProvableDays = 0;

    bool operator==(const CompletenessFacts &) const = default;
};

/// Everything the verdict is made of, gathered at one moment.
struct HealthInput {
    UtcTime now{};
    Integration integration;
    Settings settings;

    // Importing
    bool importing = false; ///< a run is under way
    bool initialImportDone = false;
    std::optional<UtcTime> lastCompleteImportAt = {};
    std::optional<Error> lastImportError = {}; ///< of the newest run, if it failed
    std::optional<UtcTime> failingSince = {}; ///< end of the first of the failed runs in a row
    std::optional<UtcTime> resumedAt = {}; ///< last end of a pause
    std::optional<UtcTime> listGapAt = {}; ///< ImportSummary::gapAt
    qint64 garbledTickets = 0; ///< ImportSummary::garbled

    // Keys
    std::optional<UtcTime> apiKeyStoredAt = {};
    std::optional<KeyOwnerFacts> owner = {}; ///< none: not looked at yet
    QList<InjixoKeyFacts> injixoKeys = {};

    // Events
    std::optional<bool> receiverListens = {}; ///< none: another process's business
    LaneEvidence lanes = {};
    qint64 foundToday = 0; ///< contacts of the last 24 hours
    qint64 announcedToday = 0;

    std::optional<CompletenessFacts> completeness = {};

    // The account's limit, as last seen
    std::optional<double> limitPerMinute = {};
    std::optional<double> usedPerMinute = {}; ///< by everybody
    std::optional<double> usedByOthers = {}; ///< a minute
};

} // namespace deskbridge
