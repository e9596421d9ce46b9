// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/diagnosticsservice.h"

#include "core/base/loglines.h"
#include "core/keys/injixokey.h"
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
        if (!inspection || !inspection->mayBeKept())
            return answer(std::move(inspection));
        m_crossing.askEngine(
            context, answer, [key, inspection = *inspection](Engine &engine, const auto &reply) {
                engine.injixoKeys().findKept(key, [&engine, inspection, reply](const auto &kept) {
                    reply(withKeptKey(engine.database(), inspection, kept));
                });
            });
    };
    m_crossing.askReader(context, std::move(looked),
                         [key, now = SystemClock().now()](const Reader &reader) {
                             return deskbridge::inspectKey(reader.database(), *key, now);
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
