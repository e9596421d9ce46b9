// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/integration.h"
#include "core/store/announcedtickettable.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class AccountConnector;
class Database;
class IntegrationKeeper;
class SecretStore;

/// Has the tickets that events announced read soon, beside whatever import runs: one run at a time for an
/// integration, within the account's one budget. Events for nothing, in swarms, late or out of order cost at
/// most a read; what cannot be read now is tried again ever more seldom, and polling finds it in any case.
/// Engine thread; all references outlive it.
class AnnouncedReader final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lookEvery{1};
    static constexpr std::chrono::seconds firstRetry{10};
    static constexpr std::chrono::minutes longestRetry{5};
    static constexpr int mostAtOnce = 1000; ///< tickets of a run

    AnnouncedReader(Database &database, IntegrationKeeper &integrations, SecretStore &secrets,
                    AccountConnector &connector, const Clock &clock);
    ~AnnouncedReader() override;

    void start();
    /// Another program does it now; a run under way is dropped, and what it had not stored waits.
    void rest();
    /// What the timer does: begins what is due.
    void look();
    [[nodiscard]] bool isReading(IntegrationId id) const { return m_jobs.contains(id); }

signals:
    void contactsChanged(deskbridge::IntegrationId id);
    void ended(deskbridge::IntegrationId id, const deskbridge::Outcome &outcome);

private:
    struct Job;
    struct Course {
        int failures = 0; ///< in a row
        std::chrono::milliseconds notBefore{0}; ///< monotonic
        int rowsListed = 0; ///< the last time
    };
    void begin(const Integration &integration, const QList<AnnouncedTicket> &due);
    void run(Job &job);
    void end(IntegrationId id, const Outcome &outcome);

    Database &m_database;
    IntegrationKeeper &m_integrations;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    const Clock &m_clock;
    QTimer m_timer;
    std::map<IntegrationId, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Job>> m_ended; ///< until the event loop turns
    std::map<IntegrationId, Course> m_courses;
};

} // namespace deskbridge
