// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/receiverservice.h"

#include "core/store/appeventtable.h"
#include "core/store/injixokeytable.h"
#include "core/store/keyusetable.h"
#include "core/store/misplacedkeytable.h"
#include "core/workspace/crossing.h"
#include "core/workspace/receiverkeeper.h"

#include <algorithm>

namespace deskbridge {
namespace {

Result<AppArrivals> readArrivals(Database &database, IntegrationId integration)
{
    const auto keys = InjixoKeyTable(database).list(integration);
    if (!keys)
        return failure(keys);
    std::optional<InjixoKeyFacts> newest;
    for (const InjixoKeyFacts &key : *keys) {
        if (key.maker == InjixoKeyMaker::Deskbridge && key.state != InjixoKeyState::Revoked)
            newest = key;
    }
    AppArrivals arrivals;
    if (!newest)
        return arrivals;
    arrivals.keyVerifiedAt = newest->firstUsedAt;
    const auto first = AppEventTable(database).firstSince(integration, newest->createdAt);
    if (!first)
        return failure(first);
    arrivals.firstEventAt = *first;
    KeyUseTable uses(database);
    auto refusals = uses.refusals(integration);
    const auto strangers = uses.strangers(1);
    if (!refusals || !strangers)
        return refusals ? failure(strangers) : failure(refusals);
    const UtcTime before = std::max(newest->createdAt, newest->lastUsedAt.value_or(UtcTime{}));
    for (const KeyRefusal &refusal : *refusals + *strangers) {
        const bool isNewer =
            refusal.lastAt > before && (!arrivals.refusal || refusal.lastAt > arrivals.refusal->at);
        if (isNewer)
            arrivals.refusal = AppArrivals::Refusal{refusal.lastAt, refusal.standing};
    }
    const auto misplaced = MisplacedKeyTable(database).newest(integration);
    if (!misplaced)
        return failure(misplaced);
    if (const auto &key = *misplaced;
        key && key->lastAt > before && (!arrivals.refusal || key->lastAt >= arrivals.refusal->at))
        arrivals.refusal = AppArrivals::Refusal{key->lastAt, KeyStanding::Accepted, key->owner};
    return arrivals;
}

} // namespace

ReceiverService::ReceiverService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::receiverChanged, this, &ReceiverService::stateChanged);
    connect(crossing.engine(), &Engine::appArrived, this, &ReceiverService::arrived);
}

void ReceiverService::state(QObject *context, Answer<ReceiverState> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [](Engine &engine, const auto &reply) {
        reply(engine.receiver().state());
    });
}

void ReceiverService::arrivals(IntegrationId integration, QObject *context,
                               Answer<AppArrivals> answer) const
{
    m_crossing.askReader(context, std::move(answer), [integration](const Reader &reader) {
        return readArrivals(reader.database(), integration);
    });
}

} // namespace deskbridge
