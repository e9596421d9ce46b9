// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/completenesskeeper.h"

#include "core/base/logging.h"
#include "core/freshdesk/accountaddress.h"
#include "core/importing/importwriter.h"
#include "core/importing/proofbasis.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString dayCode(UtcTime day)
{
    return toIso(day).left(10);
}

} // namespace

/// One errand from its wish to its answer. Members in the order they may outlive each other.
struct CompletenessKeeper::Job {
    Integration integration;
    AccountAddress address;
    Answer<ComparisonSummary> comparisonAnswer = {};
    Answer<DayReadingSummary> readingAnswer = {};
    UtcTime day{};
    QObject context{}; ///< of the question for the key
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<ImportWriter> writer = {};
    std::unique_ptr<CompletenessCheck> comparison = {};
    std::unique_ptr<DayReading> reading = {};
};

CompletenessKeeper::CompletenessKeeper(Database &database, SecretStore &secrets,
                                       AccountConnector &connector, ActivityLog &activity,
                                       const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_activity(activity)
    , m_clock(clock)
{ }

CompletenessKeeper::~CompletenessKeeper() = default;

Result<CompletenessKeeper::Job *> CompletenessKeeper::begin(const Integration &integration)
{
    if (integration.state == IntegrationState::Paused)
        return failure(ErrorKind::IntegrationPaused);
    const auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return failure(ErrorKind::InvalidAddress);
    stop(integration.id);
    auto &job = m_jobs[integration.id];
    job.reset(new Job{integration, *address});
    return job.get();
}

template <class Begin> void CompletenessKeeper::withKey(Job &job, Begin begin)
{
    m_secrets.read(job.integration.apiKeyEntry, &job.context,
                   [this, id = job.integration.id, begin](Result<Secret> key) {
                       Job &waiting = *m_jobs.at(id);
                       if (!key) {
                           if (waiting.comparisonAnswer)
                               return endComparison(id, failure(key));
                           return endReading(id, failure(key));
                       }
                       waiting.api =
                           m_connector.connect(waiting.address, *std::move(key), Patience::Import);
                       waiting.writer =
                           std::make_unique<ImportWriter>(m_database, waiting.integration, m_clock);
                       begin(waiting);
                   });
}

void CompletenessKeeper::compare(const Integration &integration, std::optional<int> mostDays,
                                 Answer<ComparisonSummary> answer)
{
    const auto job = begin(integration);
    if (!job)
        return answer(failure(job));
    (*job)->comparisonAnswer = std::move(answer);
    withKey(**job, [this, mostDays](Job &begun) {
        const IntegrationId id = begun.integration.id;
        begun.comparison = std::make_unique<CompletenessCheck>(
            *begun.api, *begun.writer, m_database, begun.integration, m_clock);
        connect(begun.comparison.get(), &CompletenessCheck::advanced, this,
                [this, id](int compared, int all) { emit progressed(id, compared, all); });
        connect(begun.comparison.get(), &CompletenessCheck::finished, this,
                [this, id](const Result<ComparisonSummary> &result) { endComparison(id, result); });
        begun.comparison->start(mostDays);
    });
}

void CompletenessKeeper::readDay(const Integration &integration, UtcTime day,
                                 Answer<DayReadingSummary> answer)
{
    const auto job = begin(integration);
    if (!job)
        return answer(failure(job));
    (*job)->readingAnswer = std::move(answer);
    (*job)->day = dayOf(day);
    withKey(**job, [this](Job &begun) {
        const IntegrationId id = begun.integration.id;
        begun.reading = std::make_unique<DayReading>(*begun.api, *begun.writer, m_database,
                                                     begun.integration, m_clock, begun.day);
        connect(begun.reading.get(), &DayReading::finished, this,
                [this, id](const Result<DayReadingSummary> &result) { endReading(id, result); });
        begun.reading->start();
    });
}

void CompletenessKeeper::stop(IntegrationId id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return;
    if (job->second->comparison)
        job->second->comparison->stop();
    else if (job->second->reading)
        job->second->reading->stop();
    else if (job->second->comparisonAnswer)
        endComparison(id, ComparisonSummary{});
    else
        endReading(id, DayReadingSummary{.day = {.day = job->second->day}});
}

QList<IntegrationId> CompletenessKeeper::running() const
{
    QList<IntegrationId> ids;
    for (const auto &[id, job] : m_jobs)
        ids.append(id);
    return ids;
}

void CompletenessKeeper::compareAfterImport(const Integration &integration)
{
    const IntegrationId id = integration.id;
    if (m_jobs.contains(id))
        return; // it goes on by itself, or a person asked for it
    const auto failed = m_failedAt.constFind(id);
    if (failed != m_failedAt.cend() && m_clock.monotonic() - *failed < pauseAfterFailure)
        return;
    const auto basis = loadProofBasis(m_database, integration, m_clock.now());
    if (!basis || daysToCompare(*basis).isEmpty())
        return;
    compare(integration, daysOfAPass, [this, id](const Result<ComparisonSummary> &result) {
        if (result)
            m_failedAt.remove(id);
        else
            m_failedAt.insert(id, m_clock.monotonic());
    });
}

std::unique_ptr<CompletenessKeeper::Job> &CompletenessKeeper::takeOut(IntegrationId id)
{
    // Operation and connection may be on the stack below: they go once that has returned.
    m_ended.push_back(std::move(m_jobs.at(id)));
    m_jobs.erase(id);
    QMetaObject::invokeMethod(this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    return m_ended.back();
}

void CompletenessKeeper::endComparison(IntegrationId id, const Result<ComparisonSummary> &result)
{
    const Answer<ComparisonSummary> answer = takeOut(id)->comparisonAnswer;
    if (result) {
        for (const CompletenessDay &day : result->newDifferences)
            m_activity.record(id, ActivityKind::DifferenceFound, Actor::Program,
                              {{u"day"_s, dayCode(day.day)},
                               {u"here"_s, QString::number(day.here)},
                               {u"there"_s, QString::number(day.there)}});
    } else {
        qCWarning(logging::importing)
            << "completeness of integration" << raw(id)
            << "not compared:" << errorCode(result.error().kind) << result.error().detail;
    }
    emit contactsChanged(id); // deleted tickets may have been met for the first time
    emit changed(id);
    answer(result);
}

void CompletenessKeeper::endReading(IntegrationId id, const Result<DayReadingSummary> &result)
{
    const Answer<DayReadingSummary> answer = takeOut(id)->readingAnswer;
    if (result && result->complete)
        m_activity.record(id, ActivityKind::DayReadAgain, Actor::Person,
                          {{u"day"_s, dayCode(result->day.day)},
                           {u"before"_s, QString::number(result->hereBefore)},
                           {u"after"_s, QString::number(result->day.here)}});
    emit contactsChanged(id);
    emit changed(id);
    answer(result);
}

} // namespace deskbridge
