// SPDX-License-Identifier: Apache-2.0
// The Freshdesk API key replaced through the façade, with real threads, against an account on loopback.
#include "core/workspace/keyservice.h"
#include "core/workspace/workspace.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/heard.h"

#include <QFile>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view secondKey = "second-sandbox-key-4321";

class Bench {
public:
    Bench()
    {
        Heard<Done> opened;
        workspace.open(opened.context(), opened.answer());
        REQUIRE(opened.wait());
        NewIntegration wanted;
        wanted.name = u"Acme"_s;
        wanted.domain = u"127.0.0.1:%1"_s.arg(account.port());
        wanted.state = IntegrationState::Active;
        Heard<Integration> added;
        workspace.addIntegration(wanted, Secret(std::string_view("sandbox-api-key")),
                                 added.context(), added.answer());
        integration = *added.wait();
        (void)account.control(R"({"secondKey":"second-sandbox-key-4321"})");
    }

    Result<KeySwitch> replace(std::string_view key)
    {
        Heard<KeySwitch> heard;
        workspace.keys().replaceFreshdeskKey(integration.id, Secret(key), heard.context(),
                                             heard.answer());
        return heard.wait();
    }
    Result<ImportSummary> import()
    {
        Heard<ImportSummary> heard;
        workspace.import(integration.id, {}, heard.context(), heard.answer());
        return heard.wait();
    }
    /// Ticket and reply queues with their numbers, here and as the account says they are.
    void checkQueues()
    {
        Heard<QList<QueueSummary>> heard;
        workspace.readQueues(integration.id, {}, heard.context(), heard.answer());
        QMap<QString, qint64> here;
        for (const QueueSummary &queue : *heard.wait())
            here.insert(queue.queue.name, queue.offered);
        const QJsonObject truth = account.object("/truth");
        QMap<QString, qint64> there;
        for (const auto queue : truth.value(u"queues"_s).toArray())
            there.insert(sandbox::text(queue, "name"), sandbox::number(queue, "offered"));
        CHECK(here == there);
    }
    [[nodiscard]] QByteArray secrets() const
    {
        QFile file(folder.filePath(u"secrets.json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    sandbox::RunningAccount account{[] {
        sandbox::Settings settings = sandbox::smallAccount();
        settings.limit = 0;
        return settings;
    }()};
    Workspace workspace{
        {folder.filePath(u"data"_s), folder.filePath(u"secrets.json"_s), false, {}}};
    Integration integration;
};

} // namespace

TEST_CASE(
    "a key replaced while an import runs costs it nothing, though the former one ends at once",
    "[keyswitch]")
{
    Bench bench;
    (void)bench.account.control(R"({"latency":150})"); // so that it is not over before
    bool started = false;
    QObject::connect(&bench.workspace, &Workspace::importProgressed, &bench.workspace,
                     [&](IntegrationId, const ImportProgress &) { started = true; });
    Heard<ImportSummary> imported;
    bench.workspace.import(bench.integration.id, {}, imported.context(), imported.answer());
    REQUIRE(QTest::qWaitFor([&] { return started; }, 30'000));

    Heard<KeySwitch> switched;
    bench.workspace.keys().replaceFreshdeskKey(bench.integration.id, Secret(secondKey),
                                               switched.context(), switched.answer());
    REQUIRE(QTest::qWaitFor([&] { return switched.hasCome(); }, 60'000));
    REQUIRE(switched.result());
    REQUIRE(switched.result()->integration);
    REQUIRE_FALSE(imported.hasCome());
    (void)bench.account.control(R"({"revokeKey":true,"latency":0})");
    REQUIRE(QTest::qWaitFor([&] { return imported.hasCome(); }, 60'000));

    REQUIRE(imported.result());
    CHECK(imported.result()->complete);
    bench.account.client().set_basic_auth(std::string(secondKey), "X");
    bench.checkQueues();
}

TEST_CASE("the next import uses the new key, and the former one is nowhere any more", "[keyswitch]")
{
    Bench bench;
    CHECK(bench.secrets().contains("sandbox-api-key"));

    const auto switched = bench.replace(secondKey);

    REQUIRE(switched);
    REQUIRE(switched->integration);
    CHECK(switched->integration->apiKeyLastFour == u"4321"_s);
    CHECK_FALSE(bench.secrets().contains("sandbox-api-key"));
    (void)bench.account.control(R"({"revokeKey":true})");
    REQUIRE(bench.import());
    bench.account.client().set_basic_auth(std::string(secondKey), "X");
    bench.checkQueues();
}

TEST_CASE("a key that was reset in Freshdesk is replaced by the new one", "[keyswitch]")
{
    Bench bench;
    (void)bench.account.control(R"({"revokeKey":true})");
    REQUIRE_FALSE(bench.import());

    const auto switched = bench.replace(secondKey);

    REQUIRE(switched);
    CHECK(switched->integration);
    CHECK(switched->comparison.presentError->kind == ErrorKind::KeyRejected);
    CHECK(bench.import());
}

TEST_CASE("a mistyped key changes nothing", "[keyswitch]")
{
    Bench bench;

    const auto refused = bench.replace("no-key-of-this-account");

    REQUIRE(refused);
    CHECK_FALSE(refused->integration);
    CHECK(refused->comparison.refusal == SwitchRefusal::CheckFailed);
    CHECK(bench.import());
}
