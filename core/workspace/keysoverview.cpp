// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keysoverview.h"

#include "core/keys/keyring.h"
#include "core/store/healthfactstable.h"
#include "core/store/injixokeytable.h"
#include "core/store/integrationtable.h"
#include "core/store/keyownertable.h"
#include "core/store/keyrotationtable.h"
#include "core/store/keyusetable.h"
#include "core/store/settingtable.h"

#include <algorithm>

namespace deskbridge {
namespace {

constexpr std::chrono::hours day{24};

Outcome readInjixoKeys(Database &database, KeysOverview &overview, UtcTime now)
{
    const IntegrationId id = overview.integration.id;
    const auto keys = Keyring(database).list(id, now);
    if (!keys)
        return failure(keys);
    const auto fingerprints = InjixoKeyTable(database).fingerprints(id);
    if (!fingerprints)
        return failure(fingerprints);
    KeyUseTable table(database);
    const auto refusals = table.refusals(id);
    if (!refusals)
        return failure(refusals);
    const auto begun = KeyRotationTable(database).find(id);
    if (!begun)
        return failure(begun);
    overview.rotation = *begun ? *begun : impliedRotation(*keys);
    for (const InjixoKeyFacts &key : *keys) {
        const auto today = table.uses(key.id, now - day);
        if (!today)
            return failure(today);
        InjixoKeyLine line{
            .key = key, .fingerprint = fingerprints->value(key.id), .usesToday = today->accepted};
        for (const KeyRefusal &refusal : *refusals) {
            if (refusal.key != key.id)
                continue;
            line.refused += refusal.attempts;
            line.lastRefusedAt =
                std::max(line.lastRefusedAt.value_or(refusal.lastAt), refusal.lastAt);
        }
        if (overview.rotation) {
            const auto since = table.uses(key.id, overview.rotation->begunAt);
            if (!since)
                return failure(since);
            line.usesSinceRotation = since->accepted;
        }
        overview.injixoKeys.append(line);
    }
    return Done{};
}

} // namespace

Result<KeysOverview> readKeysOverview(Database &database, IntegrationId id, UtcTime now)
{
    const auto integration = IntegrationTable(database).find(id);
    if (!integration)
        return failure(integration);
    if (!*integration)
        return failure(ErrorKind::NoSuchIntegration);
    const auto storedAt = HealthFactsTable(database).apiKeyStoredAt(id);
    if (!storedAt)
        return failure(storedAt);
    const auto owner = KeyOwnerTable(database).find(id);
    if (!owner)
        return failure(owner);
    const auto settings = SettingTable(database).read();
    if (!settings)
        return failure(settings);
    KeysOverview overview{.integration = **integration,
                          .apiKeyStoredAt = storedAt->value_or((*integration)->createdAt),
                          .owner = *owner,
                          .reminderAge = settings->keyReminderAge};
    if (const Outcome read = readInjixoKeys(database, overview, now); !read)
        return failure(read);
    return overview;
}

} // namespace deskbridge
