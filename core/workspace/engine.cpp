// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/engine.h"

#include "core/base/logging.h"
#include "core/diagnostics/checks/accountcheck.h"
#include "core/freshdesk/accountprobe.h"
#include "core/secrets/filesecretstore.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/store/database.h"
#include "core/store/importtable.h"
#include "core/store/injixokeytable.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/announcedreader.h"
#include "core/workspace/archivekeeper.h"
#include "core/workspace/checkkeeper.h"
#include "core/workspace/completenesskeeper.h"
#include "core/workspace/freshdeskconnector.h"
#include "core/workspace/freshdeskkeykeeper.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/importactivity.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/importhandover.h"
#include "core/workspace/importplanner.h"
#include "core/workspace/injixokeykeeper.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/keyownerkeeper.h"
#include "core/workspace/keyreminderkeeper.h"
#include "core/workspace/keyrotationkeeper.h"
#include "core/workspace/keytwin.h"
#include "core/workspace/leasekeeper.h"
#include "core/workspace/poller.h"
#include "core/workspace/ratechoice.h"
#include "core/workspace/receiverkeeper.h"
#include "core/workspace/routekeeper.h"
#include "core/workspace/settingskeeper.h"
#include "core/workspace/sharedprogress.h"
#include "core/workspace/sparesecrets.h"
#include "core/workspace/storewatch.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
/// One connection check under way.
struct Engine::Probe {
    std::unique_ptr<FreshdeskApi> api = {};
    std::unique_ptr<AccountProbe> steps = {};
    QObject context{}; ///< of the question for the key
};

Engine::Engine(WorkspaceOptions options)
    : m_options(std::move(options))
    , m_state(failure(ErrorKind::StoreFailed, u"asked before the store was open"_s))
{ }

Engine::~Engine()
{
    if (m_receiver && m_receiver->state().kind == ReceiverState::Kind::Listening)
        publishReceiver({});
}

QString Engine::databasePath(const WorkspaceOptions &options)
{
    return QDir(options.dataFolder).filePath(u"deskbridge.sqlite"_s);
}

Outcome Engine::open()
{
    auto database = Database::open(databasePath(m_options), Database::Access::ReadWrite);
    if (!database)
        return m_state = failure(database);
    m_database = *std::move(database);
    m_activity = std::make_unique<ActivityLog>(*m_database, m_clock);
    connect(m_activity.get(), &ActivityLog::recorded, this, &Engine::activityRecorded);
    m_settings = std::make_unique<SettingsKeeper>(*m_database, *m_activity);
    connect(m_settings.get(), &SettingsKeeper::changed, this, &Engine::settingsChanged);
    if (const Outcome loaded = m_settings->load(); !loaded)
        return m_state = loaded;
    if (m_options.secretsFile.isEmpty()) {
        m_secrets = std::make_unique<KeychainSecretStore>();
    } else {
        auto file = std::make_unique<FileSecretStore>(m_options.secretsFile);
        if (const Outcome usable = file->verify(); !usable)
            return m_state = usable;
        m_secrets = std::move(file);
    }
    auto connector = std::make_unique<FreshdeskConnector>(m_clock);
    m_route = std::make_unique<RouteKeeper>(
        *m_settings, *m_secrets, [&http = connector->http()](std::optional<OutwardRoute> route) {
            http.setRoute(std::move(route));
        });
    m_connector = std::move(connector);
    m_route->start();
    m_integrations =
        std::make_unique<IntegrationKeeper>(*m_database, *m_secrets, *m_activity, m_clock);
    m_injixoKeys = std::make_unique<InjixoKeyKeeper>(*m_database, *m_secrets, m_clock, *m_activity);
    connect(m_injixoKeys.get(), &InjixoKeyKeeper::changed, this, &Engine::injixoKeysChanged);
    m_injixoKeys->start();
    m_planner = std::make_unique<ImportPlanner>(*m_database, *m_secrets, *m_connector, *m_settings,
                                                m_clock);
    m_imports = std::make_unique<ImportDispatcher>(*m_database, *m_secrets, *m_connector, m_clock);
    m_imports->setUsualRate(usualRate(m_settings->current()));
    connect(m_settings.get(), &SettingsKeeper::changed, m_imports.get(),
            [this](const Settings &settings) { m_imports->setUsualRate(usualRate(settings)); });
    m_importActivity = std::make_unique<ImportActivity>(*m_imports, *m_activity);
    relayImports();
    makeProof();
    m_health = std::make_unique<HealthKeeper>(*m_database, *m_integrations, *m_imports, *m_settings,
                                              *m_activity, m_clock);
    m_health->setAccounts(*m_connector);
    connect(m_health.get(), &HealthKeeper::verdictChanged, this, &Engine::verdictChanged);
    connect(m_health.get(), &HealthKeeper::verdictChanged, this, &Engine::integrationsChanged);
    makeKeyKeepers();
    m_handover = std::make_unique<ImportHandover>(*m_database, *m_integrations, m_clock);
    connect(m_handover.get(), &ImportHandover::ended, this, &Engine::importFinished);
    connect(m_handover.get(), &ImportHandover::ended, this, &Engine::integrationsChanged);
    m_checks = std::make_unique<CheckKeeper>(m_options, databasePath(m_options), *m_secrets,
                                             *m_connector, *m_health, *m_database, *m_keyOwners);
    m_receiver = std::make_unique<ReceiverKeeper>(databasePath(m_options), *m_health, *m_settings,
                                                  *m_activity, m_clock);
    connect(m_receiver.get(), &ReceiverKeeper::stateChanged, this, &Engine::receiverChanged);
    connect(m_receiver.get(), &ReceiverKeeper::stateChanged, this, &Engine::publishReceiver);
    connect(m_receiver.get(), &ReceiverKeeper::arrived, this, &Engine::appArrived);
    if (m_options.receiver)
        m_receiver->start(*m_options.receiver);
    if (m_options.keepImporting) {
        m_poller = std::make_unique<Poller>(*m_database, *m_integrations, *m_imports, m_clock,
                                            m_settings->current().pollPeriod);
        connect(m_settings.get(), &SettingsKeeper::changed, m_poller.get(),
                [this](const Settings &settings) {
                    m_poller->setPeriod(settings.pollPeriod);
                    emit integrationsChanged(); // the next import is due at another time
                });
        watchKeys();
        m_announced = std::make_unique<AnnouncedReader>(*m_database, *m_integrations, *m_secrets,
                                                        *m_connector, m_clock);
        connect(m_announced.get(), &AnnouncedReader::contactsChanged, this,
                &Engine::contactsChanged);
    }
    shareFolder();
    return m_state = Done{};
}

void Engine::makeKeyKeepers()
{
    m_spares = std::make_unique<SpareSecrets>(*m_database, *m_secrets);
    m_spares->cleanUp();
    m_freshdeskKeys = std::make_unique<FreshdeskKeyKeeper>(
        *m_database, *m_secrets, *m_spares, *m_connector, *m_imports, *m_activity, m_clock);
    m_keyOwners = std::make_unique<KeyOwnerKeeper>(*m_database, *m_secrets, *m_connector,
                                                   *m_activity, m_clock);
    m_rotations =
        std::make_unique<KeyRotationKeeper>(*m_database, *m_injixoKeys, *m_activity, m_clock);
    m_keyReminders =
        std::make_unique<KeyReminderKeeper>(*m_database, *m_integrations, *m_settings, m_clock);
    connect(m_injixoKeys.get(), &InjixoKeyKeeper::changed, this, &Engine::keysChanged);
    connect(m_freshdeskKeys.get(), &FreshdeskKeyKeeper::replaced, this, &Engine::keysChanged);
    connect(m_keyOwners.get(), &KeyOwnerKeeper::looked, this, &Engine::keysChanged);
    connect(m_rotations.get(), &KeyRotationKeeper::changed, this, &Engine::keysChanged);
    connect(this, &Engine::keysChanged, this, &Engine::integrationsChanged);
    connect(m_keyReminders.get(), &KeyReminderKeeper::due, this, &Engine::keyReminderDue);
}

/// What only the program does that keeps importing.
void Engine::watchKeys()
{
    m_keyOwners->watch(*m_imports);
    m_rotations->watch();
    m_keyReminders->watch();
    connect(this, &Engine::keysChanged, m_health.get(), [this] {
        if (m_lease->isHeld())
            m_health->lookAtAll();
    });
    connect(m_freshdeskKeys.get(), &FreshdeskKeyKeeper::replaced, m_poller.get(),
            [this](IntegrationId id) {
                if (m_lease->isHeld())
                    m_poller->pollNow(id);
                else // the one that imports waits ever longer after a refused key
                    startImport(id, {}, [](const Result<ImportSummary> &) { });
            });
}

void Engine::makeProof()
{
    m_completeness = std::make_unique<CompletenessKeeper>(*m_database, *m_secrets, *m_connector,
                                                          *m_activity, m_clock);
    connect(m_completeness.get(), &CompletenessKeeper::progressed, this,
            &Engine::completenessProgressed);
    connect(m_completeness.get(), &CompletenessKeeper::changed, this, &Engine::completenessChanged);
    connect(m_completeness.get(), &CompletenessKeeper::contactsChanged, this,
            &Engine::contactsChanged);
    m_archive = std::make_unique<ArchiveKeeper>(*m_database, *m_secrets, *m_connector, *m_settings,
                                                *m_activity, m_clock);
    connect(m_archive.get(), &ArchiveKeeper::progressed, this, &Engine::archiveProgressed);
    connect(m_archive.get(), &ArchiveKeeper::contactsChanged, this, &Engine::contactsChanged);
    connect(m_archive.get(), &ArchiveKeeper::ended, this, &Engine::completenessChanged);
    if (!m_options.keepImporting)
        return;
    connect(m_completeness.get(), &CompletenessKeeper::changed, this, [this] {
        if (m_lease->isHeld())
            m_health->lookAtAll();
    });
    const auto compare = [this](IntegrationId id, const Result<ImportSummary> &result) {
        const auto integration = m_integrations->find(id);
        if (result && result->ended && integration)
            m_completeness->compareAfterImport(*integration);
    };
    connect(m_imports.get(), &ImportDispatcher::finished, m_completeness.get(), compare);
}

void Engine::relayImports()
{
    connect(m_imports.get(), &ImportDispatcher::started, this, &Engine::integrationsChanged);
    connect(m_imports.get(), &ImportDispatcher::progressed, this, &Engine::importProgressed);
    connect(m_imports.get(), &ImportDispatcher::contactsChanged, this, &Engine::contactsChanged);
    connect(m_imports.get(), &ImportDispatcher::finished, this, &Engine::importFinished);
    connect(m_imports.get(), &ImportDispatcher::finished, this, &Engine::integrationsChanged);
}

Result<QList<IntegrationOverview>> Engine::overview() const
{
    const auto integrations = m_integrations->list();
    if (!integrations)
        return failure(integrations);
    const auto others =
        m_lease->isHeld() ? std::map<IntegrationId, ImportProgress>() : m_sharedProgress->read();
    QList<IntegrationOverview> lines;
    for (const Integration &integration : *integrations) {
        const auto runs = ImportTable(*m_database).lastRuns(integration.id);
        if (!runs)
            return failure(runs);
        const auto keys = InjixoKeyTable(*m_database).list(integration.id);
        if (!keys)
            return failure(keys);
        const auto report = m_health->report(integration.id);
        const auto rotation = m_rotations->find(integration.id);
        if (!rotation)
            return failure(rotation);
        auto running = m_imports->progress(integration.id);
        const auto elsewhere = others.find(integration.id);
        const bool runsElsewhere = !running && elsewhere != others.end();
        if (runsElsewhere)
            running = elsewhere->second;
        lines.append({integration, runs->lastCompleteAt, runs->lastError, runs->initialImportDone,
                      running, runsElsewhere, *keys, report ? std::optional(*report) : std::nullopt,
                      m_poller ? m_poller->nextImportAt(integration) : std::nullopt,
                      rotation.value_or(std::nullopt)});
    }
    return lines;
}

void Engine::startImport(IntegrationId id, const ImportOptions &options,
                         Answer<ImportSummary> answer)
{
    const auto integration = m_integrations->find(id);
    if (!integration)
        return answer(failure(integration));
    if (!m_lease->isHeld()) {
        // Asked for first: taking the lease takes it back, and it is done here before anything else.
        m_handover->ask(id, options, std::move(answer));
        if (!m_lease->take()) {
            m_storeWatch->start();
            m_lease->compete(); // the one that has it may go before it has done it
            emit importHandedOn(id);
        }
        return;
    }
    if (m_poller)
        m_poller->release(id);
    m_imports->start(*integration, options, true, std::move(answer));
    m_storeWatch->start(); // another program may pause or delete the integration meanwhile
}

void Engine::stopImport(IntegrationId id)
{
    if (m_poller && m_lease->isHeld())
        m_poller->holdBack(id);
    m_handover->drop(id);
    m_imports->stop(id);
}

Result<Integration> Engine::pause(IntegrationId id)
{
    const auto paused = m_integrations->setPaused(id, true);
    if (paused)
        stopAll(id);
    return paused;
}

Result<Integration> Engine::resume(IntegrationId id)
{
    const auto resumed = m_integrations->setPaused(id, false);
    if (resumed && m_poller && m_lease->isHeld()) {
        m_poller->release(id);
        m_poller->pollAll();
    }
    return resumed;
}

void Engine::stopAll(IntegrationId id)
{
    m_imports->stop(id);
    m_completeness->stop(id);
    m_archive->stop(id);
}

void Engine::deleteIntegration(IntegrationId id, DataFate fate, Answer<Done> answer)
{
    stopAll(id);
    m_integrations->remove(id, fate, std::move(answer));
}

void Engine::probe(quint64 number, const AccountAddress &address, Secret apiKey,
                   ProbeListener listener)
{
    auto &probe = m_probes[number];
    if (!probe)
        probe = std::make_unique<Probe>();
    const QString otherOwner = otherOwnerOf(*m_database, apiKey, address.domain());
    probe->api = m_connector->connect(address, std::move(apiKey), Patience::Check);
    probe->steps = std::make_unique<AccountProbe>(*probe->api, address);
    AccountProbe *steps = probe->steps.get();
    connect(steps, &AccountProbe::checkChanged, steps,
            [changed = listener.changed, otherOwner](const CheckResult &check) {
                changed(withOwner(check, otherOwner));
            });
    connect(steps, &AccountProbe::finished, steps,
            [finished = listener.finished, otherOwner](const QList<CheckResult> &checks) {
                finished(withOwner(checks, otherOwner));
            });
    steps->start();
}

void Engine::probe(quint64 number, IntegrationId id, ProbeListener listener)
{
    const auto integration = m_integrations->find(id);
    if (!integration)
        return listener.finished(checksWithoutKey(integration.error()));
    const auto address = AccountAddress::parse(integration->domain);
    if (!address)
        return listener.finished(checksWithoutKey({ErrorKind::InvalidAddress}));
    auto &waiting = m_probes[number];
    waiting = std::make_unique<Probe>();
    m_secrets->read(integration->apiKeyEntry, &waiting->context,
                    [this, number, id, address = *address, listener](Result<Secret> key) {
                        if (!key)
                            return listener.finished(checksWithoutKey(key.error()));
                        probe(number, address, *std::move(key), listener);
                        noteOwner(number, id);
                    });
}

/// What a check of the integration's own key finds of its owner is known from then on.
void Engine::noteOwner(quint64 number, IntegrationId id)
{
    AccountProbe *steps = m_probes.at(number)->steps.get();
    connect(steps, &AccountProbe::finished, steps, [this, steps, id] {
        const auto proof = steps->proof();
        if (!proof)
            return;
        if (const Outcome noted = m_keyOwners->note(id, proof->owner); !noted)
            qCWarning(logging::workspace)
                << "the key's owner is not noted:" << errorCode(noted.error().kind);
    });
}

void Engine::checkAll(quint64 number, IntegrationId id, const ProbeListener &listener)
{
    m_checks->run(number, id, {listener.changed, listener.finished});
}

void Engine::cancelProbe(quint64 number)
{
    m_checks->cancel(number);
    m_probes.erase(number);
}

} // namespace deskbridge
