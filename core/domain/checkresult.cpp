// SPDX-License-Identifier: Apache-2.0
#include "core/domain/checkresult.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

QString checkCode(CheckId id)
{
    switch (id) {
    case CheckId::Address:
        return u"address"_s;
    case CheckId::Key:
        return u"key"_s;
    case CheckId::Role:
        return u"role"_s;
    case CheckId::Scope:
        return u"scope"_s;
    case CheckId::Plan:
        return u"plan"_s;
    case CheckId::Occasional:
        return u"occasional"_s;
    case CheckId::Tickets:
        return u"tickets"_s;
    case CheckId::Groups:
        return u"groups"_s;
    case CheckId::Fields:
        return u"fields"_s;
    case CheckId::Resolution:
        return u"name_resolution"_s;
    case CheckId::Proxy:
        return u"proxy"_s;
    case CheckId::Tls:
        return u"tls"_s;
    case CheckId::Clock:
        return u"clock"_s;
    case CheckId::Owner:
        return u"owner"_s;
    case CheckId::Limit:
        return u"limit"_s;
    case CheckId::Conversations:
        return u"conversations"_s;
    case CheckId::Archive:
        return u"archive"_s;
    case CheckId::Import:
        return u"import"_s;
    case CheckId::Completeness:
        return u"completeness"_s;
    case CheckId::Receiver:
        return u"receiver"_s;
    case CheckId::AppKey:
        return u"app_key"_s;
    case CheckId::Lanes:
        return u"events"_s;
    case CheckId::Keychain:
        return u"keychain"_s;
    case CheckId::Database:
        return u"database"_s;
    case CheckId::Disk:
        return u"disk"_s;
    case CheckId::Version:
        return u"version"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeCode(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pending:
        return u"pending"_s;
    case CheckOutcome::Running:
        return u"running"_s;
    case CheckOutcome::Passed:
        return u"passed"_s;
    case CheckOutcome::Warning:
        return u"warning"_s;
    case CheckOutcome::Failed:
        return u"failed"_s;
    case CheckOutcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QList<CheckId> connectionChecks()
{
    return {CheckId::Address,    CheckId::Key,     CheckId::Role,   CheckId::Scope, CheckId::Plan,
            CheckId::Occasional, CheckId::Tickets, CheckId::Groups, CheckId::Fields};
}

QList<CheckId> allChecks()
{
    return QList<CheckId>{CheckId::Resolution, CheckId::Proxy, CheckId::Tls, CheckId::Clock}
    + connectionChecks()
        + QList<CheckId>{CheckId::Owner,    CheckId::Conversations, CheckId::Archive,
                         CheckId::Limit,    CheckId::Import,        CheckId::Completeness,
                         CheckId::Receiver, CheckId::AppKey,        CheckId::Lanes,
                         CheckId::Keychain, CheckId::Database,      CheckId::Disk,
                         CheckId::Version};
}

QList<CheckResult> pendingChecks(const QList<CheckId> &ids)
{
    QList<CheckResult> checks;
    for (const CheckId id : ids)
        checks.append(CheckResult{.id = id});
    return checks;
}

QList<CheckResult> pendingChecks()
{
    return pendingChecks(connectionChecks());
}

CheckOutcome overallOutcome(const QList<CheckResult> &checks)
{
    const auto any = [&checks](CheckOutcome outcome) {
        return std::ranges::any_of(
            checks, [outcome](const CheckResult &c) { return c.outcome == outcome; });
    };
    for (const CheckOutcome worst :
         {CheckOutcome::Failed, CheckOutcome::Warning, CheckOutcome::Passed}) {
        if (any(worst))
            return worst;
    }
    return CheckOutcome::Skipped;
}

} // namespace deskbridge
