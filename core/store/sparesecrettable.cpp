// SPDX-License-Identifier: Apache-2.0
#include "core/store/sparesecrettable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql noteEntry{"spare_secret.note",
                        "INSERT INTO spare_secret (entry) VALUES (?) ON CONFLICT DO NOTHING"};
constexpr Sql takeEntry{"spare_secret.take",
                        "DELETE FROM spare_secret WHERE entry = ? AND removing = 0"};
constexpr Sql claimEntries{"spare_secret.claim",
                           "UPDATE spare_secret SET removing = 1 WHERE removing = 0"};
constexpr Sql forgetEntry{"spare_secret.forget", "DELETE FROM spare_secret WHERE entry = ?"};
constexpr Sql listEntries{"spare_secret.list", "SELECT entry FROM spare_secret ORDER BY entry"};

} // namespace

Outcome SpareSecretTable::note(Transaction &transaction, const QString &entry)
{
    const Result<qint64> written = m_database.write(transaction, noteEntry, entry);
    return written ? Outcome(Done{}) : failure(written);
}

Outcome SpareSecretTable::take(Transaction &transaction, const QString &entry)
{
    const Result<qint64> taken = m_database.write(transaction, takeEntry, entry);
    if (!taken)
        return failure(taken);
    if (*taken == 0)
        return failure(ErrorKind::KeychainFailed, u"the new entry was removed meanwhile"_s);
    return Done{};
}

Result<QStringList> SpareSecretTable::claimAll(Transaction &transaction)
{
    const Result<qint64> claimed = m_database.write(transaction, claimEntries);
    if (!claimed)
        return failure(claimed);
    return list();
}

Outcome SpareSecretTable::forget(Transaction &transaction, const QString &entry)
{
    const Result<qint64> written = m_database.write(transaction, forgetEntry, entry);
    return written ? Outcome(Done{}) : failure(written);
}

Result<QStringList> SpareSecretTable::list()
{
    const auto entries = m_database.all(listEntries, [](const Row &row) { return row.text(0); });
    if (!entries)
        return failure(entries);
    return QStringList(*entries);
}

} // namespace deskbridge
