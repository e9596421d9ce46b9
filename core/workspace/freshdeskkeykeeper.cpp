// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/freshdeskkeykeeper.h"

#include "core/base/logging.h"
#include "core/diagnostics/checks/accountcheck.h"
#include "core/freshdesk/accountprobe.h"
#include "core/keys/injixokey.h"
#include "core/keys/keyfingerprint.h"
#include "core/secrets/secretstore.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/keytwin.h"
#include "core/workspace/sparesecrets.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// A key that live calls are made with.
struct Line {
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<AccountProbe> probe = {};
    bool isOpen = false;
};

bool isOtherAccount(const KeyProof &present, const KeyProof &candidate)
{
    return !present.accountDomain.isEmpty() && !candidate.accountDomain.isEmpty()
        && present.accountDomain.compare(candidate.accountDomain, Qt::CaseInsensitive) != 0;
}

/// Why a key that was asked was not accepted.
std::optional<Error> firstError(const QList<CheckResult> &checks)
{
    for (const CheckResult &check : checks) {
        if (check.error)
            return check.error;
    }
    return std::nullopt;
}

} // namespace

/// One question on its way.
struct FreshdeskKeyKeeper::Job {
    Integration integration;
    AccountAddress address;
    Secret key;
    Compared compared;
    Answer<KeySwitch> answer;
    KeyComparison comparison = {};
    QObject context{}; ///< of the question for the present key
    Line present = {};
    Line candidate = {};
};

FreshdeskKeyKeeper::FreshdeskKeyKeeper(Database &database, SecretStore &secrets,
                                       SpareSecrets &spares, AccountConnector &connector,
                                       ImportDispatcher &imports, ActivityLog &activity,
                                       const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_spares(spares)
    , m_connector(connector)
    , m_imports(imports)
    , m_activity(activity)
    , m_clock(clock)
{ }

FreshdeskKeyKeeper::~FreshdeskKeyKeeper() = default;

void FreshdeskKeyKeeper::compare(IntegrationId id, Secret key, Answer<KeyComparison> answer)
{
    begin(
        id, std::move(key), [this](Job &job) { end(job, KeySwitch{.comparison = job.comparison}); },
        [answer = std::move(answer)](const Result<KeySwitch> &result) {
            if (result)
                answer(result->comparison);
            else
                answer(failure(result));
        });
}

void FreshdeskKeyKeeper::replace(IntegrationId id, Secret key, Answer<KeySwitch> answer)
{
    begin(
        id, std::move(key),
        [this](Job &job) {
            if (job.comparison.refusal == SwitchRefusal::None)
                store(job);
            else
                end(job, KeySwitch{.comparison = job.comparison});
        },
        std::move(answer));
}

void FreshdeskKeyKeeper::begin(IntegrationId id, Secret key, Compared compared,
                               Answer<KeySwitch> answer)
{
    Secret trimmed = injixokey::trimmed(key);
    if (trimmed.isEmpty())
        return answer(failure(ErrorKind::InvalidKey));
    const auto integration = IntegrationTable(m_database).find(id);
    if (!integration)
        return answer(failure(integration));
    if (!*integration)
        return answer(failure(ErrorKind::NoSuchIntegration));
    auto address = AccountAddress::parse((*integration)->domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    auto owner = KeyOwnerTable(m_database).find(id);
    if (!owner)
        return answer(failure(owner));
    auto made = std::unique_ptr<Job>(new Job{**integration, *std::move(address), std::move(trimmed),
                                             std::move(compared), std::move(answer)});
    Job &job = *made;
    m_jobs.emplace(&job, std::move(made));
    job.comparison.presentLastFour = job.integration.apiKeyLastFour;
    job.comparison.presentAsLastSeen = *owner;
    job.comparison.candidateLastFour = job.key.lastFour();
    m_secrets.read(job.integration.apiKeyEntry, &job.context, [this, &job](Result<Secret> present) {
        if (present && present->equals(job.key)) {
            job.comparison.refusal = SwitchRefusal::SameKey;
            return job.compared(job);
        }
        if (present)
            job.present.api =
                m_connector.connect(job.address, *std::move(present), Patience::Check);
        else
            job.comparison.presentError = present.error();
        ask(job);
    });
}

void FreshdeskKeyKeeper::ask(Job &job)
{
    job.candidate.api = m_connector.connect(job.address, job.key.clone(), Patience::Check);
    for (Line *line : {&job.present, &job.candidate}) {
        if (!line->api)
            continue;
        line->isOpen = true;
        line->probe = std::make_unique<AccountProbe>(*line->api, job.address);
        connect(line->probe.get(), &AccountProbe::finished, &job.context, [this, &job, line] {
            line->isOpen = false;
            if (!job.present.isOpen && !job.candidate.isOpen)
                judge(job);
        });
        line->probe->start();
    }
}

void FreshdeskKeyKeeper::judge(Job &job)
{
    KeyComparison &comparison = job.comparison;
    const auto proofOf = [this](const Line &line) {
        std::optional<KeyProof> proof = line.probe ? line.probe->proof() : std::nullopt;
        if (proof)
            proof->owner.checkedAt = m_clock.now();
        return proof;
    };
    comparison.present = proofOf(job.present);
    comparison.candidate = proofOf(job.candidate);
    comparison.checks = withOwner(job.candidate.probe->checks(),
                                  otherOwnerOf(m_database, job.key, job.integration.domain));
    if (!comparison.present && job.present.probe)
        comparison.presentError = firstError(job.present.probe->checks());
    if (!comparison.candidate || overallOutcome(comparison.checks) == CheckOutcome::Failed)
        comparison.refusal = SwitchRefusal::CheckFailed;
    else if (comparison.present && isOtherAccount(*comparison.present, *comparison.candidate))
        comparison.refusal = SwitchRefusal::OtherAccount;
    job.compared(job);
}

void FreshdeskKeyKeeper::store(Job &job)
{
    m_spares.write("freshdesk-api-key"_L1, job.key.clone(),
                   [this, &job](const Result<QString> &entry) {
                       if (!entry)
                           return end(job, failure(entry));
                       switchTo(job, *entry);
                   });
}

void FreshdeskKeyKeeper::switchTo(Job &job, const QString &entry)
{
    const auto switched = inTransaction(
        m_database, [&](Transaction &transaction) { return write(transaction, job, entry); });
    if (!switched) {
        return m_spares.discard(entry, [this, &job, error = switched.error()](const Outcome &) {
            end(job, Failure{error});
        });
    }
    qCInfo(logging::workspace).noquote()
        << "integration" << raw(job.integration.id) << "has another Freshdesk API key"
        << shownFingerprint(switched->apiKeyFingerprint) << "before"
        << shownFingerprint(job.integration.apiKeyFingerprint);
    m_imports.useKey(*switched, job.key.clone());
    emit m_activity.recorded();
    emit replaced(job.integration.id);
    // Whether or not the keychain gives up the former one, the new one is in use.
    m_spares.discard(job.integration.apiKeyEntry,
                     [this, &job, switched = *switched](const Outcome &) {
                         end(job, KeySwitch{switched, job.comparison});
                     });
}

Result<Integration> FreshdeskKeyKeeper::write(Transaction &transaction, const Job &job,
                                              const QString &entry)
{
    const IntegrationId id = job.integration.id;
    const StoredKey fresh{entry, job.key.lastFour(), keyFingerprint(job.key)};
    IntegrationTable table(m_database);
    const auto standing = table.find(id);
    if (!standing)
        return failure(standing);
    if (!*standing)
        return failure(ErrorKind::NoSuchIntegration);
    if ((*standing)->apiKeyEntry != job.integration.apiKeyEntry)
        return failure(ErrorKind::StoreFailed, u"the key was replaced by someone else meanwhile"_s);
    const Outcome written[] = {
        m_spares.take(transaction, entry),
        table.switchApiKey(transaction, job.integration, fresh, m_clock.now()),
        m_spares.release(transaction, job.integration.apiKeyEntry),
        KeyOwnerTable(m_database).store(transaction, id, job.comparison.candidate->owner),
        m_activity.record(transaction,
                          {.integration = id,
                           .kind = ActivityKind::FreshdeskKeyReplaced,
                           .actor = Actor::Person,
                           .facts = {{u"last_four"_s, fresh.lastFour},
                                     {u"before"_s, job.integration.apiKeyLastFour}}}),
    };
    for (const Outcome &outcome : written) {
        if (!outcome)
            return failure(outcome);
    }
    Integration switched = **standing;
    switched.apiKeyEntry = entry;
    switched.apiKeyLastFour = fresh.lastFour;
    switched.apiKeyFingerprint = fresh.fingerprint;
    return switched;
}

void FreshdeskKeyKeeper::end(Job &job, Result<KeySwitch> result)
{
    auto ended = std::move(m_jobs.extract(&job).mapped());
    ended->answer(std::move(result));
    // Probe and connection may be on the stack below this call: they go once it has returned.
    m_ended.push_back(std::move(ended));
    QMetaObject::invokeMethod(this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
}

} // namespace deskbridge
