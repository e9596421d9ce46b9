// SPDX-License-Identifier: Apache-2.0
// What can be wrong with the app, told apart on the real way: requests to the receiver of a workspace whose
// account is a sandbox.
#include "core/workspace/keyservice.h"
#include "core/workspace/receiverservice.h"
#include "tests/core/events/rawclient.h"
#include "tests/core/events/receiverbench.h"
#include "tests/core/workspace/causebench.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

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
    int post(const QByteArray &key)
    {
        const auto state =
            ask<ReceiverState>([this](QObject *c, auto a) { workspace().receiver().state(c, a); });
        REQUIRE(state);
        return deskbridge::test::ask(
                   state->port,
                   {.method = "POST", .path = "/v1/events", .key = key, .body = batchOf(7)})
            .status;
    }
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
}

TEST_CASE("events that arrive leave nothing to be found", "[causes]")
{
    AppBench bench;
    REQUIRE(bench.post(bench.issueKey()) == 200);
    bench.comesTo("nothing_wrong");
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
    const Diagnosis diagnosis = bench.diagnosis();
    CHECK(diagnosis.facts.value(u"last_four"_s).toLatin1() == former.right(4));
    CHECK(diagnosis.repair == Repair::RotateInjixoKey);
}
