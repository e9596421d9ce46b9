// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/announcedreader.h"

#include "core/base/logging.h"
#include "core/importing/announcedrun.h"
#include "core/importing/importwriter.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/integrationkeeper.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

constexpr int doublings = 10; // no pause is that long

} // namespace

/// One run with what it needs. Members in the order they may outlive each other: the run goes first.
struct AnnouncedReader::Job {
    Integration integration;
    AccountAddress address;
    QList<AnnouncedTicket> due;
    QObject context{}; ///< of the question for the key
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<ImportWriter> writer = {};
    std::unique_ptr<AnnouncedRun> run = {};
};

AnnouncedReader::AnnouncedReader(Database &database, IntegrationKeeper &integrations,
                                 SecretStore &secrets, AccountConnector &connector,
                                 const Clock &clock)
    : m_database(database)
    , m_integrations(integrations)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &AnnouncedReader::look);
}

AnnouncedReader::~AnnouncedReader() = default;

void AnnouncedReader::start()
{
    m_timer.start();
    look();
}

void AnnouncedReader::rest()
{
    m_timer.stop();
    m_jobs.clear();
}

void AnnouncedReader::look()
{
    const auto integrations = m_integrations.list();
    if (!integrations)
        return; // the next look asks again, and whoever lists them is told
    for (const Integration &integration : *integrations) {
        const Course &course = m_courses[integration.id];
        if (integration.state == IntegrationState::Paused || isReading(integration.id)
            || m_clock.monotonic() < course.notBefore)
            continue;
        const auto due =
            AnnouncedTicketTable(m_database).due(integration.id, m_clock.now(), mostAtOnce);
        if (due && !due->isEmpty())
            begin(integration, *due);
    }
}

void AnnouncedReader::begin(const Integration &integration, const QList<AnnouncedTicket> &due)
{
    const IntegrationId id = integration.id;
    auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return; // the import says it
    const auto [job, inserted] =
        m_jobs.emplace(id, std::unique_ptr<Job>(new Job{integration, *std::move(address), due}));
    Q_ASSERT(inserted);
    m_secrets.read(integration.apiKeyEntry, &job->second->context, [this, id](Result<Secret> key) {
        if (!key)
            return end(id, failure(key));
        Job &open = *m_jobs.at(id);
        open.api = m_connector.connect(open.address, *std::move(key), Patience::Check);
        run(open);
    });
}

void AnnouncedReader::run(Job &job)
{
    const IntegrationId id = job.integration.id;
    const bool byList = AnnouncedRun::listIsCheaper(job.due.size(), m_courses[id].rowsListed);
    qCInfo(logging::importing) << job.due.size() << "announced tickets of integration" << raw(id)
                               << (byList ? "by the list" : "one by one");
    job.writer = std::make_unique<ImportWriter>(m_database, job.integration, m_clock);
    job.run = std::make_unique<AnnouncedRun>(*job.api, m_database, *job.writer, id, m_clock,
                                             job.due, byList);
    connect(job.run.get(), &AnnouncedRun::contactsStored, this,
            [this, id] { emit contactsChanged(id); });
    connect(job.run.get(), &AnnouncedRun::finished, this,
            [this, id, byList](const Outcome &outcome) {
                if (byList)
                    m_courses[id].rowsListed = m_jobs.at(id)->run->rowsListed();
                end(id, outcome);
            });
    job.run->start();
}

void AnnouncedReader::end(IntegrationId id, const Outcome &outcome)
{
    // Run and connection may be on the stack below this call: they go once it has returned.
    m_ended.push_back(std::move(m_jobs.at(id)));
    m_jobs.erase(id);
    QMetaObject::invokeMethod(this, [this] { m_ended.clear(); }, Qt::QueuedConnection);

    Course &course = m_courses[id];
    if (outcome) {
        course.failures = 0;
    } else {
        const std::chrono::seconds grown =
            firstRetry * (1LL << std::min(course.failures++, doublings));
        const auto wait = std::max(std::min<std::chrono::seconds>(longestRetry, grown),
                                   outcome.error().retryAfter.value_or(std::chrono::seconds{0}));
        course.notBefore = m_clock.monotonic() + wait;
        qCWarning(logging::importing)
            << "announced tickets of integration" << raw(id)
            << "not read:" << errorCode(outcome.error().kind) << outcome.error().detail
            << "again in" << wait.count() << "s";
    }
    emit ended(id, outcome);
}

} // namespace deskbridge
