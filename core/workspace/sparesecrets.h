// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/secrets/secretstore.h"

#include <QObject>
#include <QString>

namespace deskbridge {

class Database;
class Transaction;

/// Changes a key without ever being without one: a new entry is written beside the one in use, taken in the
/// transaction that switches to it, and the former one removed afterwards. The database knows of each entry
/// that is not in use, so that whatever is left over by a failure or a crash is removed at the next start.
/// Engine thread; both references outlive it.
class SpareSecrets final : public QObject {
    Q_OBJECT
public:
    SpareSecrets(Database &database, SecretStore &secrets);

    /// Removes what a former run left over.
    void cleanUp();
    /// Under a new name, which is the answer: `<kind>/<random>`. After a failure nothing of it stays, or it is
    /// left over. Errors: those of keychain and store.
    void write(QLatin1StringView kind, Secret secret, Answer<QString> answer);
    /// The entry is in use once the transaction is committed. Error KeychainFailed: it was cleaned up meanwhile.
    [[nodiscard]] Outcome take(Transaction &transaction, const QString &entry);
    /// The entry is no longer in use once the transaction is committed; then discard() it.
    [[nodiscard]] Outcome release(Transaction &transaction, const QString &entry);
    /// Removes a spare one, now or at the next start; answers when it has tried.
    void discard(const QString &entry, Answer<Done> answer);

private:
    Database &m_database;
    SecretStore &m_secrets;
};

} // namespace deskbridge
