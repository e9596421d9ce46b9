// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/routekeeper.h"

#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"
#include "tests/support/heard.h"

#include <deque>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Bench : EngineBench {
    Bench() { REQUIRE(settings.load()); }

    Settings manual(const QString &user = u"ada"_s)
    {
        Settings wanted = settings.current();
        wanted.proxy = {
            .mode = ProxyMode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = user};
        return wanted;
    }
    Result<Settings> setPassword(const char *password)
    {
        Heard<Settings> heard;
        keeper.setPassword(Secret(std::string_view(password)), heard.answer());
        return heard.wait();
    }
    bool waitForPassword(const char *password)
    {
        return QTest::qWaitFor([&] {
            return !applied.empty() && applied.back()
                && applied.back()->proxyPassword.equals(Secret(std::string_view(password)));
        });
    }

    SettingsKeeper settings{*database, *activity};
    std::deque<std::optional<OutwardRoute>> applied;
    RouteKeeper keeper{settings, secrets, [this](std::optional<OutwardRoute> route) {
                           applied.push_back(std::move(route));
                       }};
};

} // namespace

TEST_CASE("the way out is applied at the start and whenever it changes", "[routekeeper]")
{
    Bench bench;
    bench.keeper.start();
    REQUIRE(bench.applied.size() == 1);
    CHECK(bench.applied.back()->proxy.mode == ProxyMode::System);

    Settings wanted = bench.manual({});
    wanted.authorityFile = u"/etc/authority.pem"_s;
    REQUIRE(bench.settings.change(wanted));
    REQUIRE(bench.applied.size() == 2);
    CHECK(bench.applied.back()->proxy.host == u"proxy.example"_s);
    CHECK(bench.applied.back()->authorityFile == u"/etc/authority.pem"_s);

    wanted.pollPeriod = std::chrono::minutes{7};
    REQUIRE(bench.settings.change(wanted));
    CHECK(bench.applied.size() == 2);
}

TEST_CASE("nothing leaves before the proxy's password is there", "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    REQUIRE(bench.setPassword("open sesame"));

    bench.keeper.start();
    REQUIRE(bench.applied.size() == 1);
    CHECK_FALSE(bench.applied.back().has_value());

    CHECK(bench.waitForPassword("open sesame"));
}

TEST_CASE("the password is in the keychain and nowhere else", "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    bench.keeper.start();

    const auto changed = bench.setPassword("open sesame");

    REQUIRE(changed);
    REQUIRE(bench.secrets.entries.size() == 1);
    CHECK(bench.secrets.entries.value(changed->proxy.passwordEntry) == "open sesame");
    bool stored = false;
    REQUIRE(bench.database->each(
        Sql{"test.settings", "SELECT name || '=' || value FROM setting"},
        [&stored](const Row &row) { stored |= row.text(0).contains(u"sesame"_s); }));
    CHECK_FALSE(stored);
}

TEST_CASE("a replaced password takes the former one's place, an empty one removes it",
          "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    bench.keeper.start();
    REQUIRE(bench.setPassword("first"));

    REQUIRE(bench.setPassword("second"));
    CHECK(bench.waitForPassword("second"));
    CHECK(QTest::qWaitFor([&] { return bench.secrets.entries.size() == 1; }));

    REQUIRE(bench.setPassword(""));
    CHECK(QTest::qWaitFor([&] { return bench.secrets.entries.isEmpty(); }));
    CHECK(bench.applied.back()->proxyPassword.isEmpty());
}

TEST_CASE("a keychain that does not take the new password leaves the former one in use",
          "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    bench.keeper.start();
    const auto first = bench.setPassword("first");
    REQUIRE(first);
    bench.secrets.writeFails = ErrorKind::KeychainLocked;

    const auto second = bench.setPassword("second");

    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::KeychainLocked);
    CHECK(bench.settings.current().proxy.passwordEntry == first->proxy.passwordEntry);
}

TEST_CASE("a keychain that does not give the password is told, not worked around", "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    REQUIRE(bench.setPassword("open sesame"));
    bench.secrets.readFails = ErrorKind::KeychainLocked;

    bench.keeper.start();

    REQUIRE(QTest::qWaitFor([&] { return bench.applied.back().has_value(); }));
    REQUIRE(bench.applied.back()->refusal);
    CHECK(bench.applied.back()->refusal->kind == ErrorKind::KeychainLocked);
}

TEST_CASE("changing the settings keeps the password's entry", "[routekeeper]")
{
    Bench bench;
    REQUIRE(bench.settings.change(bench.manual()));
    const auto set = bench.setPassword("open sesame");
    REQUIRE(set);

    Settings wanted = *set;
    wanted.proxy.passwordEntry.clear();
    wanted.proxy.port = 8080;
    const auto changed = bench.settings.change(wanted);

    REQUIRE(changed);
    CHECK(changed->proxy.passwordEntry == set->proxy.passwordEntry);
}
