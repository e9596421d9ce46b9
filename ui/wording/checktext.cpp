// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/checktext.h"

#include "ui/wording/errortext.h"
#include "ui/wording/furtherchecktext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
public:
    static QString title(CheckId id);
    static QString outcome(CheckOutcome outcome);
    static QString detail(const CheckResult &check, const QTimeZone &zone);
    static QString remedy(const CheckResult &check);

private:
    static QString passed(const CheckResult &check, const QTimeZone &zone);
    static QString passedPlan(const QString &plan, const QString &limit);
    static QString passedGroups(const QString &count);
    static QString otherRole(CheckOutcome outcome, const QString &role);
    static QString unknownPlan(const QString &plan, const QString &limit);
    static QString missingPrerequisite(const QString &code);
};

/// The limit as the server's header wrote it ("700", "700.0"), for reading; a word stays as it is.
QString readableNumber(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? QLocale().toString(qRound64(value)) : text;
}

QString CheckWords::title(CheckId id)
{
    switch (id) {
    case CheckId::Address:
        return tr("Address answers as Freshdesk");
    case CheckId::Key:
        return tr("API key accepted");
    case CheckId::Role:
        return tr("Account Administrator", "title of a check: the role in Freshdesk");
    case CheckId::Scope:
        return tr("Sees all tickets");
    case CheckId::Plan:
        return tr("Plan Pro or Enterprise");
    case CheckId::Occasional:
        return tr("Full-time agent");
    case CheckId::Tickets:
        return tr("Tickets readable");
    case CheckId::Groups:
        return tr("Groups readable");
    case CheckId::Fields:
        return tr("Ticket fields readable");
    default:
        return furtherCheckTitle(id);
    }
}

QString CheckWords::outcome(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pending:
        return tr("pending", "outcome of a check");
    case CheckOutcome::Running:
        return tr("running", "outcome of a check");
    case CheckOutcome::Passed:
        return tr("passed", "outcome of a check");
    case CheckOutcome::Warning:
        return tr("warning", "outcome of a check");
    case CheckOutcome::Failed:
        return tr("failed", "outcome of a check");
    case CheckOutcome::Skipped:
        return tr("skipped", "outcome of a check");
    }
    Q_UNREACHABLE();
}

QString CheckWords::passedPlan(const QString &plan, const QString &limit)
{
    if (plan.isEmpty())
        return tr("The plan is large enough.");
    if (limit.isEmpty())
        return tr("Plan: %1.").arg(plan);
    return tr("Plan: %1, with %2 calls a minute.").arg(plan, readableNumber(limit));
}

QString CheckWords::passed(const CheckResult &check, const QTimeZone &zone)
{
    const auto fact = [&check](const QString &name) { return check.facts.value(name); };
    switch (check.id) {
    case CheckId::Address:
        return fact(u"domain"_s).isEmpty() ? tr("The address answers as Freshdesk.")
                                           : tr("%1 answers as Freshdesk.").arg(fact(u"domain"_s));
    case CheckId::Key:
        return fact(u"user"_s).isEmpty() ? tr("The key is accepted.")
                                         : tr("The key is accepted: %1.").arg(fact(u"user"_s));
    case CheckId::Role:
        return tr("The key's user is an Account Administrator.");
    case CheckId::Scope:
        return tr("The key's user sees all tickets.");
    case CheckId::Plan:
        return passedPlan(fact(u"plan"_s), fact(u"limit"_s));
    case CheckId::Occasional:
        return tr("The key belongs to a full-time agent.");
    case CheckId::Tickets:
        return tr("Tickets can be read.");
    case CheckId::Groups:
        return passedGroups(fact(u"groups"_s));
    case CheckId::Fields:
        return fact(u"sources"_s).isEmpty() ? tr("Ticket fields can be read.")
                                            : tr("Ticket fields can be read: %Ln ticket sources.",
                                                 nullptr, fact(u"sources"_s).toInt());
    default:
        return furtherCheckPassed(check, zone);
    }
}

/// The first page's number of groups; a plus behind it says that there are more.
QString CheckWords::passedGroups(const QString &count)
{
    if (count.isEmpty())
        return tr("Groups can be read.");
    if (count.endsWith(u'+'))
        return tr("Groups can be read: more than %1.").arg(readableNumber(count.chopped(1)));
    return tr("Groups can be read: %Ln groups.", nullptr, count.toInt());
}

/// A warning only where the account has no role of that name: whether Freshdesk translates it is not known
/// (fact sheet §3.2).
QString CheckWords::otherRole(CheckOutcome outcome, const QString &role)
{
    const QString name = role.isEmpty() ? u"–"_s : role;
    if (outcome == CheckOutcome::Warning)
        return tr("This account has no role with the name Account Administrator; the key's user "
                  "has the role: %1.")
            .arg(name);
    return tr("The key's user is not an Account Administrator; the user's role is: %1.").arg(name);
}

// What the limit suggests is a hint only: calls can be bought (fact sheet §3.4).
QString CheckWords::unknownPlan(const QString &plan, const QString &limit)
{
    const QString name = plan.isEmpty() ? u"–"_s : plan;
    bool isNumber = false;
    const double calls = limit.toDouble(&isNumber);
    if (!isNumber)
        return tr("Freshdesk calls the plan “%1”, which is none that Deskbridge knows.").arg(name);
    if (calls < 400) {
        return tr("Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a "
                  "minute suggest a "
                  "trial or a plan below Pro.")
            .arg(name, readableNumber(limit));
    }
    return tr("Freshdesk calls the plan “%1”, which is none that Deskbridge knows; %2 calls a "
              "minute suggest Pro or "
              "Enterprise.")
        .arg(name, readableNumber(limit));
}

QString CheckWords::missingPrerequisite(const QString &code)
{
    for (const CheckId id : allChecks()) {
        if (checkCode(id) == code)
            return tr("Not checked, because an earlier check failed: “%1”.").arg(title(id));
    }
    return tr("Not checked, because an earlier step failed.");
}

QString CheckWords::detail(const CheckResult &check, const QTimeZone &zone)
{
    const auto fact = [&check](const QString &name) { return check.facts.value(name); };
    switch (check.finding) {
    case Finding::None:
        return {};
    case Finding::Ok:
        return passed(check, zone);
    case Finding::CallFailed:
        if (check.facts.contains(u"integration"_s))
            return tr("Freshdesk refuses the key: it is the one of another integration, %1.")
                .arg(fact(u"integration"_s));
        return errorText(check.error.value_or(Error{})).what;
    case Finding::NotAccountAdministrator:
        return otherRole(check.outcome, fact(u"role"_s));
    case Finding::RolesNotReadable:
        return tr("The key's user is not an administrator: Freshdesk refuses to show the account's "
                  "roles.");
    case Finding::ScopeGroups:
        return tr("The key's user sees only the tickets of the groups that this user belongs to; "
                  "all others would be "
                  "missing from the counts.");
    case Finding::ScopeAssigned:
        return tr("The key's user sees only the tickets assigned to this user; all others would be "
                  "missing from the "
                  "counts.");
    case Finding::ScopeUnknown:
        return tr("Freshdesk does not say which tickets the key's user sees.");
    case Finding::PlanTooSmall:
        return tr("The account's plan is %1; the integration needs Pro or Enterprise.")
            .arg(fact(u"plan"_s));
    case Finding::PlanNotRecognised:
        return unknownPlan(fact(u"plan"_s), fact(u"limit"_s));
    case Finding::PlanUnknown:
        return check.error ? tr("The plan could not be read. %1").arg(errorText(*check.error).what)
                           : tr("The plan could not be read.");
    case Finding::OccasionalAgent:
        return tr("The key belongs to an occasional agent; such keys are reported to change every "
                  "night.");
    case Finding::DomainDiffers:
        return tr("The key is accepted, but its account names another domain: %1.")
            .arg(fact(u"domain"_s));
    case Finding::PrerequisiteFailed:
        return missingPrerequisite(fact(u"after"_s));
    case Finding::Cancelled:
        return tr("Not checked, because the check was cancelled.");
    default:
        return furtherCheckDetail(check, zone);
    }
}

QString CheckWords::remedy(const CheckResult &check)
{
    switch (check.finding) {
    case Finding::None:
    case Finding::Ok:
        return {};
    case Finding::CallFailed:
        if (check.facts.contains(u"integration"_s))
            return tr("Enter a key of this account; each account's keys work there only.");
        return errorText(check.error.value_or(Error{})).remedy;
    case Finding::NotAccountAdministrator:
        return tr("Use the API key of a user with the role Account Administrator, or have this "
                  "role given to the "
                  "key's user in Freshdesk.");
    case Finding::RolesNotReadable:
        return tr("Use the API key of a user with the role Account Administrator.");
    case Finding::ScopeGroups:
    case Finding::ScopeAssigned:
        return tr("In Freshdesk, give the key's user the scope of all tickets, or use another "
                  "user's key.");
    case Finding::ScopeUnknown:
        return tr("In Freshdesk, make sure that the key's user sees all tickets; otherwise "
                  "contacts are missing from "
                  "the counts.");
    case Finding::PlanTooSmall:
        return tr("Move the Freshdesk account to Pro or Enterprise, or connect another account.");
    case Finding::PlanNotRecognised:
        return tr("Look in Freshdesk which plan the account has; the integration needs Pro or "
                  "Enterprise.");
    case Finding::PlanUnknown:
        return tr("Check again later, or look in Freshdesk whether the account's plan is Pro or "
                  "Enterprise.");
    case Finding::OccasionalAgent:
        return tr("Use the API key of a full-time agent with the role Account Administrator.");
    case Finding::DomainDiffers:
        return tr("Enter the account's own domain, or the key of the account you mean.");
    case Finding::PrerequisiteFailed:
        return tr("Put the earlier step right, then check again.");
    case Finding::Cancelled:
        return tr("Start the check again.");
    default:
        return furtherCheckRemedy(check.finding);
    }
}

} // namespace

QString checkTitle(CheckId id)
{
    return CheckWords::title(id);
}

QString checkDetail(const CheckResult &check, const QTimeZone &zone)
{
    return CheckWords::detail(check, zone);
}

QString checkRemedy(const CheckResult &check)
{
    return CheckWords::remedy(check);
}

QString outcomeWord(CheckOutcome outcome)
{
    return CheckWords::outcome(outcome);
}

} // namespace deskbridge
