// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keytwin.h"

#include "core/keys/keyfingerprint.h"
#include "core/store/integrationtable.h"
#include "core/store/keyownertable.h"

namespace deskbridge {

QString otherOwnerOf(Database &database, const QString &fingerprint, const QString &domain)
{
    const auto all = IntegrationTable(database).list();
    if (!all || fingerprint.isEmpty())
        return {};
    // An account that once accepted the key tells its owner: the other one may have been given it by mistake.
    const auto accepted = [&](const Integration &integration) {
        const auto owner = KeyOwnerTable(database).find(integration.id);
        return owner && owner->has_value();
    };
    QString name;
    for (const Integration &integration : *all) {
        if (integration.apiKeyFingerprint != fingerprint || !accepted(integration))
            continue;
        if (integration.domain == domain)
            return {};
        name = integration.name;
    }
    return name;
}

QString otherOwnerOf(Database &database, const Secret &key, const QString &domain)
{
    return otherOwnerOf(database, keyFingerprint(key), domain);
}

} // namespace deskbridge
