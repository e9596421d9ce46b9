// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace deskbridge {

/// The steps of the connection check, in the order they are shown.
enum class CheckId {
    Address, ///< answers as Freshdesk
    Key, ///< the key is accepted
    Role, ///< Account Administrator
    Scope, ///< sees all tickets
    Plan, ///< Pro or Enterprise
    Occasional, ///< not an occasional agent
    Tickets, ///< tickets readable
    Groups,
    Fields,
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
};

struct CheckResult {
    CheckId id{};
    CheckOutcome outcome = CheckOutcome::Pending;
    Finding finding = Finding::None;
    std::optional<Error> error = {};
    QMap<QString, QString> facts = {}; ///< user, role, plan, limit, domain, groups, sources, after

    bool operator==(const CheckResult &) const = default;
};

/// All steps in their order, none begun.
[[nodiscard]] QList<CheckResult> pendingChecks();

/// The worst of all: failed before warning before passed; skipped only if nothing ran.
[[nodiscard]] CheckOutcome overallOutcome(const QList<CheckResult> &checks);

} // namespace deskbridge
