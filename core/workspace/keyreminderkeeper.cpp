// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyreminderkeeper.h"

#include "core/base/logging.h"
#include "core/store/healthfactstable.h"
#include "core/store/injixokeytable.h"
#include "core/store/intransaction.h"
#include "core/store/keyremindertable.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/settingskeeper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace deskbridge {

KeyReminderKeeper::KeyReminderKeeper(Database &database, IntegrationKeeper &integrations,
                                     const SettingsKeeper &settings, const Clock &clock)
    : m_database(database)
    , m_integrations(integrations)
    , m_settings(settings)
    , m_clock(clock)
{
    m_hour.setInterval(1h);
    connect(&m_hour, &QTimer::timeout, this, &KeyReminderKeeper::look);
}

void KeyReminderKeeper::watch()
{
    connect(&m_settings, &SettingsKeeper::changed, this, &KeyReminderKeeper::look);
    m_hour.start();
    look();
}

void KeyReminderKeeper::look()
{
    const auto integrations = m_integrations.list();
    if (!integrations)
        return; // whoever lists them is told
    for (const Integration &integration : *integrations) {
        const auto keys = keysOf(integration.id, integration.createdAt, integration.apiKeyLastFour);
        Outcome reminded = keys ? Outcome(Done{}) : failure(keys);
        if (keys) {
            for (const Key &key : *keys) {
                if (reminded)
                    reminded = remind(integration.id, key);
            }
        }
        if (!reminded)
            qCWarning(logging::workspace)
                << "ages of the keys of integration" << raw(integration.id)
                << "not known:" << errorCode(reminded.error().kind);
    }
    m_looked = true;
}

Result<QList<KeyReminderKeeper::Key>> KeyReminderKeeper::keysOf(IntegrationId id, UtcTime addedAt,
                                                                const QString &lastFour) const
{
    const auto storedAt = HealthFactsTable(m_database).apiKeyStoredAt(id);
    if (!storedAt)
        return failure(storedAt);
    QList<Key> keys{{ReminderKey::Freshdesk, storedAt->value_or(addedAt), lastFour}};
    const auto injixoKeys = InjixoKeyTable(m_database).list(id);
    if (!injixoKeys)
        return failure(injixoKeys);
    std::optional<InjixoKeyFacts> newest;
    for (const InjixoKeyFacts &key : *injixoKeys) {
        if (key.state == InjixoKeyState::Active)
            newest = key;
    }
    if (newest)
        keys.append({ReminderKey::Injixo, newest->createdAt, newest->lastFour});
    return keys;
}

Outcome KeyReminderKeeper::remind(IntegrationId id, const Key &key)
{
    const std::chrono::days limit = m_settings.current().keyReminderAge;
    const std::chrono::days age = keyAge(key.madeAt, m_clock.now());
    const ReminderStage stage = reminderStage(age, limit);
    if (stage == ReminderStage::None)
        return Done{};
    const auto last = KeyReminderTable(m_database).last(id, key.key, key.madeAt);
    if (!last)
        return failure(last);
    const Told told{key.madeAt, stage};
    const auto before = m_told.find({id, key.key});
    const bool isTold = before != m_told.end() && before->second == told;
    const bool isFirstLook = before == m_told.end() && !m_looked;
    const bool isStored = *last && **last == stage;
    m_told.insert_or_assign({id, key.key}, told);
    if (isStored && (isTold || isFirstLook))
        return Done{};
    if (!isStored) { // else another program has told its people since
        const Outcome stored = inTransaction(m_database, [&](Transaction &transaction) {
            return KeyReminderTable(m_database).store(transaction, id, key.key, key.madeAt, stage);
        });
        if (!stored) {
            m_told.erase({id, key.key});
            return stored;
        }
    }
    emit due({.integration = id,
              .key = key.key,
              .stage = stage,
              .age = age,
              .left = limit - age,
              .lastFour = key.lastFour});
    return Done{};
}

} // namespace deskbridge
