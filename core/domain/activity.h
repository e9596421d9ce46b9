// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QMap>
#include <QString>

#include <optional>

namespace deskbridge {

/// What can have happened. The numbers are stored: new kinds go to the end of their block of a hundred.
/// The facts each kind carries are named beside it; a fact that is a time is ISO 8601 UTC.
enum class ActivityKind {
    // The integration
    IntegrationAdded = 100, ///< domain
    IntegrationRemoved = 101, ///< data: kept or removed
    IntegrationPaused = 102,
    IntegrationResumed = 103,
    SetupFinished = 104,
    ReceiverChanged = 105, ///< receiver: deskbridge or injixo

    // Importing
    ImportCompleted =
        200, ///< stage, tickets, conversations, contacts; idle continuous passes are not recorded
    ImportStopped = 201, ///< stage, tickets
    ImportFailed = 202, ///< error (code); the first of a row of equal ones
    GroupRenamed = 203, ///< group (id), from, to
    QueueAppeared = 204, ///< queue
    DayReadAgain = 205, ///< day, before, after
    ArchiveWalked = 206, ///< found, missing
    DifferenceFound = 207, ///< day, here, there

    // Keys
    InjixoKeyIssued = 300, ///< last_four
    InjixoKeyKept = 301, ///< last_four
    InjixoKeyRetiring = 302, ///< last_four, until
    InjixoKeyRevoked = 303, ///< last_four, last_used if it ever was
    InjixoKeyFirstUsed = 304, ///< last_four
    RevokedKeyRefused = 305, ///< last_four, sender; the first knock of each sender
    FreshdeskKeyReplaced = 306, ///< last_four, before
    RotationBegun = 307, ///< key: injixo or freshdesk; why
    RotationFinished = 308, ///< key
    KeyOwnerChanged = 309, ///< what: role, scope, occasional, agent
    AppVerified = 310, ///< version; the app asked for the state of its key

    // Health
    VerdictChanged = 400, ///< from, to, cause (codes)
    ChecksRun = 401, ///< outcome, symptom if one was named
    EvidenceSaved = 402,
    IntervalReported = 403, ///< the last interval injixo shows: queue, last, conclusion

    // The program
    SettingChanged = 500, ///< setting, from, to
    ReceiverStarted = 501, ///< address
    ReceiverStopped = 502,
    HubStarted = 503,
    HubStopped = 504,
};
/// `integration_added`, …; for the command line, exports and the evidence pack.
[[nodiscard]] QString activityCode(ActivityKind kind);

/// Who or what did it. The numbers are stored.
enum class Actor { Person = 0, Program = 1, App = 2 };
[[nodiscard]] QString actorCode(Actor actor); ///< `person`, `program`, `app`

/// One line of the activity list. Holds no key, and of a customer nothing at all.
struct ActivityEntry {
    qint64 id = 0; ///< 0 = not stored yet; grows with time
    UtcTime at{};
    std::optional<IntegrationId> integration = {}; ///< none: the program as a whole
    QString integrationName = {}; ///< as it was called then
    ActivityKind kind{};
    Actor actor = Actor::Program;
    QMap<QString, QString> facts = {};

    bool operator==(const ActivityEntry &) const = default;
};

} // namespace deskbridge
