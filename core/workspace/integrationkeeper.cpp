// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/integrationkeeper.h"

#include "core/freshdesk/accountaddress.h"
#include "core/keys/keyfingerprint.h"
#include "core/secrets/secretstore.h"
#include "core/store/database.h"
#include "core/store/injixokeytable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/setupdrafttable.h"
#include "core/store/transaction.h"
#include "core/workspace/activitylog.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qsizetype longestName = 100;

QString newEntryName(QLatin1StringView kind)
{
    return kind + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

IntegrationKeeper::IntegrationKeeper(Database &database, SecretStore &secrets,
                                     ActivityLog &activity, const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_activity(activity)
    , m_clock(clock)
{ }

Result<Integration> IntegrationKeeper::find(IntegrationId id) const
{
    const auto found = IntegrationTable(m_database).find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NoSuchIntegration);
    return **found;
}

Result<QList<Integration>> IntegrationKeeper::list() const
{
    return IntegrationTable(m_database).list();
}

Outcome IntegrationKeeper::checkName(const QString &name) const
{
    const QString normalized = normalizedName(name);
    if (normalized.isEmpty() || normalized.size() > longestName)
        return failure(ErrorKind::InvalidName);
    const auto taken = IntegrationTable(m_database).findByName(normalized);
    if (!taken)
        return failure(taken);
    if (*taken)
        return failure(ErrorKind::DuplicateName);
    return Done{};
}

void IntegrationKeeper::add(const NewIntegration &wanted, Secret apiKey, Answer<Integration> answer)
{
    if (const Outcome name = checkName(wanted.name); !name)
        return answer(failure(name));
    const auto address = AccountAddress::parse(wanted.domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    if (apiKey.isEmpty())
        return answer(failure(ErrorKind::InvalidKey));

    Integration integration;
    integration.name = normalizedName(wanted.name);
    integration.domain = address->domain();
    integration.state = wanted.state;
    integration.nextStep =
        wanted.state == IntegrationState::SettingUp ? SetupStep::InjixoKey : SetupStep::Finished;
    integration.historyStart = wanted.historyStart;
    integration.createdAt = m_clock.now();
    integration.apiKeyEntry = newEntryName("freshdesk-api-key"_L1);
    integration.apiKeyLastFour = apiKey.lastFour();
    integration.apiKeyFingerprint = keyFingerprint(apiKey);

    m_secrets.write(integration.apiKeyEntry, std::move(apiKey), this,
                    [this, wanted, integration, answer](const Outcome &written) {
                        if (!written)
                            return answer(failure(written));
                        const auto inserted = insert(wanted, integration);
                        if (inserted) {
                            m_activity.record(inserted->id, ActivityKind::IntegrationAdded,
                                              Actor::Person, {{u"domain"_s, inserted->domain}});
                            return answer(inserted);
                        }
                        m_secrets.remove(integration.apiKeyEntry, this,
                                         [inserted, answer](const Outcome &) { answer(inserted); });
                    });
}

Result<Integration> IntegrationKeeper::insert(const NewIntegration &wanted, Integration integration)
{
    return inTransaction(m_database, [&](Transaction &transaction) -> Result<Integration> {
        const auto id = IntegrationTable(m_database).insert(transaction, integration);
        if (!id)
            return failure(id);
        integration.id = *id;
        if (const Outcome removed = SetupDraftTable(m_database).remove(transaction, wanted.draft);
            !removed)
            return failure(removed);
        return integration;
    });
}

Result<Integration> IntegrationKeeper::change(Integration integration)
{
    return inTransaction(m_database, [&](Transaction &transaction) -> Result<Integration> {
        if (const Outcome updated = IntegrationTable(m_database).update(transaction, integration);
            !updated)
            return failure(updated);
        return integration;
    });
}

Result<Integration> IntegrationKeeper::setPaused(IntegrationId id, bool paused)
{
    auto integration = find(id);
    if (!integration)
        return integration;
    const IntegrationState running = integration->nextStep == SetupStep::Finished
        ? IntegrationState::Active
        : IntegrationState::SettingUp;
    const IntegrationState before =
        std::exchange(integration->state, paused ? IntegrationState::Paused : running);
    const auto changed = change(*std::move(integration));
    if (changed && changed->state != before)
        m_activity.record(
            id, paused ? ActivityKind::IntegrationPaused : ActivityKind::IntegrationResumed,
            Actor::Person);
    return changed;
}

Result<Integration> IntegrationKeeper::setNextStep(IntegrationId id, SetupStep step)
{
    auto integration = find(id);
    if (!integration)
        return integration;
    const SetupStep before = std::exchange(integration->nextStep, step);
    if (integration->state != IntegrationState::Paused)
        integration->state =
            step == SetupStep::Finished ? IntegrationState::Active : IntegrationState::SettingUp;
    const auto changed = change(*std::move(integration));
    if (changed && step == SetupStep::Finished && before != step)
        m_activity.record(id, ActivityKind::SetupFinished, Actor::Person);
    return changed;
}

void IntegrationKeeper::remove(IntegrationId id, DataFate fate, Answer<Done> answer)
{
    const auto integration = find(id);
    if (!integration)
        return answer(failure(integration));
    const auto keys = InjixoKeyTable(m_database).list(id);
    if (!keys)
        return answer(failure(keys));

    QStringList entries{integration->apiKeyEntry};
    for (const InjixoKeyFacts &key : *keys) {
        if (!key.keychainEntry.isEmpty())
            entries.append(key.keychainEntry);
    }
    removeEntries(entries, [this, id, fate, name = integration->name, answer](const Outcome &gone) {
        if (!gone)
            return answer(gone);
        const bool keeps = fate == DataFate::Keep;
        const Outcome removed = inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
            IntegrationTable table(m_database);
            return keeps ? table.markDeleted(transaction, id) : table.erase(transaction, id);
        });
        if (removed)
            m_activity.record({.integration = id,
                               .integrationName = name,
                               .kind = ActivityKind::IntegrationRemoved,
                               .actor = Actor::Person,
                               .facts = {{u"data"_s, keeps ? u"kept"_s : u"removed"_s}}});
        answer(removed);
    });
}

void IntegrationKeeper::removeEntries(QStringList entries, Answer<Done> answer)
{
    if (entries.isEmpty())
        return answer(Done{});
    const QString entry = entries.takeFirst();
    m_secrets.remove(entry, this, [this, entries, answer](const Outcome &removed) {
        if (!removed)
            return answer(removed);
        removeEntries(entries, answer);
    });
}

Result<QList<SetupDraft>> IntegrationKeeper::drafts() const
{
    return SetupDraftTable(m_database).list();
}

Result<SetupDraft> IntegrationKeeper::saveDraft(SetupDraft draft)
{
    draft.updatedAt = m_clock.now();
    return inTransaction(m_database, [&](Transaction &transaction) {
        return SetupDraftTable(m_database).save(transaction, draft);
    });
}

Outcome IntegrationKeeper::discardDraft(qint64 id)
{
    return inTransaction(m_database, [&](Transaction &transaction) {
        return SetupDraftTable(m_database).remove(transaction, id);
    });
}

} // namespace deskbridge
