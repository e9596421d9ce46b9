// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/checkresult.h"
#include "core/domain/repair.h"

#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

/// What a person says they see; each asks first about what usually causes it.
enum class Symptom {
    NoNewData, ///< "No new data in injixo"
    QueueMissing,
    NumbersDiffer,
    KeyRefused,
    ImportSlow,
    StoppedAfterLeaving, ///< "Everything stopped after a colleague left"
};
[[nodiscard]] QString symptomCode(Symptom symptom); ///< `no_new_data`, …

/// Why it is so. ui/wording says it in words.
enum class Cause {
    NothingWrong, ///< nothing that Deskbridge can see; facts: minutes, where data was missed
    NotAllChecked, ///< a check could not be made, and the others found nothing
    // Nothing explains the symptom: what was seen about it instead
    NoQueueMissing, ///< facts: groups
    NumbersAgree, ///< facts: until (ISO 8601 UTC; what was proved ends there)
    NumbersNotCompared,
    KeysAccepted, ///< facts: user, app (accepted, not_heard)
    ImportNotSlow, ///< facts: remaining, limit, and minutes or running
    NothingStopped, ///< facts: user, minutes
    // The way there
    NoNetwork,
    ProxyRefused,
    CertificateRefused,
    AuthorityFileUnusable,
    ClockWrong, ///< facts: seconds
    HostUnknown,
    WrongAddress, ///< something else answers: a wrong product's domain, or a vanity domain
    FreshdeskDown,
    NoAnswerInTime,
    // The account and the Freshdesk key
    AccountSuspended,
    AddressesRefused, ///< 403 on everything: the account's list of allowed IP addresses
    FreshdeskKeyRefused, ///< reset, or its owner is gone
    FreshdeskKeyOfOtherIntegration, ///< facts: integration
    OwnerDemoted, ///< facts: role
    ScopeNarrowed,
    OwnerOccasional,
    PlanTooSmall, ///< facts: plan
    OtherAccount, ///< the key's account names another domain; facts: domain
    NotReadable, ///< tickets, groups or fields; facts: check
    LimitEaten, ///< facts: percent
    LimitReached, ///< by whom is not known
    KeyNotAvailable, ///< the keychain does not give the Freshdesk key; facts: error
    // The import lane
    Paused,
    NotImportedYet,
    FirstImportRuns,
    ImportLate, ///< facts: minutes
    ImportFailed, ///< and what it needs answers now
    DayDiffers, ///< facts: day
    // This computer
    DatabaseDamaged,
    DiskFull,
    // The event lane
    ReceiverDown,
    AppKeyMistyped,
    AppKeyRevoked, ///< facts: last_four
    AppKeyOfOtherIntegration, ///< facts: integration
    AppKeyUnknown, ///< well formed, never issued here
    AppNotInstalled,
    EventsLost, ///< facts: missed, found
    EventsNotVisible, ///< all else is well, and the event lane cannot be seen from here
};
[[nodiscard]] QString causeCode(Cause cause);

enum class Certainty {
    Certain, ///< it was seen
    Likely, ///< it fits what was seen, and something else could too
    Unknown,
};
[[nodiscard]] QString certaintyCode(Certainty certainty);

/// What the import lane looks like.
struct ImportEvidence {
    bool paused = false;
    std::optional<UtcTime> lastSuccess = {};
    std::chrono::seconds pollPeriod{std::chrono::minutes{5}};
};

/// A key that was presented to the event receiver and refused.
enum class AppKeyFault { None, Mistyped, Revoked, OtherIntegration, NeverIssued };

/// What the event lane looks like, where it can be seen.
struct EventEvidence {
    bool receiverAnswers = false;
    std::optional<UtcTime> lastEvent = {};
    AppKeyFault refusedKey = AppKeyFault::None; ///< the newest refusal later than the last event
    QString lastFour = {}; ///< with Revoked
    QString otherIntegration = {}; ///< with OtherIntegration
    qint64 found = 0; ///< contacts polling found in the watched time
    qint64 missed = 0; ///< of these, those no event announced
};

/// Everything a diagnosis is made of; what could not be looked at is left out.
struct Observations {
    UtcTime now{};
    QList<CheckResult> checks = {};
    std::optional<std::chrono::seconds> clockAhead = {}; ///< ours against the server's `Date`
    std::optional<double> foreignShare = {}; ///< of the rate limit, used by others: 0 to 1
    std::optional<ImportEvidence> import = {};
    std::optional<EventEvidence> events =
        {}; ///< none: not visible here, as where injixo receives them
};

struct Diagnosis {
    Cause cause = Cause::NothingWrong;
    Certainty certainty = Certainty::Unknown;
    Repair repair = Repair::None;
    QMap<QString, QString> facts = {};

    bool operator==(const Diagnosis &) const = default;
};

/// One cause for what is seen. A cause nearer to the network outranks one that could follow from it: a
/// refused certificate is told before the checks that were skipped because of it. Among causes on one level
/// the symptom decides which is asked about, and in which order: an app that is not installed makes no import
/// slow.
[[nodiscard]] Diagnosis diagnose(Symptom symptom, const Observations &observations);
/// Without a symptom, as *Run all checks* ends.
[[nodiscard]] Diagnosis diagnose(const Observations &observations);
/// Where nothing explains the symptom: what was seen about it. NotAllChecked where something was not looked at.
[[nodiscard]] Diagnosis withoutCause(Symptom symptom, const Observations &observations);
[[nodiscard]] Diagnosis withoutCause(const Observations &observations);

} // namespace deskbridge
