// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/diagnosticsservice.h"

#include "core/base/loglines.h"
#include "core/keys/injixokey.h"
#include "core/keys/keyfingerprint.h"
#include "core/store/healthfactstable.h"
#include "core/store/importtable.h"
#include "core/store/integrationtable.h"
#include "core/workspace/checkkeeper.h"
#include "core/workspace/crossing.h"
#include "core/workspace/injixokeykeeper.h"

#include <QFileInfo>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int logLines = 1000;

/// As the files have it, of all programs.
QStringList logOf(const QString &dataFolder)
{
    QStringList lines;
    for (const LogLine &line : readLog(dataFolder + u"/logs"_s, {}, logLines).lines)
        lines.append(line.time + u' ' + logLevelCode(line.level) + u' ' + line.category + u' '
                     + line.message);
    return lines;
}

Result<QList<KnownFreshdeskKey>> freshdeskKeys(Database &database, const QString &fingerprint)
{
    const auto all = IntegrationTable(database).list();
    if (!all)
        return failure(all);
    QList<KnownFreshdeskKey> known;
    for (const Integration &integration : *all) {
        if (integration.apiKeyFingerprint != fingerprint)
            continue;
        const auto storedAt = HealthFactsTable(database).apiKeyStoredAt(integration.id);
        const auto runs = ImportTable(database).lastRuns(integration.id);
        if (!storedAt || !runs)
            return storedAt ? failure(runs) : failure(storedAt);
        KnownFreshdeskKey key{integration.id, integration.name,
                              storedAt->value_or(integration.createdAt), runs->lastCompleteAt};
        if (key.lastImportAt && *key.lastImportAt < key.storedAt)
            key.lastImportAt.reset(); // with the key before it
        known.append(key);
    }
    return known;
}

/// Whose a kept key is.
Result<KeyInspection> withKept(Engine &engine, KeyInspection inspection,
                               const Result<std::optional<InjixoKeyFacts>> &kept)
{
    if (!kept)
        return failure(kept);
    inspection.kept = *kept;
    if (!*kept)
        return inspection;
    const auto integration = IntegrationTable(engine.database()).find((*kept)->integration);
    if (!integration)
        return failure(integration);
    if (*integration)
        inspection.integrationName = (*integration)->name;
    return inspection;
}

Result<KeyInspection> inspect(Database &database, const Secret &presented, UtcTime now)
{
    const auto verification = Keyring(database).verify(presented, now);
    if (!verification)
        return failure(verification);
    KeyInspection inspection{*verification};
    if (verification->standing == KeyStanding::NotAnInjixoKey) {
        auto known = freshdeskKeys(database, keyFingerprint(presented));
        if (!known)
            return failure(known);
        inspection.freshdeskKeys = *std::move(known);
    }
    if (!verification->key)
        return inspection;
    const auto integration = IntegrationTable(database).find(verification->key->integration);
    if (!integration)
        return failure(integration);
    if (*integration)
        inspection.integrationName = (*integration)->name;
    return inspection;
}

} // namespace

DiagnosticsService::DiagnosticsService(const Crossing &crossing, QString dataFolder)
    : m_crossing(crossing)
    , m_dataFolder(std::move(dataFolder))
{ }

void DiagnosticsService::inspectKey(Secret presented, QObject *context,
                                    Answer<KeyInspection> answer) const
{
    // Shared because what crosses the threads has to be copyable; it goes with the question.
    const auto key = std::make_shared<const Secret>(injixokey::trimmed(presented));
    Answer<KeyInspection> looked = [this, key, context,
                                    answer = std::move(answer)](Result<KeyInspection> inspection) {
        const bool mayBeKept = inspection && inspection->freshdeskKeys.isEmpty()
            && inspection->verification.standing == KeyStanding::NotAnInjixoKey;
        if (!mayBeKept)
            return answer(std::move(inspection));
        m_crossing.askEngine(
            context, answer, [key, inspection = *inspection](Engine &engine, const auto &reply) {
                engine.injixoKeys().findKept(key, [&engine, inspection, reply](const auto &kept) {
                    reply(withKept(engine, inspection, kept));
                });
            });
    };
    m_crossing.askReader(context, std::move(looked),
                         [key, now = SystemClock().now()](const Reader &reader) {
                             return inspect(reader.database(), *key, now);
                         });
}

void DiagnosticsService::collectEvidence(IntegrationId id, const QList<CheckResult> &checks,
                                         QObject *context, Answer<EvidencePack> answer) const
{
    m_crossing.askReader(context, std::move(answer),
                         [id, checks, folder = m_dataFolder,
                          now = SystemClock().now()](const Reader &reader) -> Result<EvidencePack> {
                             auto facts = gatherEvidence(reader.database(), id, now);
                             if (!facts)
                                 return failure(facts);
                             facts->checks = checks;
                             facts->versions = versionFacts();
                             facts->databaseBytes =
                                 QFileInfo(folder + u"/deskbridge.sqlite"_s).size();
                             facts->log = logOf(folder);
                             return makeEvidence(*facts);
                         });
}

void DiagnosticsService::reportIntervals(IntegrationId id, const QList<ShownInterval> &shown,
                                         QObject *context, Answer<IntervalReport> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [id, shown, now = SystemClock().now()](Engine &engine, const auto &reply) {
                             reply(deskbridge::reportIntervals(engine.database(), engine.activity(),
                                                               id, shown, now));
                         });
}

} // namespace deskbridge
