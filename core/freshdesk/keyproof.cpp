// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/keyproof.h"

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr auto accountAdministratorName = "Account Administrator"_L1;

/// What comes in two answers side by side, in whatever order.
struct Look {
    AgentFacts agent;
    Answer<KeyOwner> answer;
    std::optional<Result<QList<Role>>> roles = {};
    std::optional<Result<AccountFacts>> account = {};
};

/// Neither right is needed for importing: a refusal is an answer, not a failure.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::UnexpectedReply;
}

void endWhenWhole(FreshdeskApi &api, const std::shared_ptr<Look> &look)
{
    if (!look->roles || !look->account)
        return;
    if (!*look->roles && !isRefusal(look->roles->error()))
        return look->answer(failure(*look->roles));
    if (!*look->account && !isRefusal(look->account->error()))
        return look->answer(failure(*look->account));
    KeyOwner owner{.agent = look->agent.id,
                   .accountAdministrator = isAccountAdministrator(look->agent, *look->roles),
                   .ticketScope = look->agent.ticketScope,
                   .occasional = look->agent.occasional};
    if (*look->account)
        owner.tierType = (*look->account)->tierType;
    if (const auto limit = api.usage().limitPerMinute)
        owner.limitPerMinute = qRound(*limit);
    look->answer(owner);
}

} // namespace

std::optional<bool> isAccountAdministrator(const AgentFacts &agent,
                                           const Result<QList<Role>> &roles)
{
    if (!roles) {
        // Not even an Administrator may be refused the list of roles (fact sheet §3.2).
        return roles.error().kind == ErrorKind::Forbidden ? std::optional(false) : std::nullopt;
    }
    const auto isTheRole = [](const Role &role) {
        return role.isDefault
            && role.name.trimmed().compare(accountAdministratorName, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(*roles, isTheRole))
        return std::nullopt;
    return std::ranges::any_of(*roles, [&](const Role &role) {
        return isTheRole(role) && agent.roleIds.contains(role.id);
    });
}

void lookAtOwner(FreshdeskApi &api, QObject *context, Answer<KeyOwner> answer)
{
    api.readAgent(context,
                  [&api, context, answer = std::move(answer)](const Result<AgentFacts> &agent) {
                      if (!agent)
                          return answer(failure(agent));
                      const auto look = std::make_shared<Look>(Look{*agent, answer});
                      api.listRoles(context, [&api, look](const Result<QList<Role>> &roles) {
                          look->roles = roles;
                          endWhenWhole(api, look);
                      });
                      api.readAccount(context, [&api, look](const Result<AccountFacts> &account) {
                          look->account = account;
                          endWhenWhole(api, look);
                      });
                  });
}

} // namespace deskbridge
