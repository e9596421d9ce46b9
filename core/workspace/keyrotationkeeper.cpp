// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyrotationkeeper.h"

#include "core/base/logging.h"
#include "core/keys/keyring.h"
#include "core/store/injixokeytable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyrotationtable.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/injixokeykeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

KeyRotationKeeper::KeyRotationKeeper(Database &database, InjixoKeyKeeper &keys,
                                     ActivityLog &activity, const Clock &clock)
    : m_database(database)
    , m_keys(keys)
    , m_activity(activity)
    , m_clock(clock)
{
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &KeyRotationKeeper::settleAll);
    connect(&keys, &InjixoKeyKeeper::changed, this, &KeyRotationKeeper::settle);
}

void KeyRotationKeeper::watch()
{
    settleAll();
    m_minute.start();
}

void KeyRotationKeeper::settleAll()
{
    const auto open = KeyRotationTable(m_database).list();
    if (!open)
        return; // whoever asks for one is told
    for (const KeyRotation &rotation : *open)
        settle(rotation.integration);
}

Result<std::optional<KeyRotation>> KeyRotationKeeper::find(IntegrationId id) const
{
    const auto begun = KeyRotationTable(m_database).find(id);
    if (!begun || *begun)
        return begun;
    const auto keys = Keyring(m_database).list(id, m_clock.now());
    if (!keys)
        return failure(keys);
    return impliedRotation(*keys);
}

Result<IssuedInjixoKey> KeyRotationKeeper::begin(IntegrationId id, RotationReason reason,
                                                 std::chrono::seconds overlap)
{
    const Outcome opened = open({.integration = id,
                                 .maker = InjixoKeyMaker::Deskbridge,
                                 .reason = reason,
                                 .begunAt = m_clock.now()});
    if (!opened)
        return failure(opened);
    auto issued = m_keys.issue(id, overlap);
    if (!issued) {
        // Nothing was replaced, so nothing is open; if not even that can be written, it can be abandoned.
        if (const Outcome closed = close(id, Actor::Program, false); !closed)
            qCWarning(logging::store) << "rotation stays open:" << errorCode(closed.error().kind);
    }
    return issued;
}

Outcome KeyRotationKeeper::beginInInjixo(IntegrationId id, RotationReason reason)
{
    return open({.integration = id,
                 .maker = InjixoKeyMaker::Injixo,
                 .reason = reason,
                 .begunAt = m_clock.now()});
}

Outcome KeyRotationKeeper::open(const KeyRotation &rotation)
{
    const IntegrationId id = rotation.integration;
    const Outcome opened = inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
        const auto integration = IntegrationTable(m_database).find(id);
        if (!integration)
            return failure(integration);
        if (!*integration)
            return failure(ErrorKind::NoSuchIntegration);
        if (const Outcome stored = KeyRotationTable(m_database).store(transaction, rotation);
            !stored)
            return stored;
        return m_activity.record(
            transaction,
            {.integration = id,
             .kind = ActivityKind::RotationBegun,
             .actor = Actor::Person,
             .facts = {{u"key"_s, u"injixo"_s}, {u"why"_s, rotationReasonCode(rotation.reason)}}});
    });
    if (opened) {
        emit m_activity.recorded();
        emit changed(id);
    }
    return opened;
}

Result<std::optional<InjixoKeyFacts>> KeyRotationKeeper::extend(IntegrationId id,
                                                                std::chrono::seconds time)
{
    const UtcTime until = m_clock.now() + time;
    const auto extended = inTransaction(
        m_database, [&](Transaction &transaction) -> Result<std::optional<InjixoKeyFacts>> {
            const auto keys = Keyring(m_database).list(id, m_clock.now());
            if (!keys)
                return failure(keys);
            const auto retiring =
                std::ranges::find(*keys, InjixoKeyState::Retiring, &InjixoKeyFacts::state);
            if (retiring == keys->end())
                return std::optional<InjixoKeyFacts>();
            InjixoKeyFacts key = *retiring;
            key.retiresAt = until;
            if (const Outcome written = InjixoKeyTable(m_database).updateState(transaction, key);
                !written)
                return failure(written);
            const Outcome recorded = m_activity.record(
                transaction,
                {.integration = id,
                 .kind = ActivityKind::InjixoKeyRetiring,
                 .actor = Actor::Person,
                 .facts = {{u"last_four"_s, key.lastFour}, {u"until"_s, toIso(until)}}});
            if (!recorded)
                return failure(recorded);
            return std::optional(key);
        });
    if (extended && *extended) {
        emit m_activity.recorded();
        emit m_keys.changed(id);
    }
    return extended;
}

Outcome KeyRotationKeeper::finish(IntegrationId id)
{
    const auto keys = Keyring(m_database).list(id, m_clock.now());
    if (!keys)
        return failure(keys);
    for (const InjixoKeyFacts &key : *keys) {
        if (key.state != InjixoKeyState::Retiring)
            continue;
        if (const auto revoked = m_keys.revoke(id, key.id); !revoked)
            return failure(revoked);
    }
    return close(id, Actor::Person, true);
}

Outcome KeyRotationKeeper::abandon(IntegrationId id)
{
    return close(id, Actor::Person, false);
}

Outcome KeyRotationKeeper::close(IntegrationId id, Actor actor, bool isFinished)
{
    const auto closed = inTransaction(m_database, [&](Transaction &transaction) -> Result<bool> {
        const auto removed = KeyRotationTable(m_database).remove(transaction, id);
        if (!removed || !*removed || !isFinished)
            return removed;
        const Outcome recorded = m_activity.record(transaction,
                                                   {.integration = id,
                                                    .kind = ActivityKind::RotationFinished,
                                                    .actor = actor,
                                                    .facts = {{u"key"_s, u"injixo"_s}}});
        if (!recorded)
            return failure(recorded);
        return removed;
    });
    if (!closed)
        return failure(closed);
    if (*closed) {
        emit m_activity.recorded();
        emit changed(id);
    }
    return Done{};
}

void KeyRotationKeeper::settle(IntegrationId id)
{
    const auto rotation = KeyRotationTable(m_database).find(id);
    if (!rotation || !*rotation || (*rotation)->maker != InjixoKeyMaker::Deskbridge)
        return;
    const auto keys = Keyring(m_database).list(id, m_clock.now());
    if (!keys)
        return;
    const RotationKeys pair = rotationKeys(**rotation, *keys);
    const bool isInUse = pair.fresh && pair.fresh->firstUsedAt;
    const bool isFormerOver = !pair.former || pair.former->state == InjixoKeyState::Revoked;
    if (!isInUse || !isFormerOver)
        return;
    if (const Outcome closed = close(id, Actor::Program, true); !closed)
        qCWarning(logging::store) << "rotation not closed:" << errorCode(closed.error().kind);
}

} // namespace deskbridge
