// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/importing/dryrun.h"
#include "core/importing/importforecast.h"

#include <functional>
#include <optional>

class QObject;

namespace deskbridge {

/// What an import of the account would take and give, asked before anything is saved. An interface, so that
/// a test can answer late, wrongly or never.
class ImportPreview {
public:
    virtual ~ImportPreview() = default;
    /// @p historyStart: none = everything the account lists.
    virtual void plan(std::optional<UtcTime> historyStart, QObject *context,
                      Answer<ImportForecast> answer) = 0;
    using Advanced = std::function<void(const DryRunProgress &)>;
    /// Counts the last days without storing them. Gives what ends it without a word.
    [[nodiscard]] virtual std::function<void()> dryRun(QObject *context, Advanced advanced,
                                                       Answer<DryRunResult> answer) = 0;
};

} // namespace deskbridge
