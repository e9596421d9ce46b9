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

QList<CheckResult> pendingChecks()
{
    QList<CheckResult> checks;
    for (const CheckId id :
         {CheckId::Address, CheckId::Key, CheckId::Role, CheckId::Scope, CheckId::Plan,
          CheckId::Occasional, CheckId::Tickets, CheckId::Groups, CheckId::Fields}) {
        CheckResult check;
        check.id = id;
        checks.append(check);
    }
    return checks;
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
