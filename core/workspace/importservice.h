// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importing/dryrun.h"
#include "core/importing/importforecast.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>

namespace deskbridge {

class Crossing;

/// The workspace's part about what an import will take (Workspace::imports()). Same thread and same way of
/// answering as the workspace. Errors: those of a connection, and of the keychain for a saved integration.
class ImportService final : public QObject {
    Q_OBJECT
public:
    explicit ImportService(const Crossing &crossing); ///< which outlives it

    /// What the next import of the integration has still to read; with @p historyStart, what a new one from
    /// there would. Error: NoSuchIntegration.
    void plan(IntegrationId id, std::optional<UtcTime> historyStart, const ImportOptions &options,
              QObject *context, Answer<ImportForecast> answer) const;
    /// Of an account that is not saved yet.
    void plan(const AccountAddress &address, Secret apiKey, std::optional<UtcTime> historyStart,
              QObject *context, Answer<ImportForecast> answer) const;

    /// Which program does the importing.
    void importer(QObject *context, Answer<Importer> answer) const;

    using DryRunAdvanced = std::function<void(const DryRunProgress &)>;
    /// Reads the last seven days of an account that is not saved yet, counts them and stores nothing. Gives
    /// what ends it without a word, which is to be called when nobody wants the answer any more.
    [[nodiscard]] std::function<void()> dryRun(const AccountAddress &address, Secret apiKey,
                                               QObject *context, DryRunAdvanced advanced,
                                               Answer<DryRunResult> answer) const;

signals:
    void importerChanged(const deskbridge::Importer &importer);
    /// An import asked for here is done by the program that does the importing.
    void importHandedOn(deskbridge::IntegrationId id);

private:
    const Crossing &m_crossing;
    mutable quint64 m_lastDryRun = 0;
};

} // namespace deskbridge
