// SPDX-License-Identifier: Apache-2.0
#include "core/store/migration.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/schema/schema.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

Outcome Migration::run(Database &database)
{
    const int steps = static_cast<int>(schemaSteps().size());
    for (int step = 0; step < steps; ++step) {
        const Outcome taken = takeStep(database, step);
        if (!taken)
            return taken;
    }
    return Done{};
}

Outcome Migration::takeStep(Database &database, int step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    // Asked inside the transaction: another process may have taken the step a moment ago.
    const Result<QString> version = database.ask(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    if (version->toInt() > step)
        return Done{};
    for (const char *statement : schemaSteps()[static_cast<std::size_t>(step)]) {
        const Outcome executed = database.execute(QString::fromUtf8(statement));
        if (!executed)
            return executed;
    }
    for (const QString &mark : {u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                                u"PRAGMA user_version = %1"_s.arg(step + 1)}) {
        const Outcome marked = database.execute(mark);
        if (!marked)
            return marked;
    }
    const Outcome committed = transaction->commit();
    if (committed)
        qCInfo(logging::store) << "migrated to version" << step + 1;
    return committed;
}

} // namespace deskbridge
