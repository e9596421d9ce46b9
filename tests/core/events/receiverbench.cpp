// SPDX-License-Identifier: Apache-2.0
#include "tests/core/events/receiverbench.h"

#include "core/keys/keyring.h"
#include "core/store/appeventtable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "tests/core/store/storefixture.h"

using namespace Qt::StringLiterals;

namespace deskbridge::test {

ReceiverBench::ReceiverBench()
    : database(openStore(path))
    , acme(addIntegration(*database))
{
    key = issueKey();
}

void ReceiverBench::start(EventServerOptions options)
{
    options.databasePath = path;
    server = std::make_unique<EventServer>(std::move(options), clock);
    const auto started = server->start();
    if (!started)
        FAIL(started.error().detail.toStdString());
    port = *started;
}

QByteArray ReceiverBench::issueKey(std::chrono::seconds overlap)
{
    // SQLite has no queue for its lock: under a stream of events it may take more than one try.
    for (int tries = 1;; ++tries) {
        const auto issued = inTransaction(*database, [&](Transaction &tx) {
            return Keyring(*database).issue(tx, acme, overlap, clock.now());
        });
        REQUIRE((issued || tries < 20));
        if (!issued)
            continue;
        const auto text = issued->key.reveal();
        key = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return key;
    }
}

void ReceiverBench::revoke(qint64 id)
{
    commit(*database,
           [&](Transaction &tx) { return Keyring(*database).revoke(tx, acme, id, clock.now()); });
}

IntegrationId ReceiverBench::addOther()
{
    Integration other = integrationNamed(u"Other"_s);
    other.domain = u"other.freshdesk.com"_s;
    return commit(*database,
                  [&](Transaction &tx) { return IntegrationTable(*database).insert(tx, other); });
}

QList<InjixoKeyFacts> ReceiverBench::keys() const
{
    const auto found = InjixoKeyTable(*database).list(acme);
    REQUIRE(found);
    return *found;
}

qint64 ReceiverBench::storedEvents() const
{
    const auto count = AppEventTable(*database).count(acme);
    REQUIRE(count);
    return *count;
}

qint64 ReceiverBench::number(const QString &sql) const
{
    return askNumber(*database, sql);
}

QByteArray batchOf(qint64 firstTicket, int count, const QByteArray &account)
{
    QByteArray events;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(firstTicket + i);
        events += (i == 0 ? "" : ",") + ("{\"id\":\"ticket.created:" + id)
            + "\",\"type\":\"ticket.created\",\"ticketId\":" + id
            + ",\"at\":\"2026-11-22T10:15:00Z\"}";
    }
    const QByteArray sender = account.isEmpty() ? "" : "\"account\":\"" + account + "\",";
    return '{' + sender + "\"events\":[" + events + "]}";
}

} // namespace deskbridge::test
