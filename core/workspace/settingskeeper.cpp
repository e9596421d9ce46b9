// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/settingskeeper.h"

#include "core/store/intransaction.h"
#include "core/store/settingtable.h"
#include "core/workspace/activitylog.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// What of the settings has another value, for the activity list. A password's entry is not shown.
QList<QMap<QString, QString>> differences(const Settings &before, const Settings &now)
{
    QList<QMap<QString, QString>> found;
    const auto compare = [&found](const QString &name, const QString &from, const QString &to) {
        if (from != to)
            found.append({{u"setting"_s, name}, {u"from"_s, from}, {u"to"_s, to}});
    };
    const auto number = [](auto value) { return QString::number(value); };
    const auto rate = [](const Settings &settings) {
        return settings.maxRatePerMinute ? QString::number(*settings.maxRatePerMinute) : QString();
    };
    const auto proxy = [](const ProxySettings &settings) {
        switch (settings.mode) {
        case ProxyMode::System:
            return u"system"_s;
        case ProxyMode::None:
            return u"none"_s;
        case ProxyMode::Manual:
            break;
        }
        const QString user = settings.user.isEmpty() ? QString() : settings.user + u'@';
        return user + settings.host + u':' + QString::number(settings.port);
    };
    compare(u"poll_minutes"_s, number(before.pollPeriod.count()), number(now.pollPeriod.count()));
    compare(u"reserve_percent"_s, number(before.reservePercent), number(now.reservePercent));
    compare(u"max_rate"_s, rate(before), rate(now));
    compare(u"proxy"_s, proxy(before.proxy), proxy(now.proxy));
    compare(u"authority_file"_s, before.authorityFile, now.authorityFile);
    compare(u"key_reminder_days"_s, number(before.keyReminderAge.count()),
            number(now.keyReminderAge.count()));
    compare(u"log_level"_s, logLevelCode(before.logLevel), logLevelCode(now.logLevel));
    compare(u"receiver_port"_s, number(before.receiverPort), number(now.receiverPort));
    return found;
}

} // namespace

SettingsKeeper::SettingsKeeper(Database &database, ActivityLog &activity)
    : m_database(database)
    , m_activity(activity)
{ }

Outcome SettingsKeeper::load()
{
    const auto stored = SettingTable(m_database).read();
    if (!stored)
        return failure(stored);
    const bool differs = !(*stored == m_settings);
    m_settings = *stored;
    if (differs)
        emit changed(m_settings);
    return Done{};
}

Result<Settings> SettingsKeeper::change(const Settings &settings)
{
    Settings wanted = withinLimits(settings);
    wanted.proxy.passwordEntry = m_settings.proxy.passwordEntry;
    return put(wanted);
}

Result<Settings> SettingsKeeper::setProxyPasswordEntry(const QString &entry)
{
    Settings wanted = m_settings;
    wanted.proxy.passwordEntry = entry;
    return put(wanted);
}

Result<Settings> SettingsKeeper::put(const Settings &wanted)
{
    if (wanted == m_settings)
        return wanted;
    const Outcome written = inTransaction(m_database, [&](Transaction &transaction) {
        return SettingTable(m_database).write(transaction, wanted);
    });
    if (!written)
        return failure(written);
    const Settings before = std::exchange(m_settings, wanted);
    for (const auto &facts : differences(before, wanted))
        m_activity.record(
            {.kind = ActivityKind::SettingChanged, .actor = Actor::Person, .facts = facts});
    emit changed(m_settings);
    return wanted;
}

} // namespace deskbridge
