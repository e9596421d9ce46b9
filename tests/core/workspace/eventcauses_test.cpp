// SPDX-License-Identifier: Apache-2.0
// What can be wrong with the app, told apart on the real way: requests to the receiver of a workspace whose
// account is a sandbox.
#include "core/base/processidentity.h"
#include "core/events/eventserver.h"
#include "core/store/database.h"
#include "core/store/injixokeytable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "core/store/listenertable.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/keyservice.h"
#include "core/workspace/receiverservice.h"
#include "tests/core/events/rawclient.h"
#include "tests/core/events/receiverbench.h"
#include "tests/core/workspace/causebench.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An imported account whose app has a key of ours.
class AppBench : public CauseBench {
public:
    AppBench()
        : CauseBench(0, ReceiverWish{.port = quint16{0}})
    {
        import();
    }

    QByteArray issueKey(std::chrono::hours overlap = std::chrono::hours{24})
    {
        const auto issued = ask<IssuedInjixoKey>(
            [&](QObject *c, auto a) { workspace().keys().issue(id(), overlap, c, a); });
        REQUIRE(issued);
        const auto text = issued->key.reveal();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    int post(const QByteArray &key, const QByteArray &account = {})
    {
        const auto state =
            ask<ReceiverState>([this](QObject *c, auto a) { workspace().receiver().state(c, a); });
        REQUIRE(state);
        return deskbridge::test::ask(state->port,
                                     {.method = "POST",
                                      .path = "/v1/events",
                                      .key = key,
                                      .body = batchOf(7, 1, account)})
            .status;
    }
    static sandbox::Settings otherAccount() { return settings(0); }
    /// Refusals are written down a moment after they are answered.
    bool comesTo(const std::string &cause, const std::function<void()> &before = [] { })
    {
        std::string last;
        const bool came = QTest::qWaitFor(
            [&] {
                before();
                last = causeText(diagnosis());
                return last == cause;
            },
            30'000);
        CAPTURE(last);
        CHECK(came);
        return came;
    }
};

} // namespace

TEST_CASE("an app that was never heard is not installed or does not reach us", "[causes]")
{
    AppBench bench;
    bench.issueKey();
    bench.comesTo("app_not_installed");
    CHECK(bench.diagnosis().repair == Repair::InstallApp);
    // Whoever saw something that no app can cause is answered about that.
    CHECK(causeText(bench.diagnosis(Symptom::ImportSlow)) == "import_not_slow");
    CHECK(causeText(bench.diagnosis(Symptom::QueueMissing)) == "no_queue_missing");
    CHECK(causeText(bench.diagnosis(Symptom::StoppedAfterLeaving)) == "nothing_stopped");
    const Diagnosis keys = bench.diagnosis(Symptom::KeyRefused);
    CHECK(causeText(keys) == "keys_accepted");
    CHECK(keys.facts.value(u"app"_s) == u"not_heard"_s);
}

TEST_CASE("events that arrive leave nothing to be found", "[causes]")
{
    AppBench bench;
    REQUIRE(bench.post(bench.issueKey()) == 200);
    bench.comesTo("nothing_wrong");
}

TEST_CASE("a receiver that nobody runs any more is missed once the app was heard", "[causes]")
{
    AppBench bench;
    REQUIRE(bench.post(bench.issueKey()) == 200);
    bench.comesTo("nothing_wrong");
    bench.reopen({});
    bench.comesTo("receiver_down");
    bench.reopen(ReceiverWish{.port = quint16{0}});
    bench.comesTo("nothing_wrong");
}

TEST_CASE("events that got lost in a burst are told with how many they were", "[causes]")
{
    AppBench bench;
    const QByteArray key = bench.issueKey();
    const SystemClock clock;
    const QByteArray at = toIso(clock.now() - 2h).toLatin1();
    QByteArrayList events;
    for (int i = 0; i < 40; ++i) {
        const QJsonObject added =
            bench.account().control(R"({"addTicket":{"created_at":")" + at.toStdString()
                                    + R"(","updated_at":")" + at.toStdString() + R"("}})");
        const QByteArray id = QByteArray::number(added.value("id"_L1).toInteger());
        events.append(R"({"id":"ticket.created:)" + id + R"(","type":"ticket.created","ticketId":)"
                      + id + R"(,"at":")" + at + R"("})");
    }
    bench.import();
    // A hub has received the events of this folder for two days, and the app has used its key as long.
    bench.reopen({});
    {
        const auto database = Database::open(bench.databasePath(), Database::Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(inTransaction(**database, [&](Transaction &transaction) -> Outcome {
            const UtcTime since = clock.now() - 48h;
            const auto keys = InjixoKeyTable(**database).list(bench.id());
            REQUIRE(keys);
            const auto used =
                KeyUseTable(**database).recordUse(transaction, keys->first().id, since);
            if (!used)
                return used;
            return ListenerTable(**database).put(transaction, {ownProcess(), since});
        }));
    }
    EventServer hub({.databasePath = bench.databasePath()}, clock);
    const auto port = hub.start();
    REQUIRE(port);
    const auto send = [&](const QByteArrayList &batch) {
        return deskbridge::test::ask(*port,
                                     {.method = "POST",
                                      .path = "/v1/events",
                                      .key = key,
                                      .body = "{\"events\":[" + batch.join(',') + "]}"})
            .status;
    };
    REQUIRE(send(events.first(30)) == 200);

    const Diagnosis lost = bench.diagnosis();
    CHECK(causeText(lost) == "events_lost");
    CHECK(lost.facts.value(u"found"_s) == u"40"_s);
    CHECK(lost.facts.value(u"missed"_s) == u"10"_s);

    REQUIRE(send(events.mid(30)) == 200); // late, as the app sends what it kept
    CHECK(causeText(bench.diagnosis()) == "nothing_wrong");
}

TEST_CASE("a mistyped key is told from one that was never issued", "[causes]")
{
    AppBench bench;
    QByteArray mistyped = bench.issueKey();
    SECTION("mistyped")
    {
        mistyped[10] = mistyped.at(10) == 'x' ? 'y' : 'x';
        CHECK(bench.post(mistyped) == 401);
        bench.comesTo("app_key_mistyped");
    }
    SECTION("issued elsewhere")
    {
        AppBench other;
        CHECK(bench.post(other.issueKey()) == 401);
        bench.comesTo("app_key_unknown");
    }
}

TEST_CASE("an app that still uses an ended key is told by the key's last four", "[causes]")
{
    AppBench bench;
    const QByteArray former = bench.issueKey();
    REQUIRE(bench.post(former) == 200);
    bench.issueKey(std::chrono::hours{0});
    CHECK(bench.post(former) == 401);
    // It tries on: a refusal within the second of the last accepted event says nothing yet.
    bench.comesTo("app_key_revoked", [&] { bench.post(former); });
    CHECK(causeText(bench.diagnosis(Symptom::KeyRefused)) == "app_key_revoked");
    CHECK(causeText(bench.diagnosis(Symptom::StoppedAfterLeaving)) == "app_key_revoked");
    const Diagnosis diagnosis = bench.diagnosis();
    CHECK(diagnosis.facts.value(u"last_four"_s).toLatin1() == former.right(4));
    CHECK(diagnosis.repair == Repair::RotateInjixoKey);
}

TEST_CASE("another integration's key is told from all others, at the integration whose app it is",
          "[causes]")
{
    AppBench bench;
    sandbox::RunningAccount second(AppBench::otherAccount());
    const IntegrationId us = bench.add(u"Acme US"_s, second.port());
    bench.import(us);
    const QByteArray key = bench.issueKey();
    const QByteArray account = "127.0.0.1:" + QByteArray::number(second.port());
    REQUIRE(bench.post(key) == 200);
    REQUIRE(bench.post(key, "127.0.0.1:" + QByteArray::number(bench.account().port())) == 200);

    CHECK(bench.post(key, account) == 403);

    Diagnosis found;
    CHECK(QTest::qWaitFor(
        [&] {
            found = bench.diagnosisOf(us);
            return found.cause == Cause::AppKeyOfOtherIntegration;
        },
        30'000));
    CHECK(causeText(found) == "app_key_of_other_integration");
    CHECK(found.facts.value(u"integration"_s) == u"Acme"_s);
    CHECK(found.repair == Repair::InstallApp);
    CHECK(bench.diagnosis().cause == Cause::NothingWrong); // the key's own app is well
    const auto health = CauseBench::ask<HealthReport>(
        [&](QObject *c, auto a) { bench.workspace().health().report(us, c, a); });
    REQUIRE(health);
    CHECK(health->verdict == HealthVerdict::ActionRequired);
}
