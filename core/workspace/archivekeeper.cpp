// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/archivekeeper.h"

#include "core/base/logging.h"
#include "core/freshdesk/accountaddress.h"
#include "core/importing/archivewalk.h"
#include "core/importing/importwriter.h"
#include "core/secrets/secretstore.h"
#include "core/store/archivetable.h"
#include "core/store/intransaction.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/ratechoice.h"
#include "core/workspace/settingskeeper.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::chrono::milliseconds progressEvery{200};

} // namespace

struct ArchiveKeeper::Plan {
    Integration integration;
    AccountAddress address;
    RateOptions rate;
    Answer<ArchivePlan> answer;
    QObject context{};
    std::unique_ptr<FreshdeskApi> api = {};
};

struct ArchiveKeeper::Walk {
    Integration integration;
    AccountAddress address;
    Answer<ArchiveSummary> answer;
    QTimer progressTimer{};
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<ImportWriter> writer = {};
    std::unique_ptr<ArchiveWalk> walk = {};
};

ArchiveKeeper::ArchiveKeeper(Database &database, SecretStore &secrets, AccountConnector &connector,
                             const SettingsKeeper &settings, ActivityLog &activity,
                             const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_connector(connector)
    , m_settings(settings)
    , m_activity(activity)
    , m_clock(clock)
{ }

ArchiveKeeper::~ArchiveKeeper() = default;

void ArchiveKeeper::plan(const Integration &integration, const ImportOptions &options,
                         Answer<ArchivePlan> answer)
{
    const auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    const RateOptions rate = chosenRate(options, usualRate(m_settings.current()));
    auto made = std::unique_ptr<Plan>(new Plan{integration, *address, rate, std::move(answer)});
    Plan &plan = *made;
    m_plans.emplace(&plan, std::move(made));
    m_secrets.read(integration.apiKeyEntry, &plan.context, [this, &plan](Result<Secret> key) {
        if (!key)
            return endPlan(plan, failure(key));
        plan.api = m_connector.connect(plan.address, *std::move(key), Patience::Check);
        plan.api->probeArchive(&plan.context,
                               [this, &plan](const Result<ArchiveAvailability> &availability) {
                                   takeAvailability(plan, availability);
                               });
    });
}

void ArchiveKeeper::takeAvailability(Plan &plan, const Result<ArchiveAvailability> &availability)
{
    if (!availability)
        return endPlan(plan, failure(availability));
    auto estimate = planArchive(m_database, plan.integration, m_clock.now());
    if (!estimate)
        return endPlan(plan, failure(estimate));
    ArchivePlan result = *estimate;
    result.availability = *availability;
    if (*availability != ArchiveAvailability::Available) {
        result.candidates = 0;
        result.calls = 0;
    }
    const auto limit = plan.api->usage().limitPerMinute;
    std::optional<double> pace;
    if (limit)
        pace = *limit * (100 - plan.rate.reservePercent) / 100;
    if (plan.rate.maxRatePerMinute)
        pace = std::min<double>(pace.value_or(*plan.rate.maxRatePerMinute),
                                *plan.rate.maxRatePerMinute);
    if (pace && *pace > 0)
        result.duration = std::chrono::seconds{
            std::llround(std::ceil(static_cast<double>(result.calls) / *pace * 60))};
    endPlan(plan, result);
}

void ArchiveKeeper::endPlan(Plan &plan, const Result<ArchivePlan> &result)
{
    const Answer<ArchivePlan> answer = plan.answer;
    m_endedPlans.push_back(std::move(m_plans.extract(&plan).mapped()));
    QMetaObject::invokeMethod(this, [this] { m_endedPlans.clear(); }, Qt::QueuedConnection);
    answer(result);
}

void ArchiveKeeper::walk(const Integration &integration, const ImportOptions &options,
                         Answer<ArchiveSummary> answer)
{
    const IntegrationId id = integration.id;
    if (m_walks.contains(id))
        return answer(failure(ErrorKind::ImportRunning));
    if (integration.state == IntegrationState::Paused)
        return answer(failure(ErrorKind::IntegrationPaused));
    const auto address = AccountAddress::parse(integration.domain);
    if (!address)
        return answer(failure(ErrorKind::InvalidAddress));
    if (options.maxRatePerMinute || options.reservePercent)
        m_connector.setRate(*address, chosenRate(options, usualRate(m_settings.current())));
    auto &walk = m_walks[id];
    walk.reset(new Walk{integration, *address, std::move(answer)});
    m_secrets.read(integration.apiKeyEntry, &walk->progressTimer, [this, id](Result<Secret> key) {
        if (!key)
            return endWalk(id, failure(key));
        Walk &begun = *m_walks.at(id);
        begun.api = m_connector.connect(begun.address, *std::move(key), Patience::Import);
        begun.writer = std::make_unique<ImportWriter>(m_database, begun.integration, m_clock);
        begun.walk = std::make_unique<ArchiveWalk>(*begun.api, *begun.writer, m_database,
                                                   begun.integration, m_clock);
        ArchiveWalk *running = begun.walk.get();
        QTimer &timer = begun.progressTimer;
        timer.setSingleShot(true);
        timer.setInterval(progressEvery);
        connect(running, &ArchiveWalk::advanced, &timer, [&timer] {
            if (!timer.isActive())
                timer.start();
        });
        connect(&timer, &QTimer::timeout, this, [this, id, running] {
            emit progressed(id, running->progress());
            emit contactsChanged(id);
        });
        connect(running, &ArchiveWalk::finished, this,
                [this, id](const Result<ArchiveSummary> &result) { endWalk(id, result); });
        running->start();
    });
}

void ArchiveKeeper::stop(IntegrationId id)
{
    const auto walk = m_walks.find(id);
    if (walk == m_walks.end())
        return;
    if (walk->second->walk)
        walk->second->walk->stop();
    else
        endWalk(id, ArchiveSummary{});
}

QList<IntegrationId> ArchiveKeeper::running() const
{
    QList<IntegrationId> ids;
    for (const auto &[id, walk] : m_walks)
        ids.append(id);
    return ids;
}

void ArchiveKeeper::endWalk(IntegrationId id, const Result<ArchiveSummary> &result)
{
    m_endedWalks.push_back(std::move(m_walks.at(id)));
    m_walks.erase(id);
    const Answer<ArchiveSummary> answer = m_endedWalks.back()->answer;
    QMetaObject::invokeMethod(this, [this] { m_endedWalks.clear(); }, Qt::QueuedConnection);
    if (result && result->tried > 0)
        m_activity.record(id, ActivityKind::ArchiveWalked, Actor::Person,
                          {{u"found"_s, QString::number(result->found)},
                           {u"missing"_s, QString::number(result->missing)}});
    if (!result)
        qCWarning(logging::importing)
            << "archive of integration" << raw(id)
            << "not walked:" << errorCode(result.error().kind) << result.error().detail;
    emit contactsChanged(id);
    emit ended(id);
    answer(result);
}

} // namespace deskbridge
