// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importplanner.h"

#include "core/importing/accountsample.h"
#include "core/secrets/secretstore.h"
#include "core/store/pendingconversationstable.h"
#include "core/store/tickettable.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/ratechoice.h"
#include "core/workspace/settingskeeper.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

constexpr std::chrono::milliseconds progressEvery{200};

} // namespace

/// One forecast on its way.
struct ImportPlanner::Job {
    RateOptions rate;
    Answer<ImportForecast> answer;
    qint64 ticketsKnown = 0;
    qint64 readsWaiting = 0;
    QObject context{}; ///< of the question for the key
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<AccountSample> sample = {};
};

/// One dry run on its way; the run goes before its connection.
struct ImportPlanner::Trial {
    DryRunListener listener;
    QTimer progressTimer{};
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<DryRun> run = {};
};

ImportPlanner::ImportPlanner(Database &database, SecretStore &secrets, AccountConnector &connector,
                             const SettingsKeeper &settings, const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_settings(settings)
    , m_clock(clock)
{ }

ImportPlanner::~ImportPlanner() = default;

void ImportPlanner::plan(const Integration &integration, std::optional<UtcTime> historyStart,
                         const ImportOptions &options, Answer<ImportForecast> answer)
{
    const auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    const auto known = TicketTable(m_database).count(integration.id);
    if (!known)
        return answer(failure(known));
    const auto waiting = PendingConversationsTable(m_database).count(integration.id);
    if (!waiting)
        return answer(failure(waiting));
    Job &job = newJob(options, std::move(answer));
    if (!historyStart) {
        job.ticketsKnown = *known;
        job.readsWaiting = *waiting;
    }
    const UtcTime from = historyStart.value_or(integration.historyStart.value_or(UtcTime{}));
    m_secrets.read(integration.apiKeyEntry, &job.context,
                   [this, &job, address = *address, from](Result<Secret> key) {
                       if (!key)
                           return end(job, failure(key));
                       look(job, address, *std::move(key), from);
                   });
}

void ImportPlanner::plan(const AccountAddress &address, Secret apiKey,
                         std::optional<UtcTime> historyStart, const ImportOptions &options,
                         Answer<ImportForecast> answer)
{
    look(newJob(options, std::move(answer)), address, std::move(apiKey),
         historyStart.value_or(UtcTime{}));
}

ImportPlanner::Job &ImportPlanner::newJob(const ImportOptions &options,
                                          Answer<ImportForecast> answer)
{
    const RateOptions rate = chosenRate(options, usualRate(m_settings.current()));
    auto job = std::unique_ptr<Job>(new Job{rate, std::move(answer)});
    Job &made = *job;
    m_jobs.emplace(&made, std::move(job));
    return made;
}

void ImportPlanner::look(Job &job, const AccountAddress &address, Secret apiKey,
                         UtcTime historyStart)
{
    job.api = m_connector.connect(address, std::move(apiKey), Patience::Check);
    job.sample = std::make_unique<AccountSample>(*job.api, m_clock, historyStart);
    job.sample->ask([this, &job](const Result<AccountSampleFacts> &facts) {
        if (!facts)
            return end(job, failure(facts));
        end(job,
            forecastImport({.tickets = std::max<qint64>(0, facts->tickets - job.ticketsKnown),
                            .sampled = facts->sampled,
                            .sampledWithReads = facts->sampledWithReads,
                            .readsWaiting = job.readsWaiting,
                            .limitPerMinute = facts->limitPerMinute,
                            .rate = job.rate}));
    });
}

void ImportPlanner::dryRun(quint64 number, const AccountAddress &address, Secret apiKey,
                           DryRunListener listener)
{
    auto &trial = m_trials[number];
    trial.reset(new Trial{std::move(listener)});
    trial->api = m_connector.connect(address, std::move(apiKey), Patience::Import);
    trial->run = std::make_unique<DryRun>(*trial->api, m_clock);
    Trial *started = trial.get();
    QTimer &timer = started->progressTimer;
    timer.setSingleShot(true);
    timer.setInterval(progressEvery);
    DryRun *run = started->run.get();
    connect(run, &DryRun::advanced, &timer, [&timer] {
        if (!timer.isActive())
            timer.start();
    });
    connect(&timer, &QTimer::timeout, run,
            [started, run] { started->listener.advanced(run->progress()); });
    connect(run, &DryRun::finished, this, [started, &timer](const Result<DryRunResult> &result) {
        timer.stop();
        started->listener.finished(result);
    });
    run->start();
}

void ImportPlanner::cancelDryRun(quint64 number)
{
    m_trials.erase(number);
}

void ImportPlanner::end(Job &job, const Result<ImportForecast> &result)
{
    auto ended = std::move(m_jobs.extract(&job).mapped());
    ended->answer(result);
    // Sample and connection may be on the stack below this call: they go once it has returned.
    m_ended.push_back(std::move(ended));
    QMetaObject::invokeMethod(this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
}

} // namespace deskbridge
