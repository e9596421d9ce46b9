// SPDX-License-Identifier: Apache-2.0
#include "tests/core/importing/importedaccount.h"

#include "core/store/integrationtable.h"
#include "core/store/transaction.h"
#include "tests/support/catch.h"

#include <QTest>

namespace deskbridge {

ImportedAccount::ImportedAccount(std::optional<UtcTime> historyStart, const QString &path)
{
    auto opened = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(opened);
    database = *std::move(opened);
    integration.name = QStringLiteral("Acme");
    integration.domain = QStringLiteral("acme.freshdesk.com");
    integration.state = IntegrationState::Active;
    integration.historyStart = historyStart;
    integration.createdAt = clock.now();
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    const auto id = IntegrationTable(*database).insert(*transaction, integration);
    REQUIRE(id);
    integration.id = *id;
    REQUIRE(transaction->commit());
}

std::unique_ptr<ImportRun> ImportedAccount::makeRun(bool sweep)
{
    const auto plan = planImport(*database, integration, sweep);
    REQUIRE(plan);
    m_writer = std::make_unique<ImportWriter>(*database, integration, clock);
    return std::make_unique<ImportRun>(*api, *m_writer, clock, *plan);
}

Result<ImportSummary> ImportedAccount::import(bool sweep,
                                              const std::function<void(ImportRun &)> &whileRunning)
{
    const auto stage = planImport(*database, integration, sweep)->stage;
    const auto run = makeRun(sweep);
    std::optional<Result<ImportSummary>> ended;
    int ends = 0;
    QObject::connect(run.get(), &ImportRun::finished, run.get(),
                     [&](const Result<ImportSummary> &result) {
                         ended = result;
                         ++ends;
                     });
    if (whileRunning)
        QObject::connect(run.get(), &ImportRun::advanced, run.get(), [&] { whileRunning(*run); });
    run->start();
    REQUIRE_FALSE(ended);
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, 60'000));
    CHECK(ends == 1);

    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    ImportTable imports(*database);
    const auto id = imports.begin(*transaction, integration.id, stage, clock.now());
    REQUIRE(id);
    if (*ended)
        REQUIRE(imports.finish(*transaction, *id, clock.now(), **ended));
    else
        REQUIRE(imports.fail(*transaction, *id, clock.now(), ended->error()));
    REQUIRE(transaction->commit());
    return *ended;
}

void ImportedAccount::importAndDie(int afterRequests)
{
    const auto run = makeRun(true);
    bool ended = false;
    QObject::connect(run.get(), &ImportRun::finished, run.get(), [&] { ended = true; });
    const qint64 before = freshdesk.usage().requests;
    run->start();
    REQUIRE(QTest::qWaitFor(
        [&] { return ended || freshdesk.usage().requests - before >= afterRequests; }));
}

Ticket &ImportedAccount::addTicket(qint64 id, std::int64_t createdAt)
{
    m_last = Ticket{};
    m_last.id = TicketId{id};
    m_last.group = GroupId{1};
    m_last.source = SourceId{1};
    m_last.createdAt = fromSeconds(createdAt);
    m_last.updatedAt = fromSeconds(createdAt);
    freshdesk.setTicket(m_last);
    return m_last;
}

void ImportedAccount::respond(qint64 ticketId, std::int64_t at)
{
    auto ticket = freshdesk.ticket(TicketId{ticketId});
    REQUIRE(ticket);
    ticket->requesterRespondedAt = fromSeconds(at);
    ticket->updatedAt = std::max(ticket->updatedAt, fromSeconds(at));
    freshdesk.setTicket(*ticket);
    Conversation reply;
    reply.id = ConversationId{++m_lastConversation};
    reply.ticket = ticket->id;
    reply.incoming = true;
    reply.createdAt = fromSeconds(at);
    freshdesk.addConversation(reply);
}

QMap<QString, qint64> ImportedAccount::offered()
{
    const auto queues = QueueTable(*database).summaries(integration.id, {});
    REQUIRE(queues);
    QMap<QString, qint64> offered;
    for (const QueueSummary &queue : *queues)
        offered.insert(queue.queue.name, queue.offered);
    return offered;
}

QList<Contact> ImportedAccount::contacts(qint64 ticketId)
{
    const auto contacts = LedgerTable(*database).contacts(integration.id, TicketId{ticketId});
    REQUIRE(contacts);
    return *contacts;
}

LastRuns ImportedAccount::lastRuns()
{
    const auto runs = ImportTable(*database).lastRuns(integration.id);
    REQUIRE(runs);
    return *runs;
}

qint64 ImportedAccount::unreadable()
{
    const auto count = PendingConversationsTable(*database).unreadableCount(integration.id);
    REQUIRE(count);
    return *count;
}

} // namespace deskbridge
