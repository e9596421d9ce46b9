// SPDX-License-Identifier: Apache-2.0
#include "core/store/settingtable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("settings come back as they were written", "[store]")
{
    const auto database = openInMemory();
    SettingTable table(*database);
    CHECK(*table.read() == Settings{});
    Settings settings{.pollPeriod = 15min,
                      .reservePercent = 0,
                      .maxRatePerMinute = 90,
                      .proxy = {.mode = ProxyMode::Manual,
                                .host = u"proxy.example"_s,
                                .port = 3128,
                                .user = u"ada"_s,
                                .passwordEntry = u"proxy/1"_s},
                      .authorityFile = u"/etc/ca.pem"_s,
                      .keyReminderAge = std::chrono::days{30},
                      .receiverPort = 9443};
    const auto write = [&] {
        commit(*database,
               [&](Transaction &transaction) { return table.write(transaction, settings); });
    };
    write();
    CHECK(*table.read() == settings);
    settings = {};
    write();
    CHECK(*table.read() == settings);
}

TEST_CASE("a setting that is not understood has its default, one beyond its limit the limit",
          "[store]")
{
    const auto database = openInMemory();
    const auto put = [&](const char *name, const char *value) {
        constexpr Sql insert{"test.setting", "INSERT INTO setting (name, value) VALUES (?, ?)"};
        commit(*database, [&](Transaction &transaction) {
            return database->write(transaction, insert, QString::fromUtf8(name),
                                   QString::fromUtf8(value));
        });
    };
    put("import.poll_minutes", "soon");
    put("import.reserve_percent", "95");
    put("network.proxy", "carrier pigeon");
    put("of.a.newer.version", "1");
    const Settings settings = *SettingTable(*database).read();
    CHECK(settings.pollPeriod == 5min);
    CHECK(settings.reservePercent == 80);
    CHECK(settings.proxy.mode == ProxyMode::System);
}
