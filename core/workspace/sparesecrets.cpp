// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/sparesecrets.h"

#include "core/base/logging.h"
#include "core/store/intransaction.h"
#include "core/store/sparesecrettable.h"

#include <QUuid>

namespace deskbridge {

SpareSecrets::SpareSecrets(Database &database, SecretStore &secrets)
    : m_database(database)
    , m_secrets(secrets)
{ }

void SpareSecrets::cleanUp()
{
    // Looked at first: a program that only reads does not wait for another one's writing.
    const auto spare = SpareSecretTable(m_database).list();
    if (!spare || spare->isEmpty())
        return;
    const auto claimed = inTransaction(m_database, [this](Transaction &transaction) {
        return SpareSecretTable(m_database).claimAll(transaction);
    });
    if (!claimed) {
        qCWarning(logging::workspace)
            << "left-over keychain entries not removed:" << errorCode(claimed.error().kind);
        return;
    }
    for (const QString &entry : *claimed) {
        qCInfo(logging::workspace) << "removing a keychain entry that was left over";
        discard(entry, [](const Outcome &) { });
    }
}

void SpareSecrets::write(QLatin1StringView kind, Secret secret, Answer<QString> answer)
{
    const QString entry = kind + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Outcome noted = inTransaction(m_database, [&](Transaction &transaction) {
        return SpareSecretTable(m_database).note(transaction, entry);
    });
    if (!noted)
        return answer(failure(noted));
    m_secrets.write(entry, std::move(secret), this,
                    [this, entry, answer = std::move(answer)](const Outcome &written) {
                        if (written)
                            return answer(entry);
                        // A keychain that says it failed may have written all the same.
                        discard(entry,
                                [written, answer](const Outcome &) { answer(failure(written)); });
                    });
}

Outcome SpareSecrets::take(Transaction &transaction, const QString &entry)
{
    return SpareSecretTable(m_database).take(transaction, entry);
}

Outcome SpareSecrets::release(Transaction &transaction, const QString &entry)
{
    return SpareSecretTable(m_database).note(transaction, entry);
}

void SpareSecrets::discard(const QString &entry, Answer<Done> answer)
{
    m_secrets.remove(entry, this,
                     [this, entry, answer = std::move(answer)](const Outcome &removed) {
                         if (!removed) {
                             qCWarning(logging::workspace)
                                 << "a spare keychain entry stays until the next start:"
                                 << errorCode(removed.error().kind);
                             return answer(removed);
                         }
                         answer(inTransaction(m_database, [&](Transaction &transaction) {
                             return SpareSecretTable(m_database).forget(transaction, entry);
                         }));
                     });
}

} // namespace deskbridge
