// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/importrun.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <map>
#include <vector>

namespace deskbridge {

class Database;
class IntegrationKeeper;

/// Hands an import that a person asks for on to the program that does the importing, through the store, and
/// brings back how it ended. Engine thread; all references outlive it.
class ImportHandover final : public QObject {
    Q_OBJECT
public:
    ImportHandover(Database &database, IntegrationKeeper &integrations, const Clock &clock);

    // Where the importing is left to another program
    /// The options are the asker's own, for when the import comes back to it: another program uses its
    /// settings. Errors: NoSuchIntegration, IntegrationPaused, and how the other's run failed.
    void ask(IntegrationId id, const ImportOptions &options, Answer<ImportSummary> answer);
    /// Nobody waits any more: answered with what a stopped import gives.
    void drop(IntegrationId id);
    /// Answers those that have ended meanwhile.
    void look();
    /// Those still open, each once; they are the asker's own business from now on.
    struct Open {
        IntegrationId integration{};
        ImportOptions options; ///< of who asked last
        Answer<ImportSummary> answer;
    };
    [[nodiscard]] std::vector<Open> takeBack();

    // Where the importing is done
    [[nodiscard]] Result<QList<IntegrationId>> requests();
    /// It is being done.
    void accept(IntegrationId id);

signals:
    /// The other program has done it, or it was dropped.
    void ended(deskbridge::IntegrationId id,
               const deskbridge::Result<deskbridge::ImportSummary> &result);

private:
    struct Waiting {
        qint64 newestRun = 0; ///< when it was asked for
        ImportOptions options;
        std::vector<Answer<ImportSummary>> answers;
    };
    [[nodiscard]] Result<std::optional<Result<ImportSummary>>> endedAfter(IntegrationId id,
                                                                          qint64 run) const;
    void answer(IntegrationId id, const Result<ImportSummary> &result);

    Database &m_database;
    IntegrationKeeper &m_integrations;
    const Clock &m_clock;
    std::map<IntegrationId, Waiting> m_waiting;
};

} // namespace deskbridge
