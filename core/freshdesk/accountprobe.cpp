// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/accountprobe.h"

#include "core/freshdesk/planmatch.h"

#include <QMap>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::array allSteps{CheckId::Address, CheckId::Key,    CheckId::Role,
                              CheckId::Scope,   CheckId::Plan,   CheckId::Occasional,
                              CheckId::Tickets, CheckId::Groups, CheckId::Fields};

bool isOpen(const CheckResult &check)
{
    return check.outcome == CheckOutcome::Pending || check.outcome == CheckOutcome::Running;
}

/// The account's facts may need a right that is not documented (fact sheet §3.3): then they say nothing
/// about whether the account can be imported.
bool isAboutFactsOnly(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound
        || kind == ErrorKind::UnexpectedReply;
}

CheckResult passed(CheckId id, const QMap<QString, QString> &facts = {})
{
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

CheckResult warning(CheckId id, Finding finding, const QMap<QString, QString> &facts = {})
{
    return {id, CheckOutcome::Warning, finding, {}, facts};
}

CheckResult failedBy(CheckId id, Finding finding, const QMap<QString, QString> &facts = {})
{
    return {id, CheckOutcome::Failed, finding, {}, facts};
}

CheckResult callFailed(CheckId id, const Error &error)
{
    return {id, CheckOutcome::Failed, Finding::CallFailed, error, {}};
}

/// A page whose rows only had to be readable.
template <class T>
CheckResult judgePage(CheckId id, const Result<Page<T>> &page, const QString &fact)
{
    if (!page)
        return callFailed(id, page.error());
    if (fact.isEmpty())
        return passed(id);
    const QString more = page->hasNext ? u"+"_s : QString();
    return passed(id, {{fact, QString::number(page->rows.size()) + more}});
}

/// A ticket somebody has replied to is what the conversations are tried on.
CheckResult judgeTickets(const Result<Page<Ticket>> &page)
{
    CheckResult check = judgePage(CheckId::Tickets, page, {});
    if (!page)
        return check;
    const auto replied = std::ranges::find_if(
        page->rows, [](const Ticket &ticket) { return ticket.requesterRespondedAt.has_value(); });
    if (replied != page->rows.end())
        check.facts.insert(u"ticket"_s, QString::number(raw(replied->id)));
    return check;
}

CheckResult judgeFields(const Result<TicketFields> &fields)
{
    if (!fields)
        return callFailed(CheckId::Fields, fields.error());
    return passed(CheckId::Fields, {{u"sources"_s, QString::number(fields->sources.size())}});
}

CheckResult judgeScope(int ticketScope)
{
    switch (ticketScope) {
    case 1:
        return passed(CheckId::Scope);
    case 2:
        return failedBy(CheckId::Scope, Finding::ScopeGroups);
    case 3:
        return failedBy(CheckId::Scope, Finding::ScopeAssigned);
    default:
        return warning(CheckId::Scope, Finding::ScopeUnknown);
    }
}

CheckResult judgeOccasional(bool isOccasional)
{
    return isOccasional ? warning(CheckId::Occasional, Finding::OccasionalAgent)
                        : passed(CheckId::Occasional);
}

QString namesOf(const QList<Role> &roles, const QList<qint64> &ids)
{
    QStringList names;
    for (const Role &role : roles) {
        if (ids.contains(role.id))
            names.append(role.name);
    }
    return names.join(u", ");
}

} // namespace

AccountProbe::AccountProbe(FreshdeskApi &api, AccountAddress address, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_address(std::move(address))
{
    for (const CheckId id : allSteps)
        m_checks.append(CheckResult{id});
}

AccountProbe::~AccountProbe() = default;

void AccountProbe::start()
{
    m_run = std::make_unique<QObject>();
    m_proof.reset();
    for (CheckResult &check : m_checks)
        check = CheckResult{check.id};
    QMetaObject::invokeMethod(m_run.get(), [this] { askAddress(); }, Qt::QueuedConnection);
}

void AccountProbe::cancel()
{
    m_run.reset();
}

void AccountProbe::askAddress()
{
    m_api.probeAddress(m_run.get(), [this](const Result<Done> &result) {
        if (!result) {
            if (settle(callFailed(CheckId::Address, result.error())))
                skipAfter(CheckId::Address);
        } else if (settle(passed(CheckId::Address))) {
            askKey();
        }
    });
    run(CheckId::Address);
}

void AccountProbe::askKey()
{
    m_api.readAgent(m_run.get(), [this](const Result<AgentFacts> &agent) {
        if (!agent) {
            if (settle(callFailed(CheckId::Key, agent.error())))
                skipAfter(CheckId::Key);
            return;
        }
        m_proof = KeyProof{.owner = {.agent = agent->id,
                                     .accountAdministrator = {},
                                     .ticketScope = agent->ticketScope,
                                     .occasional = agent->occasional},
                           .agentName = agent->name};
        if (settle(passed(CheckId::Key, {{u"user"_s, agent->name}})))
            askAll(*agent);
    });
    run(CheckId::Key);
}

void AccountProbe::askAll(const AgentFacts &agent)
{
    QObject *context = m_run.get();
    m_api.listRoles(context, [this, agent](const Result<QList<Role>> &roles) {
        m_proof->owner.accountAdministrator = isAccountAdministrator(agent, roles);
        if (roles)
            m_proof->roleNames = namesOf(*roles, agent.roleIds);
        settle(judgeRole(agent, roles));
    });
    m_api.readAccount(context, [this](const Result<AccountFacts> &account) {
        if (account) {
            m_proof->owner.tierType = account->tierType;
            m_proof->accountDomain = account->domain;
        }
        settle(judgePlan(account));
    });
    m_api.listTickets({}, context,
                      [this](const Result<Page<Ticket>> &page) { settle(judgeTickets(page)); });
    m_api.listGroups(1, context, [this](const Result<Page<Group>> &page) {
        settle(judgePage(CheckId::Groups, page, u"groups"_s));
    });
    m_api.readTicketFields(
        context, [this](const Result<TicketFields> &fields) { settle(judgeFields(fields)); });

    for (const CheckId id : allSteps | std::views::drop(2)) {
        if (!run(id))
            return;
    }
    if (settle(judgeScope(agent.ticketScope)))
        settle(judgeOccasional(agent.occasional));
}

std::optional<KeyProof> AccountProbe::proof() const
{
    std::optional<KeyProof> proof = m_proof;
    if (proof) {
        if (const auto limit = m_api.usage().limitPerMinute)
            proof->owner.limitPerMinute = qRound(*limit);
        proof->checks = m_checks;
    }
    return proof;
}

CheckResult AccountProbe::judgeRole(const AgentFacts &agent, const Result<QList<Role>> &roles) const
{
    if (!roles) {
        CheckResult check = callFailed(CheckId::Role, roles.error());
        if (roles.error().kind == ErrorKind::Forbidden)
            check.finding = Finding::RolesNotReadable;
        return check;
    }
    const QMap<QString, QString> facts{{u"role"_s, namesOf(*roles, agent.roleIds)}};
    const std::optional<bool> has = isAccountAdministrator(agent, roles);
    if (has == true)
        return passed(CheckId::Role, facts);
    return has ? failedBy(CheckId::Role, Finding::NotAccountAdministrator, facts)
               : warning(CheckId::Role, Finding::NotAccountAdministrator, facts);
}

CheckResult AccountProbe::judgePlan(const Result<AccountFacts> &account) const
{
    QMap<QString, QString> facts;
    if (const std::optional<double> limit = m_api.usage().limitPerMinute)
        facts.insert(u"limit"_s, QString::number(qRound64(*limit)));
    if (!account) {
        if (!isAboutFactsOnly(account.error().kind))
            return callFailed(CheckId::Plan, account.error());
        CheckResult check = warning(CheckId::Plan, Finding::PlanUnknown, facts);
        check.error = account.error();
        return check;
    }
    facts.insert(u"plan"_s, account->tierType);
    facts.insert(u"domain"_s, account->domain);
    switch (matchPlan(account->tierType)) {
    case PlanFit::TooSmall:
        return failedBy(CheckId::Plan, Finding::PlanTooSmall, facts);
    case PlanFit::NotRecognised:
        return warning(CheckId::Plan, Finding::PlanNotRecognised, facts);
    case PlanFit::Accepted:
        break;
    }
    const bool differs = !m_address.isSandbox() && !account->domain.isEmpty()
        && account->domain.compare(m_address.domain(), Qt::CaseInsensitive) != 0;
    return differs ? warning(CheckId::Plan, Finding::DomainDiffers, facts)
                   : passed(CheckId::Plan, facts);
}

void AccountProbe::skipAfter(CheckId failedStep)
{
    const QMap<QString, QString> facts{{u"after"_s, checkCode(failedStep)}};
    for (const CheckId id : allSteps) {
        if (id > failedStep
            && !settle({id, CheckOutcome::Skipped, Finding::PrerequisiteFailed, {}, facts}))
            return;
    }
}

bool AccountProbe::run(CheckId id)
{
    return settle(CheckResult{id, CheckOutcome::Running});
}

bool AccountProbe::settle(const CheckResult &check)
{
    const QPointer<QObject> goesOn(m_run.get());
    *std::ranges::find(m_checks, check.id, &CheckResult::id) = check;
    emit checkChanged(check);
    if (!goesOn)
        return false;
    if (std::ranges::any_of(m_checks, isOpen))
        return true;
    // First over, then told: whoever hears the end may start again.
    m_run.release()->deleteLater();
    emit finished(m_checks);
    return false;
}

} // namespace deskbridge
