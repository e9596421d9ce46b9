// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/domain/archive.h"
#include "core/domain/integration.h"
#include "core/importing/completenesscheck.h"
#include "core/importing/dayreading.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class AccountConnector;
class ActivityLog;
class Database;
class SecretStore;

/// Proves that what Freshdesk lists is here: compares days, and reads a day again. One thing at a time for
/// an integration; a newer wish ends the one under way, whose answer then tells how far it came. Waits at
/// the account's gate like an import. Engine thread; all references outlive it, its destruction drops what
/// is under way without a word.
class CompletenessKeeper final : public QObject {
    Q_OBJECT
public:
    /// What a background pass may cost: so many searches.
    static constexpr int daysOfAPass = 100;
    /// After a background comparison failed, the next waits this long.
    static constexpr std::chrono::hours pauseAfterFailure{1};

    CompletenessKeeper(Database &database, SecretStore &secrets, AccountConnector &connector,
                       ActivityLog &activity, const Clock &clock);
    ~CompletenessKeeper() override;

    /// All days that are due, or the newest @p mostDays of them. Errors: IntegrationPaused, those of the
    /// keychain and of the connection.
    void compare(const Integration &integration, std::optional<int> mostDays,
                 Answer<ComparisonSummary> answer);
    /// @p day: any time in it. Errors as above.
    void readDay(const Integration &integration, UtcTime day, Answer<DayReadingSummary> answer);
    void stop(IntegrationId id);
    [[nodiscard]] QList<IntegrationId> running() const;
    /// After a complete import in the background: what has changed, bounded; asks nobody when nothing has.
    void compareAfterImport(const Integration &integration);

signals:
    void progressed(deskbridge::IntegrationId id, int compared, int all);
    void changed(deskbridge::IntegrationId id); ///< the proof stands otherwise than before
    void contactsChanged(deskbridge::IntegrationId id);

private:
    struct Job;

    [[nodiscard]] Result<Job *> begin(const Integration &integration);
    template <class Begin> void withKey(Job &job, Begin begin);
    void endComparison(IntegrationId id, const Result<ComparisonSummary> &result);
    void endReading(IntegrationId id, const Result<DayReadingSummary> &result);
    std::unique_ptr<Job> &takeOut(IntegrationId id);

    Database &m_database;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    ActivityLog &m_activity;
    const Clock &m_clock;
    std::map<IntegrationId, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Job>> m_ended; ///< until the event loop turns
    QHash<IntegrationId, std::chrono::milliseconds> m_failedAt; ///< monotonic
};

} // namespace deskbridge
