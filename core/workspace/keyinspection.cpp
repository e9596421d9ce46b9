// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyinspection.h"

#include "core/keys/keyfingerprint.h"
#include "core/store/healthfactstable.h"
#include "core/store/importtable.h"
#include "core/store/integrationtable.h"

#include <utility>

namespace deskbridge {
namespace {

Result<QList<KnownFreshdeskKey>> freshdeskKeys(Database &database, const QString &fingerprint)
{
    const auto all = IntegrationTable(database).list();
    if (!all)
        return failure(all);
    QList<KnownFreshdeskKey> known;
    for (const Integration &integration : *all) {
        if (integration.apiKeyFingerprint != fingerprint)
            continue;
        const auto storedAt = HealthFactsTable(database).apiKeyStoredAt(integration.id);
        const auto runs = ImportTable(database).lastRuns(integration.id);
        if (!storedAt || !runs)
            return storedAt ? failure(runs) : failure(storedAt);
        KnownFreshdeskKey key{integration.id, integration.name,
                              storedAt->value_or(integration.createdAt), runs->lastCompleteAt};
        if (key.lastImportAt && *key.lastImportAt < key.storedAt)
            key.lastImportAt.reset(); // with the key before it
        known.append(key);
    }
    return known;
}

} // namespace

bool KeyInspection::mayBeKept() const
{
    return verification.standing == KeyStanding::NotAnInjixoKey && freshdeskKeys.isEmpty();
}

bool KeyInspection::isForeignTo(IntegrationId integration) const
{
    switch (verification.standing) {
    case KeyStanding::Accepted:
    case KeyStanding::Revoked:
    case KeyStanding::Unknown:
        return true; // its check digits say that Deskbridge made it
    case KeyStanding::Mistyped: // what only begins like one of ours may be injixo's
    case KeyStanding::NotAnInjixoKey:
        return !freshdeskKeys.isEmpty() || (kept && kept->integration != integration);
    }
    Q_UNREACHABLE();
}

Result<KeyInspection> inspectKey(Database &database, const Secret &presented, UtcTime now)
{
    const auto verification = Keyring(database).verify(presented, now);
    if (!verification)
        return failure(verification);
    KeyInspection inspection{*verification};
    if (verification->standing == KeyStanding::NotAnInjixoKey) {
        auto known = freshdeskKeys(database, keyFingerprint(presented));
        if (!known)
            return failure(known);
        inspection.freshdeskKeys = *std::move(known);
    }
    if (!verification->key)
        return inspection;
    const auto integration = IntegrationTable(database).find(verification->key->integration);
    if (!integration)
        return failure(integration);
    if (*integration)
        inspection.integrationName = (*integration)->name;
    return inspection;
}

Result<KeyInspection> withKeptKey(Database &database, KeyInspection inspection,
                                  const Result<std::optional<InjixoKeyFacts>> &kept)
{
    if (!kept)
        return failure(kept);
    inspection.kept = *kept;
    if (!*kept)
        return inspection;
    const auto integration = IntegrationTable(database).find((*kept)->integration);
    if (!integration)
        return failure(integration);
    if (*integration)
        inspection.integrationName = (*integration)->name;
    return inspection;
}

} // namespace deskbridge
