// SPDX-License-Identifier: Apache-2.0
// The real receiver for tests in other languages and for those that kill it: event-receiver FILE [PORT].
// Takes an order a line from standard input and answers each with a line of JSON; ends with the input.
//
//   issue SECONDS   a new key, the former one valid for so long: {"key"}
//   events          {"events":N,"tickets":[…]}: what is stored, by ids
//   refusals        {"attempts":N}, once the ledger has been written: the receiver is started anew for it
#include "core/base/clock.h"
#include "core/events/eventserver.h"
#include "core/keys/keyring.h"
#include "core/store/announcedtickettable.h"
#include "core/store/appeventtable.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>
#include <iostream>
#include <string>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(),
               stdout);
    std::fflush(stdout);
}

int giveUp(const QString &reason)
{
    std::fputs(qPrintable(reason + u'\n'), stderr);
    return EXIT_FAILURE;
}

class Program {
public:
    Program(Database &database, EventServer &server, IntegrationId integration)
        : m_database(database)
        , m_server(server)
        , m_integration(integration)
    { }

    [[nodiscard]] bool obey(const QStringList &order)
    {
        if (order.value(0) == u"issue"_s)
            return issue(std::chrono::seconds{order.value(1).toInt()});
        if (order.value(0) == u"events"_s)
            return tellEvents();
        return order.value(0) == u"refusals"_s && tellRefusals();
    }

private:
    bool issue(std::chrono::seconds overlap)
    {
        const auto issued =
            inTransaction(m_database, [&](Transaction &transaction) -> Result<QString> {
                auto made =
                    Keyring(m_database).issue(transaction, m_integration, overlap, m_clock.now());
                if (!made)
                    return failure(made);
                const auto text = made->key.reveal();
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            });
        if (issued)
            say({{u"key"_s, *issued}});
        return issued.has_value();
    }

    bool tellEvents()
    {
        const auto count = AppEventTable(m_database).count(m_integration);
        const auto due = AnnouncedTicketTable(m_database)
                             .due(m_integration, m_clock.now() + std::chrono::hours{1}, 1'000'000);
        if (!count || !due)
            return false;
        QJsonArray tickets;
        for (const AnnouncedTicket &ticket : *due)
            tickets.append(raw(ticket.ticket));
        say({{u"events"_s, *count}, {u"tickets"_s, tickets}});
        return true;
    }

    bool tellRefusals()
    {
        m_server.stop(); // writes down what waits
        qint64 attempts = 0;
        const auto known = KeyUseTable(m_database).refusals(m_integration);
        const auto strangers = KeyUseTable(m_database).strangers(1000);
        if (!known || !strangers || !m_server.start())
            return false;
        for (const KeyRefusal &refusal : *known + *strangers)
            attempts += refusal.attempts;
        say({{u"attempts"_s, attempts}});
        return true;
    }

    SystemClock m_clock;
    Database &m_database;
    EventServer &m_server;
    IntegrationId m_integration;
};

Result<IntegrationId> integrationIn(Database &database)
{
    const auto found = IntegrationTable(database).list();
    if (!found)
        return failure(found);
    if (!found->isEmpty())
        return found->first().id;
    return inTransaction(database, [&](Transaction &transaction) {
        Integration integration;
        integration.name = u"Acme"_s;
        integration.domain = u"acme.freshdesk.com"_s;
        integration.eventReceiver = EventReceiver::Deskbridge;
        integration.createdAt = SystemClock().now();
        return IntegrationTable(database).insert(transaction, integration);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3)
        return giveUp(u"usage: event-receiver FILE [PORT]"_s);
    const auto database = Database::open(arguments.at(1), Database::Access::ReadWrite);
    if (!database)
        return giveUp(database.error().detail);
    const auto integration = integrationIn(**database);
    if (!integration)
        return giveUp(integration.error().detail);
    const SystemClock clock;
    EventServerOptions options{.databasePath = arguments.at(1)};
    options.port = static_cast<quint16>(arguments.value(2).toUInt());
    const auto port = [&]() -> Result<quint16, ListenError> {
        EventServer probe(options, clock);
        return probe.start();
    }();
    if (!port)
        return giveUp(port.error().detail);
    options.port = *port; // the same when it is started again
    EventServer server(options, clock);
    if (!server.start())
        return giveUp(u"the port went meanwhile"_s);
    say({{u"port"_s, *port}});
    Program program(**database, server, *integration);
    for (std::string line; std::getline(std::cin, line);) {
        if (!program.obey(QString::fromStdString(line).split(u' ')))
            return giveUp(u"cannot: "_s + QString::fromStdString(line));
    }
    return EXIT_SUCCESS;
}
