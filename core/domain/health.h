// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"
#include "core/domain/repair.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace deskbridge {

/// How an integration stands, in one word (design §7). The numbers are stored.
enum class HealthVerdict {
    Operational = 0,
    CatchingUp = 1, ///< data flows, and older data is still being fetched
    Degraded = 2, ///< data flows, but late, incomplete, or by one lane only
    ActionRequired = 3, ///< data does not flow and will not without a person
    Paused = 4,
};
[[nodiscard]] QString verdictCode(HealthVerdict verdict); ///< `operational`, `catching_up`, …

/// What the verdict is made of. The numbers are stored.
enum class SignalId {
    FreshdeskKey = 0, ///< accepted, its owner's role and scope, its age
    Import = 1, ///< last success, lag, next
    Events = 2, ///< last event, last refusal and which key (EventFlow)
    InjixoKey = 3, ///< live keys, retiring ones, age
    Completeness = 4,
    AccountLimit = 5,
};
[[nodiscard]] QString signalCode(SignalId id);

enum class SignalState {
    Good = 0,
    Note = 1, ///< worth knowing; the verdict stays
    Warning = 2, ///< degrades
    Bad = 3, ///< needs a person
    NotVisible = 4, ///< cannot be known here, and says why
};
[[nodiscard]] QString signalStateCode(SignalState state);

/// What a signal found; ui/wording says it in words. The numbers are stored.
enum class SignalFinding {
    Ok = 0,
    // Freshdesk key
    KeyRefused = 10, ///< error of the last import
    OwnerDemoted = 11,
    ScopeNarrowed = 12,
    OwnerOccasional = 13,
    KeyOld = 14, ///< facts: days, limit
    KeySoonOld = 15, ///< in two weeks at most; facts: days, limit, left
    // Import
    NeverImported = 20,
    InitialImportRunning = 21, ///< facts: tickets, expected
    Late = 22, ///< facts: minutes
    ImportFailing = 23, ///< error; facts: since
    ImportIncomplete = 24,
    WaitingForLimit = 25,
    Offline = 26, ///< facts: since
    ListGap = 27, ///< facts: last, second
    ConversationsGarbled = 28, ///< facts: last, tickets
    // Events
    EventsNotVisible = 40, ///< the key was generated in injixo
    EventsNotSetUp = 41,
    WaitingForApp = 42, ///< set up, nothing heard yet; facts: since
    Flowing = 43, ///< facts: last, announced, found
    QuietAsFreshdesk = 44, ///< facts: last
    QuietAlthoughBusy = 45, ///< facts: last, missed
    EventsRefused = 46, ///< facts: last_four, revoked_at, since, attempts
    ReceiverDown = 47, ///< nobody listens in this data folder
    EventsWithOtherKey = 48, ///< facts: integration (whose key it is), last_four, since, attempts
    // injixo key
    NoInjixoKey = 60,
    RotationOpen = 61, ///< facts: last_four (of the one retiring), until
    InjixoKeyOld = 62, ///< facts: days, limit
    InjixoKeySoonOld = 63, ///< in two weeks at most; facts: days, limit, left
    // Completeness
    Proved = 80, ///< facts: from, until, not_provable_days
    Differs = 81, ///< facts: day, here, there, days (how many differ)
    NotProvable = 82, ///< facts: why (ProofObstacle), day, here, there, until
    NotYetProved = 83,
    // Account limit
    LimitFine = 100, ///< facts: used, limit
    LimitEaten = 101, ///< others use it; facts: foreign, limit
};
[[nodiscard]] QString signalFindingCode(SignalFinding finding);

/// One signal with its evidence. Facts hold numbers, ISO times and codes; never a key or a customer's data.
struct HealthSignal {
    SignalId id{};
    SignalState state = SignalState::Good;
    SignalFinding finding = SignalFinding::Ok;
    QMap<QString, QString> facts = {};
    std::optional<Error> error = {};
    Repair repair = Repair::None;

    bool operator==(const HealthSignal &) const = default;
};

/// How one integration stands, at one moment.
struct HealthReport {
    IntegrationId integration{};
    UtcTime at{};
    HealthVerdict verdict = HealthVerdict::Operational;
    SignalId cause = SignalId::Import; ///< the signal that decided
    UtcTime since{}; ///< when this verdict began
    QList<HealthSignal> signalList = {}; ///< one of each id, in the order of SignalId

    bool operator==(const HealthReport &) const = default;
};

/// The verdict changed: a line of the history.
struct VerdictChange {
    qint64 id = 0;
    IntegrationId integration{};
    UtcTime at{};
    HealthVerdict verdict{};
    SignalId cause{};
    SignalFinding finding = SignalFinding::Ok;
    QMap<QString, QString> facts = {};

    bool operator==(const VerdictChange &) const = default;
};

/// One hour of the two lanes: contacts that polling found, and those that events had announced.
struct LaneHour {
    UtcTime start{};
    qint64 found = 0;
    std::optional<qint64> announced = {}; ///< none: the event lane was not visible then

    bool operator==(const LaneHour &) const = default;
};

} // namespace deskbridge
