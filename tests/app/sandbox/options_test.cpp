// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/isotime.h"
#include "app/sandbox/options.h"
#include "tests/support/catch.h"

using namespace sandbox;

namespace {

using namespace Qt::StringLiterals;

Options parsed(const QString &arguments)
{
    return Options::parse(QStringList{u"freshdesk-sandbox"_s}
                          + arguments.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST_CASE("the command line describes the account", "[sandbox]")
{
    const auto options = parsed(
        u"--port 8080 --tickets 20000 --days 30 --seed 5 --end 2026-01-01T00:00:00Z --plan pro "
        u"--role supervisor --scope 2 --occasional --api-key k --limit 0 --list-limit 7 "
        u"--window sliding --latency 20 --faults 5xx:3% --ties 500 --deleted-conversations 403 "
        u"--search-lag 300"_s);
    REQUIRE(options.message.isEmpty());
    CHECK(options.port == 8080);
    CHECK(options.settings.tickets == 20000);
    CHECK(options.settings.end == parseIsoTime("2026-01-01"));
    CHECK(options.settings.role == Role::Supervisor);
    CHECK(options.settings.apiKey == "k");
    CHECK(options.settings.limit == 0);
    CHECK(options.settings.listLimit == 7);
    CHECK(options.settings.window == Window::Sliding);
    CHECK(options.settings.deletedConversations == 403);
    CHECK(options.settings.searchLag == std::chrono::seconds{300});
}

TEST_CASE("the history ends at a full minute unless told otherwise", "[sandbox]")
{
    CHECK(parsed({}).settings.end % 60 == 0);
    CHECK(parsed({}).settings.end > parseIsoTime("2026-01-01").value());
}

TEST_CASE("the search index lags some minutes unless told otherwise", "[sandbox]")
{
    CHECK(parsed({}).settings.searchLag == std::chrono::minutes{2});
}

TEST_CASE("the key can come from the environment", "[sandbox]")
{
    qputenv("FRESHDESK_SANDBOX_API_KEY", "from-environment");
    CHECK(parsed({}).settings.apiKey == "from-environment");
    qunsetenv("FRESHDESK_SANDBOX_API_KEY");
    CHECK(parsed({}).settings.apiKey == "sandbox-api-key");
}

TEST_CASE("a wrong argument is named", "[sandbox]")
{
    const auto argument = GENERATE("--tickets x", "--role king", "--window open", "--scope 4",
                                   "--faults x", "--end soon", "--unknown", "stray",
                                   "--deleted-conversations 300", "--live 0", "--search-lag -1");
    const auto options = parsed(QString::fromLatin1(argument));
    CHECK(options.isWrong);
    CHECK_FALSE(options.message.isEmpty());
}
