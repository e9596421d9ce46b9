// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyownerkeeper.h"

#include "core/base/logging.h"
#include "core/freshdesk/keyproof.h"
#include "core/secrets/secretstore.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/importdispatcher.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

/// One look on its way.
struct KeyOwnerKeeper::Look {
    std::unique_ptr<FreshdeskApi> api = {};
    QObject context{};
};

KeyOwnerKeeper::KeyOwnerKeeper(Database &database, SecretStore &secrets,
                               AccountConnector &connector, ActivityLog &activity,
                               const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_activity(activity)
    , m_clock(clock)
{ }

KeyOwnerKeeper::~KeyOwnerKeeper() = default;

void KeyOwnerKeeper::watch(ImportDispatcher &imports)
{
    connect(&imports, &ImportDispatcher::finished, this,
            [this](IntegrationId id, const Result<ImportSummary> &result) {
                if (result && result->ended)
                    noteImport(id);
            });
}

void KeyOwnerKeeper::noteImport(IntegrationId id)
{
    if (!isDue(id))
        return;
    const auto integration = IntegrationTable(m_database).find(id);
    if (integration && *integration)
        look(**integration);
}

bool KeyOwnerKeeper::isDue(IntegrationId id) const
{
    const auto owner = KeyOwnerTable(m_database).find(id);
    if (!owner || !*owner)
        return true;
    // A look in the future was noted by a clock that has been set back since.
    const auto since = m_clock.now() - (*owner)->checkedAt;
    return since >= lookEvery || since < std::chrono::seconds{0};
}

void KeyOwnerKeeper::look(const Integration &integration)
{
    const IntegrationId id = integration.id;
    const auto address = AccountAddress::parse(integration.domain);
    if (!address || m_looks.contains(id))
        return;
    auto &look = m_looks[id] = std::make_unique<Look>();
    m_secrets.read(integration.apiKeyEntry, &look->context,
                   [this, id, address = *address](Result<Secret> key) {
                       if (!key)
                           return end(id, failure(key));
                       Look &waiting = *m_looks.at(id);
                       waiting.api = m_connector.connect(address, *std::move(key), Patience::Check);
                       lookAtOwner(*waiting.api, &waiting.context,
                                   [this, id](const Result<KeyOwner> &owner) { end(id, owner); });
                   });
}

void KeyOwnerKeeper::end(IntegrationId id, const Result<KeyOwner> &owner)
{
    if (!owner) {
        qCInfo(logging::workspace) << "the key's owner of integration" << raw(id)
                                   << "not looked at:" << errorCode(owner.error().kind);
    } else if (const Outcome noted = note(id, *owner); !noted) {
        qCWarning(logging::workspace) << "the key's owner of integration" << raw(id)
                                      << "not noted:" << errorCode(noted.error().kind);
    }
    // The connection may be on the stack below this call: it goes once it has returned.
    auto ended = std::make_shared<std::unique_ptr<Look>>(std::move(m_looks.at(id)));
    m_looks.erase(id);
    QMetaObject::invokeMethod(this, [ended] { ended->reset(); }, Qt::QueuedConnection);
}

Outcome KeyOwnerKeeper::note(IntegrationId id, KeyOwner owner)
{
    owner.checkedAt = m_clock.now();
    const auto before = KeyOwnerTable(m_database).find(id);
    if (!before)
        return failure(before);
    const QList<OwnerTrait> changes =
        *before ? ownerDifferences(**before, owner) : QList<OwnerTrait>();
    const Outcome written = inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
        const auto standing = IntegrationTable(m_database).find(id);
        if (!standing)
            return failure(standing);
        if (!*standing)
            return failure(ErrorKind::NoSuchIntegration);
        for (const OwnerTrait trait : changes) {
            if (trait == OwnerTrait::Limit)
                continue; // other calls tell another limit; that is no news of the owner
            const Outcome recorded =
                m_activity.record(transaction,
                                  {.integration = id,
                                   .kind = ActivityKind::KeyOwnerChanged,
                                   .actor = Actor::Program,
                                   .facts = {{u"what"_s, ownerTraitCode(trait)}}});
            if (!recorded)
                return recorded;
        }
        return KeyOwnerTable(m_database).store(transaction, id, owner);
    });
    if (!written)
        return written;
    if (!changes.isEmpty())
        emit m_activity.recorded();
    emit looked(id);
    return Done{};
}

} // namespace deskbridge
