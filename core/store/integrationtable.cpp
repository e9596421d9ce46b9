// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrationtable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql listLiving{
    "integration.list",
    R"(SELECT id, name, domain, state, next_step, event_receiver, history_start,
                                   created_at, api_key_entry, api_key_last_four, api_key_fingerprint
                            FROM integration WHERE deleted = 0 ORDER BY id)"};
constexpr Sql findLiving{
    "integration.find",
    R"(SELECT id, name, domain, state, next_step, event_receiver, history_start,
                                   created_at, api_key_entry, api_key_last_four, api_key_fingerprint
                            FROM integration WHERE deleted = 0 AND id = ?)"};
constexpr Sql findLivingByName{
    "integration.findByName",
    R"(SELECT id, name, domain, state, next_step, event_receiver, history_start,
                                         created_at, api_key_entry, api_key_last_four, api_key_fingerprint
                                  FROM integration WHERE deleted = 0 AND comparable_name = ?)"};
constexpr Sql insertIntegration{
    "integration.insert",
    R"(INSERT INTO integration (name, comparable_name, domain, state, next_step,
                                       event_receiver, history_start, created_at, api_key_entry,
                                       api_key_last_four, api_key_fingerprint, api_key_stored_at)
                                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?))"};
constexpr Sql updateIntegration{"integration.update",
                                R"(UPDATE integration SET name = ?, comparable_name = ?, domain = ?,
                                       state = ?, next_step = ?, event_receiver = ?, history_start = ?
                                   WHERE id = ? AND deleted = 0)"};
constexpr Sql switchKey{"integration.switchApiKey",
                        R"(UPDATE integration SET api_key_entry = ?, api_key_last_four = ?,
                               api_key_fingerprint = ?, api_key_stored_at = ?
                           WHERE id = ? AND deleted = 0 AND api_key_entry = ?)"};
constexpr Sql noteKey{"integration.noteApiKey",
                      R"(UPDATE integration SET api_key_fingerprint = ?
                         WHERE id = ? AND deleted = 0 AND api_key_entry = ?)"};
constexpr Sql markIntegration{"integration.markDeleted",
                              "UPDATE integration SET deleted = 1 WHERE id = ? AND deleted = 0"};
constexpr Sql eraseIntegration{"integration.erase", "DELETE FROM integration WHERE id = ?"};

constexpr Sql revokeKeys{"integration.revokeKeys",
                         "UPDATE injixo_key SET state = 2 WHERE integration = ?"};
constexpr Sql forgetTickets{"integration.forgetTickets",
                            "DELETE FROM ticket WHERE integration = ?"};
constexpr Sql forgetPending{"integration.forgetPending",
                            "DELETE FROM pending_conversations WHERE integration = ?"};
constexpr Sql forgetWalks{"integration.forgetWalks",
                          "DELETE FROM import_walk WHERE integration = ?"};
constexpr Sql forgetEvents{"integration.forgetEvents",
                           "DELETE FROM app_event WHERE integration = ?"};
constexpr Sql forgetAnnounced{"integration.forgetAnnounced",
                              "DELETE FROM announced_ticket WHERE integration = ?"};
constexpr Sql forgetProof{"integration.forgetProof",
                          "DELETE FROM completeness_day WHERE integration = ?"};
constexpr Sql forgetChanges{"integration.forgetChanges",
                            "DELETE FROM changed_day WHERE integration = ?"};
constexpr Sql forgetUnlisted{"integration.forgetUnlisted",
                             "DELETE FROM unlisted_ticket WHERE integration = ?"};
constexpr Sql forgetArchive{"integration.forgetArchive",
                            "DELETE FROM archive_walk WHERE integration = ?"};

Integration read(const Row &row)
{
    return {.id = row.as<IntegrationId>(0),
            .name = row.text(1),
            .domain = row.text(2),
            .state = row.as<IntegrationState>(3),
            .nextStep = row.as<SetupStep>(4),
            .eventReceiver = row.as<EventReceiver>(5),
            .historyStart = row.optionalTime(6),
            .createdAt = row.time(7),
            .apiKeyEntry = row.text(8),
            .apiKeyLastFour = row.text(9),
            .apiKeyFingerprint = row.text(10)};
}

Failure<Error> noSuch(IntegrationId id)
{
    return failure(ErrorKind::NoSuchIntegration, u"integration %1"_s.arg(raw(id)));
}

} // namespace

Result<QList<Integration>> IntegrationTable::list()
{
    return m_database.all(listLiving, read);
}

Result<std::optional<Integration>> IntegrationTable::find(IntegrationId id)
{
    return m_database.first(findLiving, read, id);
}

Result<std::optional<Integration>> IntegrationTable::findByName(const QString &name)
{
    return m_database.first(findLivingByName, read, comparableName(name));
}

Outcome IntegrationTable::refuseTakenName(const Integration &integration)
{
    const auto holder = findByName(integration.name);
    if (!holder)
        return failure(holder);
    if (*holder && (*holder)->id != integration.id)
        return failure(ErrorKind::DuplicateName,
                       u"held by integration %1"_s.arg(raw((*holder)->id)));
    return Done{};
}

Result<IntegrationId> IntegrationTable::insert(Transaction &transaction,
                                               const Integration &integration)
{
    Integration added = integration;
    added.id = {};
    const Outcome free = refuseTakenName(added);
    if (!free)
        return failure(free);
    const Result<qint64> id = m_database.insert(
        transaction, insertIntegration, added.name, comparableName(added.name), added.domain,
        added.state, added.nextStep, added.eventReceiver, added.historyStart, added.createdAt,
        added.apiKeyEntry, added.apiKeyLastFour, added.apiKeyFingerprint, added.createdAt);
    if (!id)
        return failure(id);
    return IntegrationId{*id};
}

Outcome IntegrationTable::update(Transaction &transaction, const Integration &integration)
{
    const Outcome free = refuseTakenName(integration);
    if (!free)
        return free;
    const Result<qint64> changed = m_database.write(
        transaction, updateIntegration, integration.name, comparableName(integration.name),
        integration.domain, integration.state, integration.nextStep, integration.eventReceiver,
        integration.historyStart, integration.id);
    if (!changed)
        return failure(changed);
    return *changed == 1 ? Outcome(Done{}) : noSuch(integration.id);
}

Outcome IntegrationTable::switchApiKey(Transaction &transaction, const Integration &integration,
                                       const StoredKey &key, UtcTime storedAt)
{
    const Result<qint64> changed =
        m_database.write(transaction, switchKey, key.entry, key.lastFour, key.fingerprint, storedAt,
                         integration.id, integration.apiKeyEntry);
    if (!changed)
        return failure(changed);
    return *changed == 1 ? Outcome(Done{}) : noSuch(integration.id);
}

Outcome IntegrationTable::noteFingerprint(Transaction &transaction, const Integration &integration,
                                          const QString &fingerprint)
{
    const Result<qint64> noted = m_database.write(transaction, noteKey, fingerprint, integration.id,
                                                  integration.apiKeyEntry);
    return noted ? Outcome(Done{}) : failure(noted);
}

Outcome IntegrationTable::markDeleted(Transaction &transaction, IntegrationId id)
{
    const Result<qint64> marked = m_database.write(transaction, markIntegration, id);
    if (!marked)
        return failure(marked);
    if (*marked == 0)
        return noSuch(id);
    for (const Sql &statement :
         {revokeKeys, forgetTickets, forgetPending, forgetWalks, forgetEvents, forgetAnnounced,
          forgetProof, forgetChanges, forgetUnlisted, forgetArchive}) {
        const Result<qint64> written = m_database.write(transaction, statement, id);
        if (!written)
            return failure(written);
    }
    return Done{};
}

Outcome IntegrationTable::erase(Transaction &transaction, IntegrationId id)
{
    const Result<qint64> erased = m_database.write(transaction, eraseIntegration, id);
    if (!erased)
        return failure(erased);
    return *erased == 1 ? Outcome(Done{}) : noSuch(id);
}

} // namespace deskbridge
