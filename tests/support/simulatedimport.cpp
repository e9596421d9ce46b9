// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatedimport.h"

#include "core/importing/importrun.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbridge {

SimulatedImport::Ended::Foretold SimulatedImport::Ended::foretold() const
{
    const auto share = [this](std::chrono::milliseconds time) {
        return std::chrono::duration<double>(time) / std::chrono::duration<double>(duration);
    };
    Foretold foretold;
    int last = 0;
    for (const auto &[at, left] : said) {
        if (at * 10 < duration)
            continue;
        const auto first = at + left.earliest;
        const auto latest = at + left.latest;
        ++foretold.times;
        foretold.held += first <= duration && duration <= latest ? 1 : 0;
        foretold.worst = std::max({foretold.worst, std::abs(share(first - duration)),
                                   std::abs(share(latest - duration))});
        foretold.width += share(latest - first);
        if (at * 10 < duration * 9)
            continue;
        ++last;
        foretold.widthAtLast += share(latest - first);
    }
    foretold.width /= std::max(1, foretold.times);
    foretold.widthAtLast /= std::max(1, last);
    return foretold;
}

std::optional<SimulatedImport::Ended> SimulatedImport::run() const
{
    ManualClock clock;
    ManualScheduler scheduler(clock);
    SimulatedFreshdesk freshdesk(shape, minute, rate, clock, scheduler);
    freshdesk.latency = latency;
    const auto database = Database::open(u":memory:"_s, Database::Access::ReadWrite);
    if (!database)
        return std::nullopt;
    Integration integration;
    integration.name = u"Simulated"_s;
    integration.domain = u"acme.freshdesk.com"_s;
    integration.state = IntegrationState::Active;
    const auto id = inTransaction(**database, [&](Transaction &transaction) {
        return IntegrationTable(**database).insert(transaction, integration);
    });
    if (!id)
        return std::nullopt;
    integration.id = *id;
    const auto plan = planImport(**database, integration, true);
    if (!plan)
        return std::nullopt;

    ImportWriter writer(**database, integration, clock);
    ImportRun import(freshdesk, writer, clock, *plan);
    Ended ended;
    std::optional<Result<ImportSummary>> result;
    QObject::connect(&import, &ImportRun::finished, &import,
                     [&](const Result<ImportSummary> &with) { result = with; });
    QObject::connect(&import, &ImportRun::advanced, &import, [&] {
        if (const auto remaining = import.progress().remaining)
            ended.said.append({clock.monotonic(), *remaining});
    });
    import.start();
    while (!result) {
        // Twice: what is answered is stored by a timer of the loop, then asked on.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (!result)
            scheduler.runNext();
    }
    if (!*result)
        return std::nullopt;
    ended.summary = **result;
    ended.duration = clock.monotonic();
    return ended;
}

} // namespace deskbridge
