// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "core/importing/importprogress.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/workspace.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class Database;
class ImportRun;
class ImportWriter;
class SecretStore;

/// Starts, watches and ends the import runs: at most one for an integration. Records each run's start and
/// end in the store. Engine thread; database, secrets, connector and clock outlive it. Its destruction drops
/// running imports without a word; what they had stored is where the next ones go on.
class ImportDispatcher final : public QObject {
    Q_OBJECT
public:
    ImportDispatcher(Database &database, SecretStore &secrets, AccountConnector &connector,
                     const Clock &clock);
    ~ImportDispatcher() override;

    /// @p sweep: also walk the deleted and spam lists. Errors: ImportRunning, IntegrationPaused, those of
    /// the keychain, and whatever ended the run.
    void start(const Integration &integration, const ImportOptions &options, bool sweep,
               Answer<ImportSummary> answer);
    /// For what an import's own options leave open, also of those running.
    void setUsualRate(const RateOptions &rate);
    /// A running import goes on with another key between two of its requests; it loses and repeats nothing.
    void useKey(const Integration &integration, Secret key);
    /// The same where another program has replaced the key: the running import reads the one of @p integration.
    void followKey(const Integration &integration);
    void stop(IntegrationId id);
    [[nodiscard]] QList<IntegrationId> running() const;
    [[nodiscard]] bool isRunning(IntegrationId id) const { return m_jobs.contains(id); }
    [[nodiscard]] std::optional<ImportProgress> progress(IntegrationId id) const;

signals:
    void started(deskbridge::IntegrationId id);
    void progressed(deskbridge::IntegrationId id, const deskbridge::ImportProgress &progress);
    void contactsChanged(deskbridge::IntegrationId id);
    void finished(deskbridge::IntegrationId id,
                  const deskbridge::Result<deskbridge::ImportSummary> &result);

private:
    struct Job;

    void noteKey(Job &job, const Secret &key);
    void takeKey(Job &job, Secret key);
    void watch(Job &job);
    void end(IntegrationId id, Result<ImportSummary> result);
    [[nodiscard]] Outcome record(const Job &job, const Result<ImportSummary> &result);
    [[nodiscard]] bool isGone(IntegrationId id);

    Database &m_database;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    const Clock &m_clock;
    RateOptions m_usualRate;
    std::map<IntegrationId, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Job>> m_ended; ///< until the event loop turns
};

} // namespace deskbridge
