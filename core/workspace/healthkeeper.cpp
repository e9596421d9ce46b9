// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/healthkeeper.h"

#include "core/base/logging.h"
#include "core/freshdesk/accountaddress.h"
#include "core/health/verdict.h"
#include "core/importing/knownmissing.h"
#include "core/importing/proofbasis.h"
#include "core/store/activitytable.h"
#include "core/store/appeventtable.h"
#include "core/store/healthfactstable.h"
#include "core/store/importtable.h"
#include "core/store/injixokeytable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/store/lanetable.h"
#include "core/store/listenertable.h"
#include "core/store/misplacedkeytable.h"
#include "core/store/verdicttable.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/settingskeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::chrono::minutes lookEvery{1};

const HealthSignal &signalOf(const HealthReport &report, SignalId id)
{
    return *std::ranges::find(report.signalList, id, &HealthSignal::id);
}

/// Whether a refusal still says something: no accepted use of a key has followed it, with events or without,
/// and an event after it would not be forgotten yet.
bool stands(UtcTime refusedAt, const HealthInput &input)
{
    return refusedAt >= input.now - AppEventTable::memory
        && std::ranges::none_of(input.injixoKeys, [refusedAt](const InjixoKeyFacts &key) {
               return key.lastUsedAt && *key.lastUsedAt >= refusedAt;
           });
}

} // namespace

HealthKeeper::HealthKeeper(Database &database, IntegrationKeeper &integrations,
                           ImportDispatcher &imports, SettingsKeeper &settings,
                           ActivityLog &activity, const Clock &clock)
    : m_database(database)
    , m_integrations(integrations)
    , m_imports(imports)
    , m_settings(settings)
    , m_activity(activity)
    , m_clock(clock)
{
    m_minute.setInterval(lookEvery);
    connect(&m_minute, &QTimer::timeout, this, &HealthKeeper::lookAtAll);
}

void HealthKeeper::watch()
{
    connect(&m_imports, &ImportDispatcher::started, this, &HealthKeeper::lookAtAll);
    connect(&m_imports, &ImportDispatcher::finished, this, &HealthKeeper::lookAtAll);
    connect(&m_settings, &SettingsKeeper::changed, this, &HealthKeeper::lookAtAll);
    m_minute.start();
    lookAtAll();
}

void HealthKeeper::rest()
{
    m_minute.stop();
    m_imports.disconnect(this);
    m_settings.disconnect(this);
}

void HealthKeeper::noteOthers()
{
    const auto integrations = m_integrations.list();
    if (m_minute.isActive() || !integrations)
        return;
    for (const Integration &integration : *integrations) {
        const auto newest = VerdictTable(m_database).list(integration.id, 2);
        if (!newest || newest->isEmpty())
            continue;
        const VerdictChange &change = newest->first();
        const auto [seen, isFirst] = m_seen.try_emplace(integration.id, change.id);
        if (isFirst || seen->second == change.id)
            continue;
        seen->second = change.id;
        emit verdictChanged(
            change, newest->size() > 1 ? newest->at(1).verdict : HealthVerdict::Operational);
    }
}

void HealthKeeper::setReceiver(std::optional<UtcTime> listeningSince)
{
    m_receiverTold = true;
    m_listeningSince = listeningSince;
    lanesChanged();
}

void HealthKeeper::forgetReceiver()
{
    m_receiverTold = false;
    m_listeningSince.reset();
    lanesChanged();
}

void HealthKeeper::lanesChanged()
{
    if (m_minute.isActive())
        lookAtAll();
}

void HealthKeeper::lookAtAll()
{
    const auto integrations = m_integrations.list();
    if (!integrations)
        return; // whoever lists them is told
    for (const Integration &integration : *integrations) {
        if (const Outcome looked = look(integration); !looked)
            qCWarning(logging::workspace)
                << "health of integration" << raw(integration.id)
                << "not known:" << errorCode(looked.error().kind) << looked.error().detail;
    }
}

Outcome HealthKeeper::look(const Integration &integration)
{
    const auto input = gather(integration);
    if (!input)
        return failure(input);
    const HealthReport report = judge(*input);
    const auto last = VerdictTable(m_database).last(integration.id);
    if (!last)
        return failure(last);
    if (*last && (*last)->verdict == report.verdict && (*last)->cause == report.cause)
        return Done{};
    const HealthSignal &cause = signalOf(report, report.cause);
    VerdictChange change{.integration = integration.id,
                         .at = report.at,
                         .verdict = report.verdict,
                         .cause = report.cause,
                         .finding = cause.finding,
                         .facts = cause.facts};
    const HealthVerdict previous = *last ? (*last)->verdict : HealthVerdict::Operational;
    const Outcome written = inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
        const auto id = VerdictTable(m_database).insert(transaction, change);
        if (!id)
            return failure(id);
        change.id = *id;
        if (change.verdict == previous)
            return Done{}; // the first look, or another cause of the same
        return m_activity.record(transaction,
                                 {.integration = integration.id,
                                  .kind = ActivityKind::VerdictChanged,
                                  .actor = Actor::Program,
                                  .facts = {{u"from"_s, verdictCode(previous)},
                                            {u"to"_s, verdictCode(change.verdict)},
                                            {u"cause"_s, signalFindingCode(change.finding)}}});
    });
    if (!written)
        return written;
    qCInfo(logging::workspace) << "integration" << raw(integration.id) << "is"
                               << verdictCode(change.verdict) << "was" << verdictCode(previous)
                               << "because" << signalFindingCode(change.finding);
    m_seen[integration.id] = change.id;
    emit m_activity.recorded();
    emit verdictChanged(change, previous);
    return Done{};
}

Result<HealthReport> HealthKeeper::report(IntegrationId id) const
{
    const auto integration = m_integrations.find(id);
    if (!integration)
        return failure(integration);
    const auto input = gather(*integration);
    if (!input)
        return failure(input);
    const auto last = VerdictTable(m_database).last(id);
    if (!last)
        return failure(last);
    HealthReport report = judge(*input);
    report.since = *last && (*last)->verdict == report.verdict ? (*last)->at : report.at;
    return report;
}

Result<HealthInput> HealthKeeper::evidence(IntegrationId id) const
{
    const auto integration = m_integrations.find(id);
    if (!integration)
        return failure(integration);
    return gather(*integration);
}

Result<HealthInput> HealthKeeper::gather(const Integration &integration) const
{
    HealthInput input;
    input.now = m_clock.now();
    input.integration = integration;
    input.settings = m_settings.current();
    for (const auto part :
         {&HealthKeeper::gatherImport, &HealthKeeper::gatherKeys, &HealthKeeper::gatherLanes}) {
        if (const Outcome gathered = (this->*part)(input); !gathered)
            return failure(gathered);
    }
    return input;
}

Outcome HealthKeeper::gatherImport(HealthInput &input) const
{
    const IntegrationId id = input.integration.id;
    input.importing = m_imports.isRunning(id);
    const auto runs = ImportTable(m_database).lastRuns(id);
    if (!runs)
        return failure(runs);
    input.initialImportDone = runs->initialImportDone;
    input.lastCompleteImportAt = runs->lastCompleteAt;
    input.lastImportError = runs->lastError;
    const auto missing = loadMissing(m_database, id);
    if (!missing)
        return failure(missing);
    input.listGapAt = missing->gapAt;
    input.garbledTickets = missing->garbled;
    HealthFactsTable facts(m_database);
    const auto failing = facts.failingSince(id);
    if (!failing)
        return failure(failing);
    input.failingSince = *failing;
    const auto resumed = ActivityTable(m_database).last(id, ActivityKind::IntegrationResumed);
    if (!resumed)
        return failure(resumed);
    if (*resumed)
        input.resumedAt = (*resumed)->at;
    return gatherProof(input);
}

Outcome HealthKeeper::gatherProof(HealthInput &input) const
{
    const auto basis = loadProofBasis(m_database, input.integration, input.now);
    if (!basis)
        return failure(basis);
    const Completeness sum = sumUp(*basis);
    if (sum.proved + sum.differing + sum.notProvable > 0) {
        CompletenessFacts facts{.provedFrom = sum.provedFrom,
                                .provedUntil = sum.provedUntil,
                                .differingDays = sum.differing,
                                .notProvableDays = sum.notProvable};
        const auto differing =
            std::ranges::find(sum.open, DayResult::Differs, &CompletenessDay::result);
        if (differing != sum.open.end())
            facts.newestDifference = *differing;
        if (!sum.open.isEmpty() && (!sum.provedUntil || sum.open.first().day >= *sum.provedUntil))
            facts.newestNotProvable = sum.open.first();
        input.completeness = facts;
    }
    const auto address = AccountAddress::parse(input.integration.domain);
    if (const auto use = m_connector && address ? m_connector->limitUse(*address) : std::nullopt) {
        input.limitPerMinute = use->limit;
        input.usedPerMinute = use->used;
        input.usedByOthers = use->byOthers;
    }
    return Done{};
}

Outcome HealthKeeper::gatherKeys(HealthInput &input) const
{
    const IntegrationId id = input.integration.id;
    HealthFactsTable facts(m_database);
    const auto storedAt = facts.apiKeyStoredAt(id);
    if (!storedAt)
        return failure(storedAt);
    input.apiKeyStoredAt = *storedAt;
    const auto owner = KeyOwnerTable(m_database).find(id);
    if (!owner)
        return failure(owner);
    if (*owner)
        input.owner = KeyOwnerFacts{.accountAdministrator = (*owner)->accountAdministrator,
                                    // 0: not told, which is no proof of a narrowed scope
                                    .seesAllTickets = (*owner)->ticketScope <= 1,
                                    .occasional = (*owner)->occasional};
    const auto keys = InjixoKeyTable(m_database).list(id);
    if (!keys)
        return failure(keys);
    input.injixoKeys = *keys;
    return Done{};
}

/// By the store: since when a program on the data folder listens that has not gone.
Result<std::optional<UtcTime>> HealthKeeper::othersListenSince() const
{
    const auto listeners = ListenerTable(m_database).list();
    if (!listeners)
        return failure(listeners);
    for (const Listener &listener : *listeners) {
        if (stateOf(listener.process) != ProcessState::Gone)
            return std::optional(listener.since);
    }
    return std::optional<UtcTime>();
}

Outcome HealthKeeper::gatherLanes(HealthInput &input) const
{
    const IntegrationId id = input.integration.id;
    LaneTable lanes(m_database);
    LaneEvidence &evidence = input.lanes;
    evidence.now = input.now;
    auto listeningSince = m_listeningSince;
    if (!m_receiverTold) {
        const auto others = othersListenSince();
        if (!others)
            return failure(others);
        listeningSince = *others;
    }
    input.receiverListens = listeningSince.has_value();
    const auto lastEvent = lanes.lastEventAt(id);
    const auto firstUse = lastEvent ? lanes.firstKeyUse(id) : lastEvent;
    if (!firstUse)
        return failure(firstUse);
    evidence.lastEventAt = *lastEvent;
    const auto refusals = lanes.lastRefusals(id);
    if (!refusals)
        return failure(refusals);
    if (const auto &knocks = *refusals; knocks && stands(knocks->lastAt, input))
        evidence.refused = RefusedKey{.lastFour = knocks->lastFour,
                                      .revokedAt = knocks->revokedAt,
                                      .since = knocks->firstAt,
                                      .lastAt = knocks->lastAt,
                                      .attempts = knocks->attempts};
    const auto misplaced = MisplacedKeyTable(m_database).newest(id);
    if (!misplaced)
        return failure(misplaced);
    if (const auto &key = *misplaced; key && stands(key->lastAt, input)
        && (!evidence.refused || key->lastAt > evidence.refused->lastAt))
        evidence.refused = RefusedKey{.lastFour = key->lastFour,
                                      .since = key->firstAt,
                                      .lastAt = key->lastAt,
                                      .attempts = key->attempts,
                                      .owner = key->owner};
    const auto since = *firstUse ? *firstUse : *lastEvent;
    if (!since)
        return Done{};
    evidence.watchedSince = since;
    for (const auto &later : {listeningSince, input.resumedAt}) {
        if (later)
            evidence.watchedSince = std::max(*evidence.watchedSince, *later);
    }
    const UtcTime quiet = *evidence.quietSince();
    const UtcTime historyFrom = std::max(*since, quiet - LaneEvidence::history);
    const auto missed = lanes.foundExactly(id, quiet, evidence.judgedUntil());
    const auto found = lanes.found(id, baseIntervalStart(historyFrom), baseIntervalStart(quiet));
    const auto announced =
        lanes.announced(id, baseIntervalStart(historyFrom), baseIntervalStart(quiet));
    const UtcTime dayAgo = baseIntervalStart(input.now - std::chrono::days{1});
    const auto foundToday = lanes.found(id, dayAgo, input.now);
    const auto announcedToday = lanes.announced(id, dayAgo, input.now);
    for (const auto *number : {&missed, &found, &announced, &foundToday, &announcedToday}) {
        if (!*number)
            return failure(*number);
    }
    evidence.missed = *missed;
    evidence.foundBefore = *found;
    evidence.announcedBefore = *announced;
    input.foundToday = *foundToday;
    input.announcedToday = *announcedToday;
    return Done{};
}

} // namespace deskbridge
