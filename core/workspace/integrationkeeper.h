// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/integration.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QStringList>

namespace deskbridge {

class ActivityLog;
class Database;
class SecretStore;

/// Integrations and unfinished set-ups: whatever the database and the keychain have to agree on.
/// A key is in the keychain before a row speaks of it, and a row is gone only after its key is: a failure in
/// between leaves nothing half-saved. What a person did is noted in the activity list. Engine thread; all
/// references outlive it.
class IntegrationKeeper final : public QObject {
    Q_OBJECT
public:
    IntegrationKeeper(Database &database, SecretStore &secrets, ActivityLog &activity,
                      const Clock &clock);

    [[nodiscard]] Result<Integration> find(IntegrationId id) const;
    [[nodiscard]] Result<QList<Integration>> list() const;
    [[nodiscard]] Outcome checkName(const QString &name) const;

    void add(const NewIntegration &wanted, Secret apiKey, Answer<Integration> answer);
    [[nodiscard]] Result<Integration> setPaused(IntegrationId id, bool paused);
    [[nodiscard]] Result<Integration> setNextStep(IntegrationId id, SetupStep step);
    void remove(IntegrationId id, DataFate fate, Answer<Done> answer);

    [[nodiscard]] Result<QList<SetupDraft>> drafts() const;
    [[nodiscard]] Result<SetupDraft> saveDraft(SetupDraft draft);
    [[nodiscard]] Outcome discardDraft(qint64 id);

private:
    [[nodiscard]] Result<Integration> insert(const NewIntegration &wanted, Integration integration);
    [[nodiscard]] Result<Integration> change(Integration integration);
    void removeEntries(QStringList entries, Answer<Done> answer);

    Database &m_database;
    SecretStore &m_secrets;
    ActivityLog &m_activity;
    const Clock &m_clock;
};

} // namespace deskbridge
