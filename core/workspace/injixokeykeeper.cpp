// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/injixokeykeeper.h"

#include "core/base/logging.h"
#include "core/keys/injixokey.h"
#include "core/keys/keyring.h"
#include "core/secrets/secretstore.h"
#include "core/store/injixokeytable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/keyinspection.h"

#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

namespace {

/// What the activity list says of a key that has changed.
ActivityEntry entryFor(const InjixoKeyFacts &key)
{
    QMap<QString, QString> facts{{u"last_four"_s, key.lastFour}};
    switch (key.state) {
    case InjixoKeyState::Active:
        return ActivityEntry{.kind = key.maker == InjixoKeyMaker::Injixo
                                 ? ActivityKind::InjixoKeyKept
                                 : ActivityKind::InjixoKeyIssued,
                             .facts = facts};
    case InjixoKeyState::Retiring:
        if (key.retiresAt)
            facts.insert(u"until"_s, toIso(*key.retiresAt));
        return ActivityEntry{.kind = ActivityKind::InjixoKeyRetiring, .facts = facts};
    case InjixoKeyState::Revoked:
        if (key.lastUsedAt)
            facts.insert(u"last_used"_s, toIso(*key.lastUsedAt));
        return ActivityEntry{.kind = ActivityKind::InjixoKeyRevoked, .facts = facts};
    }
    Q_UNREACHABLE();
}

} // namespace

InjixoKeyKeeper::InjixoKeyKeeper(Database &database, SecretStore &secrets, const Clock &clock,
                                 ActivityLog &activity)
    : m_database(database)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_activity(activity)
    , m_minute(this)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &InjixoKeyKeeper::minutePassed);
}

void InjixoKeyKeeper::start()
{
    minutePassed();
    m_minute.start();
}

/// verify() goes by the clock anyway: what cannot be written now is written a minute later.
void InjixoKeyKeeper::minutePassed()
{
    if (const Outcome ended = endRetired(); !ended)
        qCWarning(logging::store) << "retired keys not ended:" << errorCode(ended.error().kind)
                                  << ended.error().detail;
}

Outcome InjixoKeyKeeper::endRetired()
{
    const UtcTime now = m_clock.now();
    // Looked at first: a program that only reads does not wait for another one's writing.
    const auto due = Keyring(m_database).hasRetired(now);
    if (!due)
        return failure(due);
    if (!*due)
        return Done{};
    const auto ended =
        inTransaction(m_database, [&](Transaction &transaction) -> Result<QList<InjixoKeyFacts>> {
            auto keys = Keyring(m_database).endRetired(transaction, now);
            if (!keys)
                return keys;
            for (const InjixoKeyFacts &key : *keys) {
                if (const Outcome recorded = record(transaction, key, Actor::Program); !recorded)
                    return failure(recorded);
            }
            return keys;
        });
    if (!ended)
        return failure(ended);
    emit m_activity.recorded();
    for (const InjixoKeyFacts &key : *ended)
        emit changed(key.integration);
    return Done{};
}

Outcome InjixoKeyKeeper::record(Transaction &transaction, const InjixoKeyFacts &key, Actor actor)
{
    const auto fingerprints = InjixoKeyTable(m_database).fingerprints(key.integration);
    if (!fingerprints)
        return failure(fingerprints);
    qCInfo(logging::workspace).noquote()
        << "injixo API key" << fingerprints->value(key.id, u"made in injixo"_s) << "of integration"
        << raw(key.integration) << "is" << keyStateCode(key.state);
    ActivityEntry entry = entryFor(key);
    entry.integration = key.integration;
    entry.actor = actor;
    return m_activity.record(transaction, std::move(entry));
}

Result<IssuedInjixoKey> InjixoKeyKeeper::issue(IntegrationId id, std::chrono::seconds overlap)
{
    // So that a key that has ended meanwhile is told as having ended by itself.
    if (const Outcome ended = endRetired(); !ended)
        return failure(ended);
    return change(id, [&](Transaction &transaction) -> Result<IssuedInjixoKey> {
        if (const Outcome set = setReceiver(transaction, id, EventReceiver::Deskbridge); !set)
            return failure(set);
        return Keyring(m_database).issue(transaction, id, overlap, m_clock.now());
    });
}

Result<std::optional<InjixoKeyFacts>> InjixoKeyKeeper::revoke(IntegrationId id, qint64 key)
{
    if (const Outcome ended = endRetired(); !ended)
        return failure(ended);
    const auto revoked =
        change(id, [&](Transaction &transaction) -> Result<std::optional<InjixoKeyFacts>> {
            const auto integration = IntegrationTable(m_database).find(id);
            if (!integration)
                return failure(integration);
            if (!*integration)
                return failure(ErrorKind::NoSuchIntegration);
            return Keyring(m_database).revoke(transaction, id, key, m_clock.now());
        });
    if (revoked && *revoked && !(*revoked)->keychainEntry.isEmpty())
        m_secrets.remove((*revoked)->keychainEntry, this, [](const Outcome &) { });
    return revoked;
}

template <class Write>
auto InjixoKeyKeeper::change(IntegrationId id, Write write)
    -> std::invoke_result_t<Write, Transaction &>
{
    using Written = std::invoke_result_t<Write, Transaction &>;
    auto written = inTransaction(m_database, [&](Transaction &transaction) -> Written {
        const auto before = InjixoKeyTable(m_database).list(id);
        if (!before)
            return failure(before);
        auto done = write(transaction);
        if (!done)
            return done;
        if (const Outcome recorded = recordChanges(transaction, id, *before); !recorded)
            return failure(recorded);
        return done;
    });
    if (written) {
        emit m_activity.recorded();
        emit changed(id);
    }
    return written;
}

/// A line of the activity list for each key that is new or in another state. One made in injixo that was
/// replaced is told by the one that replaces it.
Outcome InjixoKeyKeeper::recordChanges(Transaction &transaction, IntegrationId id,
                                       const QList<InjixoKeyFacts> &before)
{
    const auto now = InjixoKeyTable(m_database).list(id);
    if (!now)
        return failure(now);
    const bool keptOne = now->size() > before.size() && now->last().maker == InjixoKeyMaker::Injixo;
    for (const InjixoKeyFacts &key : *now) {
        const auto former = std::ranges::find(before, key.id, &InjixoKeyFacts::id);
        const bool unchanged = former != before.end() && former->state == key.state;
        const bool replaced = keptOne && key.state == InjixoKeyState::Revoked;
        if (unchanged || replaced)
            continue;
        if (const Outcome recorded = record(transaction, key, Actor::Person); !recorded)
            return recorded;
    }
    return Done{};
}

void InjixoKeyKeeper::keep(IntegrationId id, Secret key, Answer<InjixoKeyFacts> answer)
{
    auto pasted = std::make_shared<const Secret>(injixokey::trimmed(key));
    if (pasted->isEmpty())
        return answer(failure(ErrorKind::InvalidKey));
    const auto inspection = inspectKey(m_database, *pasted, m_clock.now());
    if (!inspection)
        return answer(failure(inspection));
    if (inspection->isForeignTo(id))
        return answer(failure(ErrorKind::KeyMisplaced));
    findKept(pasted,
             [this, id, pasted, inspection = *inspection,
              answer = std::move(answer)](const auto &kept) mutable {
                 const auto known = withKeptKey(m_database, std::move(inspection), kept);
                 if (!known)
                     return answer(failure(known));
                 if (known->isForeignTo(id))
                     return answer(failure(ErrorKind::KeyMisplaced));
                 write(id, std::move(pasted), std::move(answer));
             });
}

void InjixoKeyKeeper::write(IntegrationId id, std::shared_ptr<const Secret> pasted,
                            Answer<InjixoKeyFacts> answer)
{
    const QString entry = u"injixo-api-key/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_secrets.write(entry, pasted->clone(), this,
                    [this, id, entry, pasted, answer](const Outcome &written) {
                        if (!written)
                            return answer(failure(written));
                        const auto noted = note(id, *pasted, entry);
                        if (!noted)
                            return m_secrets.remove(
                                entry, this, [noted, answer](const Outcome &) { answer(noted); });
                        forgetReplaced(id, noted->id);
                        answer(noted);
                    });
}

void InjixoKeyKeeper::findKept(std::shared_ptr<const Secret> presented,
                               const Answer<std::optional<InjixoKeyFacts>> &answer)
{
    const auto integrations = IntegrationTable(m_database).list();
    if (!integrations)
        return answer(failure(integrations));
    QList<InjixoKeyFacts> candidates;
    for (const Integration &integration : *integrations) {
        const auto keys = InjixoKeyTable(m_database).list(integration.id);
        if (!keys)
            return answer(failure(keys));
        for (const InjixoKeyFacts &key : *keys) {
            const bool isKept =
                !key.keychainEntry.isEmpty() && key.state != InjixoKeyState::Revoked;
            if (isKept && key.lastFour == presented->lastFour())
                candidates.append(key);
        }
    }
    compareKept(std::move(presented), std::move(candidates), answer);
}

void InjixoKeyKeeper::compareKept(std::shared_ptr<const Secret> presented,
                                  QList<InjixoKeyFacts> candidates,
                                  const Answer<std::optional<InjixoKeyFacts>> &answer)
{
    if (candidates.isEmpty())
        return answer(std::optional<InjixoKeyFacts>{});
    const InjixoKeyFacts candidate = candidates.takeFirst();
    m_secrets.read(candidate.keychainEntry, this,
                   [this, presented = std::move(presented), candidate,
                    candidates = std::move(candidates), answer](const Result<Secret> &kept) {
                       if (kept && kept->equals(*presented))
                           return answer(std::optional(candidate));
                       compareKept(presented, candidates, answer);
                   });
}

Result<InjixoKeyFacts> InjixoKeyKeeper::note(IntegrationId id, const Secret &key,
                                             const QString &entry)
{
    return change(id, [&](Transaction &transaction) -> Result<InjixoKeyFacts> {
        if (const Outcome set = setReceiver(transaction, id, EventReceiver::Injixo); !set)
            return failure(set);
        return Keyring(m_database).keep(transaction, id, key, entry, m_clock.now());
    });
}

/// The keychain keeps no key that another one has replaced. One that cannot be removed now is removed with
/// the integration.
void InjixoKeyKeeper::forgetReplaced(IntegrationId id, qint64 keptKey)
{
    const auto keys = InjixoKeyTable(m_database).list(id);
    if (!keys)
        return;
    for (const InjixoKeyFacts &key : *keys) {
        if (key.id != keptKey && !key.keychainEntry.isEmpty())
            m_secrets.remove(key.keychainEntry, this, [](const Outcome &) { });
    }
}

Outcome InjixoKeyKeeper::setReceiver(Transaction &transaction, IntegrationId id,
                                     EventReceiver receiver)
{
    IntegrationTable table(m_database);
    const auto integration = table.find(id);
    if (!integration)
        return failure(integration);
    if (!*integration)
        return failure(ErrorKind::NoSuchIntegration);
    Integration changed = **integration;
    changed.eventReceiver = receiver;
    return table.update(transaction, changed);
}

} // namespace deskbridge
