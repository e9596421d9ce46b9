// SPDX-License-Identifier: Apache-2.0
// The receiver inside a workspace, from the request on its port to the verdict.
#include "core/base/processidentity.h"
#include "core/store/intransaction.h"
#include "core/store/listenertable.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/keyservice.h"
#include "core/workspace/receiverkeeper.h"
#include "core/workspace/receiverservice.h"
#include "core/workspace/settingskeeper.h"
#include "core/workspace/settingsservice.h"
#include "core/workspace/workspace.h"
#include "tests/core/events/rawclient.h"
#include "tests/core/events/receiverbench.h"
#include "tests/core/workspace/enginebench.h"
#include "tests/support/heard.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // milliseconds, on a loaded machine

class ReceivingWorkspace {
public:
    explicit ReceivingWorkspace(std::optional<ReceiverWish> wish = ReceiverWish{.port = quint16{0}})
        : workspace({.dataFolder = folder.filePath(u"data"_s),
                     .secretsFile = folder.filePath(u"keys.json"_s),
                     .receiver = wish})
    {
        Heard<Done> opened;
        workspace.open(opened.context(), opened.answer());
        REQUIRE(opened.wait());
        Heard<Integration> added;
        workspace.addIntegration({.name = u"Acme"_s,
                                  .domain = u"acme.freshdesk.com"_s,
                                  .state = IntegrationState::Active},
                                 Secret(std::string_view("freshdesk-key-1234")), added.context(),
                                 added.answer());
        acme = added.wait()->id;
    }

    QByteArray issueKey(std::chrono::hours overlap = 24h)
    {
        Heard<IssuedInjixoKey> issued;
        workspace.keys().issue(acme, overlap, issued.context(), issued.answer());
        const auto text = issued.wait()->key.reveal();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    ReceiverState state()
    {
        Heard<ReceiverState> heard;
        workspace.receiver().state(heard.context(), heard.answer());
        return *heard.wait();
    }
    AppArrivals arrivals()
    {
        Heard<AppArrivals> heard;
        workspace.receiver().arrivals(acme, heard.context(), heard.answer());
        return *heard.wait();
    }
    Settings settings()
    {
        Heard<Settings> heard;
        workspace.settings().read(heard.context(), heard.answer());
        return *heard.wait();
    }
    void usePort(int port)
    {
        Settings wanted = settings();
        wanted.receiverPort = port;
        Heard<Settings> heard;
        workspace.settings().change(wanted, heard.context(), heard.answer());
        REQUIRE(heard.wait());
    }
    HealthReport report()
    {
        Heard<HealthReport> heard;
        workspace.health().report(acme, heard.context(), heard.answer());
        return *heard.wait();
    }
    HealthSignal eventSignal()
    {
        const HealthReport now = report();
        return *std::ranges::find(now.signalList, SignalId::Events, &HealthSignal::id);
    }
    HttpAnswer post(const QByteArray &key, qint64 ticket)
    {
        return ask(state().port,
                   {.method = "POST", .path = "/v1/events", .key = key, .body = batchOf(ticket)});
    }

    QTemporaryDir folder;
    Workspace workspace;
    IntegrationId acme{};
};

template <class Condition> bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, longest);
}

} // namespace

TEST_CASE("a workspace that was not asked to receives nothing", "[receiver]")
{
    ReceivingWorkspace bench(std::nullopt);
    CHECK(bench.state() == ReceiverState{});
    bench.issueKey();
    CHECK(bench.eventSignal().finding == SignalFinding::ReceiverDown);
}

TEST_CASE("what comes from the app is told live, and reaches the lane", "[receiver]")
{
    ReceivingWorkspace bench;
    CHECK(bench.state().kind == ReceiverState::Kind::Listening);
    CHECK(bench.state().address == u"127.0.0.1"_s);
    CHECK(bench.state().port > 0);
    const QByteArray key = bench.issueKey();
    CHECK(bench.arrivals() == AppArrivals{});
    CHECK(bench.eventSignal().finding == SignalFinding::WaitingForApp);
    QList<IntegrationId> arrived;
    QObject::connect(&bench.workspace.receiver(), &ReceiverService::arrived, &bench.workspace,
                     [&](IntegrationId id) { arrived.append(id); });

    REQUIRE(ask(bench.state().port, {.path = "/v1/key", .key = key}).status == 200);
    CHECK(bench.arrivals().keyVerifiedAt);
    CHECK_FALSE(bench.arrivals().firstEventAt);
    REQUIRE(comesTrue([&] { return arrived == QList{bench.acme}; }));

    REQUIRE(bench.post(key, 7).status == 200);
    CHECK(bench.arrivals().firstEventAt);
    CHECK(bench.eventSignal().finding == SignalFinding::Flowing);
    REQUIRE(comesTrue([&] { return arrived.size() == 2; }));
    Heard<QList<LaneHour>> lane;
    const UtcTime at = *parseIso("2026-11-22T10:00:00Z");
    bench.workspace.health().laneHours(bench.acme, at, at + 1h, lane.context(), lane.answer());
    CHECK(*lane.wait() == QList{LaneHour{at, 0, 1}});
}

TEST_CASE("an app that goes on with an ended key makes the verdict say so", "[receiver]")
{
    ReceivingWorkspace bench;
    const QByteArray former = bench.issueKey();
    REQUIRE(bench.post(former, 1).status == 200);
    const QByteArray current = bench.issueKey(0h);
    // Until the clock has passed on: times are stored in whole seconds.
    REQUIRE(comesTrue([&] {
        return bench.post(former, 2).status >= 401
            && bench.eventSignal().finding == SignalFinding::EventsRefused
            && bench.arrivals().refusal;
    }));
    CHECK(bench.report().verdict == HealthVerdict::ActionRequired);
    CHECK(bench.eventSignal().facts.value(u"last_four"_s) == QString::fromLatin1(former.right(4)));
    CHECK(bench.arrivals().refusal->standing == KeyStanding::Revoked);
    qint64 ticket = 3;
    REQUIRE(comesTrue([&] {
        return bench.post(current, ticket++).status == 200
            && bench.eventSignal().finding == SignalFinding::Flowing;
    }));
    CHECK_FALSE(bench.arrivals().refusal);
}

TEST_CASE("an address that another program on the folder may have is no alarm", "[receiver]")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    EngineBench bench;
    SettingsKeeper settings(*bench.database, *bench.activity);
    HealthKeeper health(*bench.database, *bench.integrations, *bench.imports, settings,
                        *bench.activity, bench.clock);
    const auto acme = bench.add(u"Acme"_s);
    REQUIRE(bench.keys->issue(acme->id, 0s));
    const QTemporaryDir folder;
    ReceiverKeeper keeper(folder.filePath(u"deskbridge.sqlite"_s), health, settings,
                          *bench.activity, bench.clock);
    const auto finding = [&] {
        const auto report = health.report(acme->id);
        REQUIRE(report);
        return std::ranges::find(report->signalList, SignalId::Events, &HealthSignal::id)->finding;
    };
    keeper.start({.port = other.serverPort()});
    CHECK(finding() == SignalFinding::ReceiverDown);
    // The other program on the folder has it, and says so in the store.
    const Listener itself{ownProcess(), bench.clock.now()};
    REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) {
        return ListenerTable(*bench.database).put(transaction, itself);
    }));
    keeper.shareWith(true);
    CHECK(finding() == SignalFinding::WaitingForApp);
    keeper.shareWith(false);
    CHECK(finding() == SignalFinding::ReceiverDown);
    keeper.stop();
    CHECK(keeper.state() == ReceiverState{});
}

TEST_CASE("a port that is taken is told, tried again, and can be changed", "[receiver]")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    ReceivingWorkspace bench(ReceiverWish{});
    QList<ReceiverState> states;
    QObject::connect(&bench.workspace.receiver(), &ReceiverService::stateChanged, &bench.workspace,
                     [&](const ReceiverState &state) { states.append(state); });
    bench.issueKey();
    bench.usePort(other.serverPort());
    REQUIRE(comesTrue([&] { return bench.state().kind == ReceiverState::Kind::Failed; }));
    CHECK(bench.state().error->kind == ListenError::Kind::AddressTaken);
    CHECK(bench.state().port == other.serverPort());
    CHECK(bench.eventSignal().finding == SignalFinding::ReceiverDown);
    CHECK(bench.report().verdict != HealthVerdict::Operational);

    // It goes on trying.
    const quint16 port = other.serverPort();
    other.close();
    REQUIRE(comesTrue([&] { return bench.state().kind == ReceiverState::Kind::Listening; }));
    CHECK(bench.state().port == port);
    CHECK(bench.eventSignal().finding == SignalFinding::WaitingForApp);
    CHECK(ask(port, {}).status == 200);
    CHECK(states.size() >= 2);

    // Another program with that port again, and a person who chooses another.
    QTcpServer spare;
    REQUIRE(spare.listen(QHostAddress::LocalHost, 0));
    const quint16 wanted = spare.serverPort();
    spare.close();
    bench.usePort(wanted);
    CHECK(bench.state().port == wanted);
    CHECK(ask(wanted, {}).status == 200);
    CHECK(ask(port, {}).status == 0);
}
