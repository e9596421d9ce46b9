// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importhandover.h"

#include "core/base/logging.h"
#include "core/importing/knownmissing.h"
#include "core/store/importrequesttable.h"
#include "core/store/importtable.h"
#include "core/store/intransaction.h"
#include "core/workspace/integrationkeeper.h"

#include <utility>

namespace deskbridge {

ImportHandover::ImportHandover(Database &database, IntegrationKeeper &integrations,
                               const Clock &clock)
    : m_database(database)
    , m_integrations(integrations)
    , m_clock(clock)
{ }

void ImportHandover::ask(IntegrationId id, const ImportOptions &options,
                         Answer<ImportSummary> answer)
{
    const auto integration = m_integrations.find(id);
    if (!integration)
        return answer(failure(integration));
    if (integration->state == IntegrationState::Paused)
        return answer(failure(ErrorKind::IntegrationPaused));
    const auto newest = inTransaction(m_database, [&](Transaction &transaction) -> Result<qint64> {
        const Outcome put = ImportRequestTable(m_database).put(transaction, id, m_clock.now());
        if (!put)
            return failure(put);
        return ImportTable(m_database).newestRun(id);
    });
    if (!newest)
        return answer(failure(newest));
    qCInfo(logging::workspace) << "import of integration" << raw(id) << "handed on";
    Waiting &waiting = m_waiting[id];
    waiting.newestRun = *newest;
    waiting.options = options;
    waiting.answers.push_back(std::move(answer));
}

void ImportHandover::drop(IntegrationId id)
{
    if (!m_waiting.contains(id))
        return;
    accept(id);
    answer(id, ImportSummary{});
}

/// As whoever did it told it.
Result<std::optional<Result<ImportSummary>>> ImportHandover::endedAfter(IntegrationId id,
                                                                        qint64 run) const
{
    auto ended = ImportTable(m_database).endedAfter(id, run);
    if (!ended || !*ended || !**ended || !(**ended)->ended)
        return ended;
    const auto missing = loadMissing(m_database, id);
    if (!missing)
        return failure(missing);
    **ended = missing->toldIn(***ended);
    return ended;
}

void ImportHandover::look()
{
    std::vector<std::pair<IntegrationId, Result<ImportSummary>>> ended;
    for (const auto &[id, waiting] : m_waiting) {
        const auto run = endedAfter(id, waiting.newestRun);
        const auto integration = m_integrations.find(id);
        if (!run)
            ended.emplace_back(id, failure(run));
        else if (*run)
            ended.emplace_back(id, **run);
        else if (!integration)
            ended.emplace_back(id, failure(integration));
        else if (integration->state == IntegrationState::Paused)
            ended.emplace_back(id, failure(ErrorKind::IntegrationPaused));
    }
    for (const auto &[id, result] : ended)
        answer(id, result);
}

std::vector<ImportHandover::Open> ImportHandover::takeBack()
{
    std::vector<Open> open;
    for (auto &[id, waiting] : std::exchange(m_waiting, {})) {
        accept(id);
        open.push_back({id, waiting.options,
                        [answers = std::move(waiting.answers)](Result<ImportSummary> result) {
                            for (const auto &answer : answers)
                                answer(result);
                        }});
    }
    return open;
}

Result<QList<IntegrationId>> ImportHandover::requests()
{
    return ImportRequestTable(m_database).list();
}

void ImportHandover::accept(IntegrationId id)
{
    const auto removed = inTransaction(m_database, [&](Transaction &transaction) {
        return ImportRequestTable(m_database).remove(transaction, id);
    });
    if (!removed)
        qCWarning(logging::workspace) << "request not removed:" << removed.error().detail;
}

void ImportHandover::answer(IntegrationId id, const Result<ImportSummary> &result)
{
    const auto found = m_waiting.extract(id);
    if (found.empty())
        return;
    emit ended(id, result);
    for (const auto &answer : found.mapped().answers)
        answer(result);
}

} // namespace deskbridge
