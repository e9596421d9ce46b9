// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/repair.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace deskbridge {

/// What can be checked. The first nine are the steps of the connection check, in the order they are shown;
/// allChecks() has the order of all.
enum class CheckId {
    // The connection
    Address, ///< answers as Freshdesk
    Key, ///< the key is accepted
    Role, ///< Account Administrator
    Scope, ///< sees all tickets
    Plan, ///< Pro or Enterprise
    Occasional, ///< not an occasional agent
    Tickets, ///< tickets readable
    Groups,
    Fields,
    // The way there
    Resolution, ///< the name has addresses; facts: host, addresses (a number)
    Proxy, ///< facts: mode (none, http, socks), host, port
    Tls, ///< facts: issuer, valid_until, protocol
    Clock, ///< ours against the server's `Date`; facts: ahead (seconds, negative = behind)
    // The account, further
    Owner, ///< the key's owner is as it was; facts: what (role, scope, occasional, agent)
    Limit, ///< facts: limit, remaining, others (credits of the current minute)
    Conversations, ///< facts: ticket, conversations
    Archive, ///< archived tickets can be read one by one
    // What was imported
    Import, ///< facts: last, minutes, since, calls (of those waiting)
    Completeness, ///< facts: until, day, here, there
    // The event lane
    Receiver,
    AppKey, ///< facts: last_four, last_used, attempts, since, revoked_at
    Lanes, ///< facts: last, found, announced, missed, since
    // This computer
    Keychain,
    Database, ///< facts: megabytes, tables, left_out
    Disk, ///< facts: free (megabytes), folder is not told
    Version, ///< facts: version, qt, sqlite, system
};
[[nodiscard]] QString checkCode(CheckId id); ///< `address`, `key`, …: the command line's id

enum class CheckOutcome { Pending, Running, Passed, Warning, Failed, Skipped };
[[nodiscard]] QString outcomeCode(CheckOutcome outcome);

/// What a check found. ui/wording turns it into title, cause and remedy.
enum class Finding {
    None,
    Ok,
    CallFailed, ///< CheckResult::error says how
    NotAccountAdministrator, ///< facts: role (what the key's user is instead, if readable)
    RolesNotReadable, ///< 403 on roles: not even an Administrator
    ScopeGroups, ///< sees only the own groups' tickets
    ScopeAssigned,
    ScopeUnknown,
    PlanTooSmall, ///< facts: plan
    PlanNotRecognised, ///< facts: plan, limit
    PlanUnknown, ///< the account facts could not be read
    OccasionalAgent,
    DomainDiffers, ///< the key's account names another domain; facts: domain
    PrerequisiteFailed, ///< skipped; facts: after (the check code that failed)
    Cancelled,
    // The way there
    ProxyResolves, ///< skipped: where there is a proxy, it looks names up
    ProxyUnreachable, ///< error says how
    PlainHttp, ///< skipped: a sandbox is spoken to without TLS
    CertificateRefused, ///< facts: why (expired, not_yet_valid, name, unknown_issuer, other), and Tls's
    CertificateEnds, ///< accepted, and ends within days
    NothingAnswered, ///< skipped: there was no answer to look at
    ClockWrong,
    // The account, further
    FirstLook, ///< skipped: nothing to compare with
    OwnerChanged,
    LimitNotTold,
    LimitEaten, ///< others use it
    LimitUsedUp,
    NoConversationYet, ///< skipped: no ticket to look at
    NoArchive, ///< the plan has none
    // What was imported
    NeverImported, ///< skipped
    ImportPaused, ///< skipped
    ImportUnderWay,
    ImportLate,
    ImportFailing, ///< error says why
    NotCompared, ///< skipped
    NotProvable,
    DayDiffers,
    // The event lane
    EventsNotVisible, ///< skipped: injixo receives them
    EventsNotSetUp, ///< skipped
    NotOurProcess, ///< skipped: another program of this data folder would know
    AppNotHeard, ///< skipped: the app has not used its key yet
    ReceiverDown,
    AppKeyRefused, ///< a key of this integration that has ended
    AppKeyOfOther, ///< the account's app presents another integration's key; facts also: integration
    AppKeyMistyped, ///< an app knocks with a key that has a typing error; whose app is not told by it
    AppKeyUnknown, ///< … with one that was never issued here
    EventsMissing, ///< silence although Freshdesk is busy
    EventsLost, ///< some arrive, too many do not
    // This computer
    DatabaseDamaged,
    DatabaseInPart, ///< looked at except for what is too large
    DiskLow,
    DiskFull,
};
[[nodiscard]] QString findingCode(Finding finding); ///< `ok`, `call_failed`, …

struct CheckResult {
    CheckId id{};
    CheckOutcome outcome = CheckOutcome::Pending;
    Finding finding = Finding::None;
    std::optional<Error> error = {};
    /// Of the nine: user, role, plan, limit, domain, groups, sources, ticket, after, and of a refused key the
    /// integration it belongs to. Times are ISO 8601 UTC.
    QMap<QString, QString> facts = {};

    bool operator==(const CheckResult &) const = default;
};

/// The nine steps of the connection check.
[[nodiscard]] QList<CheckId> connectionChecks();
/// Everything that is checked of a stored integration, in the order it is shown.
[[nodiscard]] QList<CheckId> allChecks();
[[nodiscard]] QList<CheckResult> pendingChecks(const QList<CheckId> &ids); ///< none begun
[[nodiscard]] QList<CheckResult> pendingChecks(); ///< of the connection check

/// What the program can do about it; None where the remedy is a sentence, or nothing is wrong.
[[nodiscard]] Repair repairOf(const CheckResult &check);
/// Neither good nor bad: there was nothing to look at, which is no reason for doubt.
[[nodiscard]] bool isBesideThePoint(const CheckResult &check);

/// The worst of all: failed before warning before passed; skipped only if nothing ran.
[[nodiscard]] CheckOutcome overallOutcome(const QList<CheckResult> &checks);

} // namespace deskbridge
