// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"
#include "core/health/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

CheckResult checkImport(const HealthInput &input, bool importsByItself)
{
    constexpr auto id = CheckId::Import;
    QMap<QString, QString> facts;
    if (input.lastCompleteImportAt) {
        const auto age =
            std::chrono::floor<std::chrono::minutes>(input.now - *input.lastCompleteImportAt);
        facts = {{u"last"_s, toIso(*input.lastCompleteImportAt)},
                 {u"minutes"_s, QString::number(age.count())}};
    }
    if (input.integration.state == IntegrationState::Paused)
        return {id, CheckOutcome::Skipped, Finding::ImportPaused, {}, facts};
    if (input.importing)
        return {id, CheckOutcome::Passed, Finding::ImportUnderWay, {}, facts};
    if (input.lastImportError) {
        if (input.failingSince)
            facts.insert(u"since"_s, toIso(*input.failingSince));
        return {id, CheckOutcome::Warning, Finding::ImportFailing, input.lastImportError, facts};
    }
    if (!input.initialImportDone || !input.lastCompleteImportAt)
        return {id, CheckOutcome::Skipped, Finding::NeverImported, {}, facts};
    const auto usual = lateAfter(input.settings);
    const auto late =
        importsByItself ? usual : std::max(usual, std::chrono::minutes{std::chrono::days{1}});
    if (input.now - *input.lastCompleteImportAt >= late)
        return {id, CheckOutcome::Warning, Finding::ImportLate, {}, facts};
    return {id, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

} // namespace deskbridge
