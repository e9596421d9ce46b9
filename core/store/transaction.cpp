// SPDX-License-Identifier: Apache-2.0
#include "core/store/transaction.h"

#include "core/base/logging.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql beginWriting{"transaction.begin", "BEGIN IMMEDIATE"};
constexpr Sql commitWritten{"transaction.commit", "COMMIT"};

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    const Outcome begun = database.execute(beginWriting);
    if (!begun)
        return failure(begun);
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

Outcome Transaction::commit()
{
    Q_ASSERT(m_database);
    const Outcome committed = m_database->execute(commitWritten);
    if (committed)
        m_database = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    Database &database = *std::exchange(m_database, nullptr);
    ++database.m_rollbacks;
    // After some errors (a full disk among them) SQLite has already rolled back and says so here.
    const Outcome rolledBack = database.execute(u"ROLLBACK"_s);
    if (!rolledBack)
        qCDebug(logging::store) << rolledBack.error().detail;
}

} // namespace deskbridge
