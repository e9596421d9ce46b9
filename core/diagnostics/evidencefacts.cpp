// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/evidencepack.h"

#include "core/store/accountnamestable.h"
#include "core/store/activitytable.h"
#include "core/store/database.h"
#include "core/store/importtable.h"
#include "core/store/integrationtable.h"
#include "core/store/queuetable.h"
#include "core/store/settingtable.h"
#include "core/store/verdicttable.h"

namespace deskbridge {
namespace {

constexpr int mostVerdicts = 200;
constexpr int mostActivity = 500;
constexpr int mostRuns = 100;

} // namespace

Result<EvidenceFacts> gatherEvidence(Database &database, IntegrationId id, UtcTime now)
{
    EvidenceFacts facts;
    facts.now = now;
    const auto integration = IntegrationTable(database).find(id);
    if (!integration)
        return failure(integration);
    if (!*integration)
        return failure(ErrorKind::NoSuchIntegration);
    facts.integration = **integration;
    EvidenceTable evidence(database);
    const auto settings = SettingTable(database).read();
    const auto verdicts = VerdictTable(database).list(id, mostVerdicts);
    const auto activity = ActivityTable(database).list({}, mostActivity);
    const auto runs = evidence.lastRuns(id, mostRuns);
    const auto tables = evidence.rowCounts();
    const auto names = evidence.privateNames();
    const auto accountNames = AccountNamesTable(database).names(id);
    const auto queues = QueueTable(database).list(id);
    const auto last = ImportTable(database).lastRuns(id);
    std::optional<Error> error;
    const auto look = [&error](const auto &part) {
        if (!part && !error)
            error = part.error();
    };
    look(settings);
    look(verdicts);
    look(activity);
    look(runs);
    look(tables);
    look(names);
    look(accountNames);
    look(queues);
    look(last);
    if (error)
        return Failure{*error};
    facts.settings = *settings;
    facts.verdicts = *verdicts;
    for (const ActivityEntry &entry : *activity) {
        if (!entry.integration || entry.integration == id)
            facts.activity.append(entry);
    }
    facts.runs = *runs;
    facts.tables = *tables;
    facts.names = *names;
    facts.groups = static_cast<int>(accountNames->groups.size());
    facts.queues = static_cast<int>(queues->size());
    facts.lastCompleteImportAt = last->lastCompleteAt;
    facts.initialImportDone = last->initialImportDone;
    return facts;
}

} // namespace deskbridge
