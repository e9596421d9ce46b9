// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsfile.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

Choices unusual()
{
    Choices choices;
    choices.settings.pollPeriod = std::chrono::minutes{17};
    choices.settings.reservePercent = 0;
    choices.settings.maxRatePerMinute = 33;
    choices.settings.proxy = {.mode = ProxyMode::Manual,
                              .host = u"proxy.example"_s,
                              .port = 3128,
                              .user = u"ada"_s,
                              .passwordEntry = u"proxy-password/canary"_s};
    choices.settings.authorityFile = u"/etc/own.pem"_s;
    choices.settings.keyReminderAge = std::chrono::days{30};
    choices.settings.logLevel = LogLevel::Everything;
    choices.settings.receiverPort = 9000;
    choices.preferences = {.language = u"de"_s,
                           .theme = ThemeChoice::Dark,
                           .zone = u"Europe/Berlin"_s,
                           .startMinimised = true,
                           .keepInTray = true,
                           .notices = NoticeChoice::ActionRequired};
    return choices;
}

QByteArray changed(const QString &section, const QString &key, const QJsonValue &value)
{
    QJsonObject file = QJsonDocument::fromJson(toSettingsFile(unusual())).object();
    if (section.isEmpty()) {
        file.insert(key, value);
    } else {
        QJsonObject part = file.value(section).toObject();
        part.insert(key, value);
        file.insert(section, part);
    }
    return QJsonDocument(file).toJson();
}

} // namespace

TEST_CASE("settings written to a file come back from it", "[settingsfile]")
{
    const auto back = fromSettingsFile(toSettingsFile(unusual()), {});

    REQUIRE(back);
    Choices expected = unusual();
    expected.settings.proxy.passwordEntry.clear();
    CHECK(*back == expected);
}

TEST_CASE("a file of settings has no secret and no way to one", "[settingsfile]")
{
    CHECK_FALSE(toSettingsFile(unusual()).contains("canary"));
    CHECK_FALSE(toSettingsFile(unusual()).toLower().contains("password"));
}

TEST_CASE("what a file does not name stays as it is", "[settingsfile]")
{
    const auto read = fromSettingsFile(
        R"({"format": "deskbridge-settings", "version": 1, "import": {"poll_minutes": 9}})",
        unusual());

    REQUIRE(read);
    Choices expected = unusual();
    expected.settings.pollPeriod = std::chrono::minutes{9};
    CHECK(*read == expected);
}

TEST_CASE("a bad value refuses the whole file and is named", "[settingsfile]")
{
    const auto [section, key, value] = GENERATE(table<QString, QString, QJsonValue>({
        {u"import"_s, u"poll_minutes"_s, 0},
        {u"import"_s, u"poll_minutes"_s, 61},
        {u"import"_s, u"poll_minutes"_s, 2.5},
        {u"import"_s, u"poll_minutes"_s, u"5"_s},
        {u"import"_s, u"reserve_percent"_s, 81},
        {u"import"_s, u"reserve_percent"_s, -1},
        {u"import"_s, u"max_rate_per_minute"_s, 0},
        {u"network"_s, u"proxy"_s, u"some"_s},
        {u"network"_s, u"proxy_host"_s, u""_s},
        {u"network"_s, u"proxy_port"_s, 0},
        {u"network"_s, u"proxy_port"_s, 65536},
        {u"network"_s, u"authority_file"_s, true},
        {u"network"_s, u"proxy_password"_s, u"open sesame"_s},
        {u"keys"_s, u"reminder_days"_s, 731},
        {u"advanced"_s, u"receiver_port"_s, 1023},
        {u"advanced"_s, u"log_level"_s, u"loud"_s},
        {u"window"_s, u"theme"_s, u"blue"_s},
        {u"window"_s, u"time_zone"_s, u"Europe/Atlantis"_s},
        {u"window"_s, u"start_minimised"_s, 1},
        {u"window"_s, u"notices"_s, QJsonValue()},
    }));
    CAPTURE(section, key);

    const auto read = fromSettingsFile(changed(section, key, value), {});

    REQUIRE_FALSE(read);
    CHECK(read.error().kind == SettingsFileProblem::Kind::BadValue);
    CHECK(read.error().field == section + u'.' + key);
    CHECK(settingsFileProblemText(read.error()).contains(key));
}

TEST_CASE("a file that is none, or of a later version, is told apart", "[settingsfile]")
{
    using Kind = SettingsFileProblem::Kind;
    const auto kindOf = [](const QByteArray &bytes) {
        const auto read = fromSettingsFile(bytes, {});
        REQUIRE_FALSE(read);
        return read.error().kind;
    };

    CHECK(kindOf("") == Kind::NotSettings);
    CHECK(kindOf("{") == Kind::NotSettings);
    CHECK(kindOf("[]") == Kind::NotSettings);
    CHECK(kindOf("{}") == Kind::NotSettings);
    CHECK(kindOf(R"({"format": "other", "version": 1})") == Kind::NotSettings);
    CHECK(kindOf(changed({}, u"version"_s, u"1"_s)) == Kind::NotSettings);
    CHECK(kindOf(changed({}, u"version"_s, 2)) == Kind::Newer);
    CHECK(kindOf(changed({}, u"extras"_s, 1)) == Kind::BadValue);
    CHECK(kindOf(changed({}, u"import"_s, 1)) == Kind::BadValue);
}
