// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/workspace/accountconnector.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/importactivity.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/injixokeykeeper.h"
#include "core/workspace/integrationkeeper.h"
#include "tests/core/workspace/memorysecretstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakefreshdesk.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <map>
#include <memory>
#include <optional>

namespace deskbridge {

/// Hands the questions of a connection on to an account in memory: the one of its key, else the usual one.
class FakeConnector final : public AccountConnector {
public:
    FakeFreshdesk account;
    QList<QByteArray> keysUsed;
    QList<RateOptions> rates;
    std::map<QByteArray, FakeFreshdesk> byKey;

    std::unique_ptr<FreshdeskApi> connect(const AccountAddress &, Secret apiKey, Patience) override
    {
        keysUsed.append(QByteArray::fromStdString(std::string(apiKey.reveal())));
        const auto own = byKey.find(keysUsed.last());
        return std::make_unique<Line>(own == byKey.end() ? account : own->second);
    }
    OutwardWay wayTo(const AccountAddress &address) const override
    {
        return {.host = address.domain()};
    }
    void setRate(const AccountAddress &, const RateOptions &options) override
    {
        rates.append(options);
    }
    std::optional<LimitUse> use = {};
    [[nodiscard]] std::optional<LimitUse> limitUse(const AccountAddress &) const override
    {
        return use;
    }

private:
    class Line final : public FreshdeskApi {
    public:
        explicit Line(FakeFreshdesk &account)
            : m_account(account)
        { }
        void probeAddress(QObject *c, Answer<Done> a) override { m_account.probeAddress(c, a); }
        void readAgent(QObject *c, Answer<AgentFacts> a) override { m_account.readAgent(c, a); }
        void listRoles(QObject *c, Answer<QList<Role>> a) override { m_account.listRoles(c, a); }
        void readAccount(QObject *c, Answer<AccountFacts> a) override
        {
            m_account.readAccount(c, a);
        }
        void readTicketFields(QObject *c, Answer<TicketFields> a) override
        {
            m_account.readTicketFields(c, a);
        }
        void listGroups(int page, QObject *c, Answer<Page<Group>> a) override
        {
            m_account.listGroups(page, c, a);
        }
        void listTickets(const TicketQuery &query, QObject *c, Answer<Page<Ticket>> a) override
        {
            m_account.listTickets(query, c, a);
        }
        void listConversations(TicketId ticket, int page, QObject *c,
                               Answer<Page<Conversation>> a) override
        {
            m_account.listConversations(ticket, page, c, a);
        }
        void countTicketsCreatedSince(UtcTime since, QObject *c, Answer<qint64> a) override
        {
            m_account.countTicketsCreatedSince(since, c, a);
        }
        void useKey(Secret key) override { m_account.useKey(std::move(key)); }
        void searchTickets(const TicketSearch &search, QObject *c, Answer<FoundTickets> a) override
        {
            m_account.searchTickets(search, c, a);
        }
        void readTicket(TicketId ticket, QObject *c, Answer<Ticket> a) override
        {
            m_account.readTicket(ticket, c, a);
        }
        void probeArchive(QObject *c, Answer<ArchiveAvailability> a) override
        {
            m_account.probeArchive(c, a);
        }
        void readArchivedTicket(TicketId ticket, QObject *c, Answer<Ticket> a) override
        {
            m_account.readArchivedTicket(ticket, c, a);
        }
        void listArchivedConversations(TicketId ticket, int page, QObject *c,
                                       Answer<Page<Conversation>> a) override
        {
            m_account.listArchivedConversations(ticket, page, c, a);
        }
        [[nodiscard]] ApiUsage usage() const override { return m_account.usage(); }

    private:
        FakeFreshdesk &m_account;
    };
};

/// Store, keychain and account in memory, with the engine's parts between them.
class EngineBench {
public:
    EngineBench()
    {
        auto opened = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        REQUIRE(opened);
        database = *std::move(opened);
        activity = std::make_unique<ActivityLog>(*database, clock);
        integrations = std::make_unique<IntegrationKeeper>(*database, secrets, *activity, clock);
        keys = std::make_unique<InjixoKeyKeeper>(*database, secrets, clock, *activity);
        imports = std::make_unique<ImportDispatcher>(*database, secrets, connector, clock);
        importActivity = std::make_unique<ImportActivity>(*imports, *activity);
    }

    Result<Integration> add(const QString &name, const char *key = "a-freshdesk-key-1234",
                            IntegrationState state = IntegrationState::Active)
    {
        NewIntegration wanted;
        wanted.name = name;
        wanted.domain = QStringLiteral("acme.freshdesk.com");
        wanted.state = state;
        std::optional<Result<Integration>> answered;
        integrations->add(wanted, Secret(std::string_view(key)),
                          [&](const Result<Integration> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }

    Result<InjixoKeyFacts> keep(IntegrationId id, const char *key)
    {
        std::optional<Result<InjixoKeyFacts>> answered;
        keys->keep(id, Secret(std::string_view(key)),
                   [&](const Result<InjixoKeyFacts> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }

    Result<ImportSummary> import(const Integration &integration)
    {
        std::optional<Result<ImportSummary>> answered;
        imports->start(integration, {}, true,
                       [&](const Result<ImportSummary> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }

    ManualClock clock;
    MemorySecretStore secrets;
    FakeConnector connector;
    std::unique_ptr<Database> database;
    std::unique_ptr<ActivityLog> activity;
    std::unique_ptr<IntegrationKeeper> integrations;
    std::unique_ptr<InjixoKeyKeeper> keys;
    std::unique_ptr<ImportDispatcher> imports;
    std::unique_ptr<ImportActivity> importActivity;
};

} // namespace deskbridge
