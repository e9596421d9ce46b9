// SPDX-License-Identifier: Apache-2.0
#include "core/store/settingtable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql readAll{"setting.read", "SELECT name, value FROM setting"};
constexpr Sql put{"setting.put",
                  R"(INSERT INTO setting (name, value) VALUES (?, ?)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value)"};
constexpr Sql drop{"setting.drop", "DELETE FROM setting WHERE name = ?"};

// The names are stored.
const auto pollMinutes = u"import.poll_minutes"_s;
const auto reservePercent = u"import.reserve_percent"_s;
const auto maxRate = u"import.max_rate_per_minute"_s;
const auto proxyMode = u"network.proxy"_s;
const auto proxyHost = u"network.proxy_host"_s;
const auto proxyPort = u"network.proxy_port"_s;
const auto proxyUser = u"network.proxy_user"_s;
const auto proxyPassword = u"network.proxy_password_entry"_s;
const auto authorityFile = u"network.authority_file"_s;
const auto keyReminderDays = u"keys.reminder_days"_s;
const auto logLevel = u"log.level"_s;
const auto receiverPort = u"receiver.port"_s;

const QHash<ProxyMode, QString> proxyCodes{{ProxyMode::System, u"system"_s},
                                           {ProxyMode::Manual, u"manual"_s},
                                           {ProxyMode::None, u"none"_s}};

const QHash<LogLevel, QString> levelCodes{
    {LogLevel::Warnings, logLevelCode(LogLevel::Warnings)},
    {LogLevel::Decisions, logLevelCode(LogLevel::Decisions)},
    {LogLevel::Everything, logLevelCode(LogLevel::Everything)}};

std::optional<int> numberIn(const QHash<QString, QString> &rows, const QString &name)
{
    bool isNumber = false;
    const int number = rows.value(name).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Settings> SettingTable::read()
{
    QHash<QString, QString> rows;
    const Outcome all =
        m_database.each(readAll, [&](const Row &row) { rows.insert(row.text(0), row.text(1)); });
    if (!all)
        return failure(all);
    Settings settings;
    if (const auto minutes = numberIn(rows, pollMinutes))
        settings.pollPeriod = std::chrono::minutes{*minutes};
    settings.reservePercent = numberIn(rows, reservePercent).value_or(settings.reservePercent);
    settings.maxRatePerMinute = numberIn(rows, maxRate);
    settings.proxy.mode = proxyCodes.key(rows.value(proxyMode), settings.proxy.mode);
    settings.proxy.host = rows.value(proxyHost);
    settings.proxy.port = numberIn(rows, proxyPort).value_or(0);
    settings.proxy.user = rows.value(proxyUser);
    settings.proxy.passwordEntry = rows.value(proxyPassword);
    settings.authorityFile = rows.value(authorityFile);
    if (const auto days = numberIn(rows, keyReminderDays))
        settings.keyReminderAge = std::chrono::days{*days};
    settings.logLevel = levelCodes.key(rows.value(logLevel), settings.logLevel);
    settings.receiverPort = numberIn(rows, receiverPort).value_or(settings.receiverPort);
    return withinLimits(settings);
}

Outcome SettingTable::write(Transaction &transaction, const Settings &settings)
{
    const auto number = [](auto value) { return QString::number(value); };
    const QList<std::pair<QString, QString>> rows{
        {pollMinutes, number(settings.pollPeriod.count())},
        {reservePercent, number(settings.reservePercent)},
        {maxRate, settings.maxRatePerMinute ? number(*settings.maxRatePerMinute) : QString()},
        {proxyMode, proxyCodes.value(settings.proxy.mode)},
        {proxyHost, settings.proxy.host},
        {proxyPort, number(settings.proxy.port)},
        {proxyUser, settings.proxy.user},
        {proxyPassword, settings.proxy.passwordEntry},
        {authorityFile, settings.authorityFile},
        {keyReminderDays, number(settings.keyReminderAge.count())},
        {logLevel, levelCodes.value(settings.logLevel)},
        {receiverPort, number(settings.receiverPort)}};
    for (const auto &[name, value] : rows) {
        const Result<qint64> written = value.isEmpty()
            ? m_database.write(transaction, drop, name)
            : m_database.write(transaction, put, name, value);
        if (!written)
            return failure(written);
    }
    return Done{};
}

} // namespace deskbridge
