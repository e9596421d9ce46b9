// SPDX-License-Identifier: Apache-2.0
#include "core/store/listenertable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql putListener{"listener.put",
                          R"(INSERT INTO listener (process, since) VALUES (?, ?)
                             ON CONFLICT (process) DO UPDATE SET since = excluded.since)"};
constexpr Sql removeListener{"listener.remove", "DELETE FROM listener WHERE process = ?"};
constexpr Sql listListeners{"listener.list", "SELECT process, since FROM listener ORDER BY since"};

Outcome outcome(const Result<qint64> &written)
{
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace

Outcome ListenerTable::put(Transaction &transaction, const Listener &listener)
{
    return outcome(
        m_database.write(transaction, putListener, toText(listener.process), listener.since));
}

Outcome ListenerTable::remove(Transaction &transaction, const ProcessIdentity &process)
{
    return outcome(m_database.write(transaction, removeListener, toText(process)));
}

Result<QList<Listener>> ListenerTable::list()
{
    return m_database.all(listListeners, [](const Row &row) {
        return Listener{processFromText(row.text(0)), row.time(1)};
    });
}

} // namespace deskbridge
