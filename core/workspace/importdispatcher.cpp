// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importdispatcher.h"

#include "core/base/logging.h"
#include "core/importing/importplan.h"
#include "core/importing/importrun.h"
#include "core/importing/importwriter.h"
#include "core/keys/keyfingerprint.h"
#include "core/secrets/secretstore.h"
#include "core/store/importtable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/sweeptable.h"
#include "core/workspace/ratechoice.h"

#include <QTimer>

#include <utility>

namespace deskbridge {
namespace {

using namespace std::chrono_literals;

constexpr auto progressEvery = 200ms;
constexpr auto quietProgressEvery = 2s;
constexpr auto contactsChangedEvery = 500ms;

} // namespace

/// One import from its request to its answer. Members in the order they may outlive each other: the run
/// goes first.
struct ImportDispatcher::Job {
    Integration integration;
    AccountAddress address;
    ImportOptions options;
    Answer<ImportSummary> answer;
    ImportPlan plan;
    qint64 runId = 0;
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<ImportWriter> writer = {};
    QTimer progressTimer{};
    QTimer quietTimer{};
    QTimer contactsTimer{};
    std::unique_ptr<ImportRun> run = {};
};

ImportDispatcher::ImportDispatcher(Database &database, SecretStore &secrets,
                                   AccountConnector &connector, const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_clock(clock)
{ }

ImportDispatcher::~ImportDispatcher() = default;

void ImportDispatcher::start(const Integration &integration, const ImportOptions &options,
                             bool sweep, Answer<ImportSummary> answer)
{
    const IntegrationId id = integration.id;
    if (m_jobs.contains(id))
        return answer(failure(ErrorKind::ImportRunning));
    if (integration.state == IntegrationState::Paused)
        return answer(failure(ErrorKind::IntegrationPaused));
    auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    auto plan = planImport(m_database, integration, sweep);
    if (!plan)
        return answer(failure(plan));
    const auto runId = inTransaction(m_database, [&](Transaction &transaction) {
        return ImportTable(m_database).begin(transaction, id, plan->stage, m_clock.now());
    });
    if (!runId)
        return answer(failure(runId));

    m_connector.setRate(*address, chosenRate(options, m_usualRate));
    const auto [job, inserted] =
        m_jobs.emplace(id,
                       std::unique_ptr<Job>(new Job{integration, *std::move(address), options,
                                                    std::move(answer), *std::move(plan), *runId}));
    Q_ASSERT(inserted);
    qCInfo(logging::importing) << "import of integration" << raw(id)
                               << "starts:" << stageCode(job->second->plan.stage) << "run"
                               << *runId;
    emit started(id);
    m_secrets.read(integration.apiKeyEntry, &job->second->progressTimer,
                   [this, id](Result<Secret> key) {
                       if (m_jobs.at(id)->run)
                           return; // another key came meanwhile
                       if (!key)
                           return end(id, failure(key));
                       noteKey(*m_jobs.at(id), *key);
                       takeKey(*m_jobs.at(id), *std::move(key));
                   });
}

void ImportDispatcher::setUsualRate(const RateOptions &rate)
{
    m_usualRate = rate;
    for (const auto &[id, job] : m_jobs)
        m_connector.setRate(job->address, chosenRate(job->options, m_usualRate));
}

void ImportDispatcher::useKey(const Integration &integration, Secret key)
{
    const auto found = m_jobs.find(integration.id);
    if (found == m_jobs.end())
        return;
    Job &job = *found->second;
    job.integration.apiKeyEntry = integration.apiKeyEntry;
    job.integration.apiKeyLastFour = integration.apiKeyLastFour;
    job.integration.apiKeyFingerprint = integration.apiKeyFingerprint;
    if (job.api)
        job.api->useKey(std::move(key));
    else
        takeKey(job, std::move(key));
}

void ImportDispatcher::followKey(const Integration &integration)
{
    const auto found = m_jobs.find(integration.id);
    if (found == m_jobs.end() || found->second->integration.apiKeyEntry == integration.apiKeyEntry)
        return;
    found->second->integration.apiKeyEntry = integration.apiKeyEntry; // asked for only once
    m_secrets.read(integration.apiKeyEntry, &found->second->progressTimer,
                   [this, integration](Result<Secret> key) {
                       if (key)
                           useKey(integration, *std::move(key));
                   });
}

/// A key that was stored before fingerprints were has its one noted now. Without it nothing is worse than before.
void ImportDispatcher::noteKey(Job &job, const Secret &key)
{
    QString &fingerprint = job.integration.apiKeyFingerprint;
    if (fingerprint.isEmpty()) {
        fingerprint = keyFingerprint(key);
        const Outcome noted = inTransaction(m_database, [&](Transaction &transaction) {
            return IntegrationTable(m_database)
                .noteFingerprint(transaction, job.integration, fingerprint);
        });
        if (!noted)
            qCWarning(logging::store) << "fingerprint not noted:" << errorCode(noted.error().kind);
    }
    qCInfo(logging::importing).noquote()
        << "run" << job.runId << "uses key" << shownFingerprint(fingerprint);
}

void ImportDispatcher::takeKey(Job &job, Secret key)
{
    job.api = m_connector.connect(job.address, std::move(key), Patience::Import);
    job.writer = std::make_unique<ImportWriter>(m_database, job.integration, m_clock);
    job.run = std::make_unique<ImportRun>(*job.api, *job.writer, m_clock, job.plan);
    watch(job);
    job.run->start();
}

/// Many small steps become few signals.
void ImportDispatcher::watch(Job &job)
{
    const IntegrationId id = job.integration.id;
    ImportRun *run = job.run.get();
    const auto armed = [](QTimer &timer) {
        return [&timer] {
            if (!timer.isActive())
                timer.start();
        };
    };
    job.progressTimer.setSingleShot(true);
    job.progressTimer.setInterval(progressEvery);
    // While nothing arrives, people want to see why.
    job.quietTimer.setInterval(quietProgressEvery);
    job.quietTimer.start();
    connect(&job.quietTimer, &QTimer::timeout, &job.progressTimer, armed(job.progressTimer));
    job.contactsTimer.setSingleShot(true);
    job.contactsTimer.setInterval(contactsChangedEvery);
    connect(run, &ImportRun::advanced, &job.progressTimer, armed(job.progressTimer));
    connect(run, &ImportRun::contactsStored, &job.contactsTimer, armed(job.contactsTimer));
    connect(&job.progressTimer, &QTimer::timeout, this,
            [this, id, run] { emit progressed(id, run->progress()); });
    connect(&job.contactsTimer, &QTimer::timeout, this, [this, id] { emit contactsChanged(id); });
    connect(run, &ImportRun::finished, this,
            [this, id](const Result<ImportSummary> &result) { end(id, result); });
}

void ImportDispatcher::stop(IntegrationId id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return;
    if (job->second->run)
        job->second->run->stop();
    else
        end(id, ImportSummary{.stage = job->second->plan.stage});
}

QList<IntegrationId> ImportDispatcher::running() const
{
    QList<IntegrationId> ids;
    for (const auto &[id, job] : m_jobs)
        ids.append(id);
    return ids;
}

std::optional<ImportProgress> ImportDispatcher::progress(IntegrationId id) const
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return std::nullopt;
    if (job->second->run)
        return job->second->run->progress();
    return ImportProgress{.stage = job->second->plan.stage};
}

void ImportDispatcher::end(IntegrationId id, Result<ImportSummary> result)
{
    std::unique_ptr<Job> job = std::move(m_jobs.at(id));
    m_jobs.erase(id);
    if (const Outcome recorded = record(*job, result); !recorded && result)
        result = failure(recorded);
    if (!result && isGone(id))
        result = failure(ErrorKind::NoSuchIntegration, QStringLiteral("deleted during its import"));
    if (result) {
        qCInfo(logging::importing)
            << "run" << job->runId << "ends: tickets" << result->tickets << "conversations"
            << result->conversations << "contacts" << result->contacts << "requests"
            << result->requests << "complete" << result->complete << "in"
            << result->duration.count() << "ms";
    } else {
        qCWarning(logging::importing)
            << "run" << job->runId << "failed:" << errorCode(result.error().kind)
            << result.error().detail;
    }
    emit contactsChanged(id);
    emit finished(id, result);
    job->answer(result);
    // Run and connection may be on the stack below this call: they go once it has returned.
    m_ended.push_back(std::move(job));
    QMetaObject::invokeMethod(this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
}

/// Another program has deleted it.
bool ImportDispatcher::isGone(IntegrationId id)
{
    const auto found = IntegrationTable(m_database).find(id);
    return found && !*found;
}

Outcome ImportDispatcher::record(const Job &job, const Result<ImportSummary> &result)
{
    return inTransaction(m_database, [&](Transaction &transaction) {
        ImportTable imports(m_database);
        if (!result)
            return imports.fail(transaction, job.runId, m_clock.now(), result.error());
        if (result->ended && job.plan.sweepsAll()) {
            const Outcome swept =
                SweepTable(m_database).store(transaction, job.integration.id, m_clock.now());
            if (!swept)
                return swept;
        }
        return imports.finish(transaction, job.runId, m_clock.now(), *result);
    });
}

} // namespace deskbridge
