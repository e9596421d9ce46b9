// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsfile.h"

#include "core/base/logfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int version = 1;
const auto formatName = u"deskbridge-settings"_s;

const QHash<ProxyMode, QString> proxyCodes{{ProxyMode::System, u"system"_s},
                                           {ProxyMode::Manual, u"manual"_s},
                                           {ProxyMode::None, u"none"_s}};

std::optional<LogLevel> logLevelFromCode(const QString &code)
{
    for (const LogLevel level : {LogLevel::Warnings, LogLevel::Decisions, LogLevel::Everything}) {
        if (logLevelCode(level) == code)
            return level;
    }
    return {};
}

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::SettingsFile)
};

std::optional<int> wholeNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || std::floor(number) != number || number < least || number > most)
        return {};
    return static_cast<int>(number);
}

/// One section of the file: takes its values out, and remembers the first that does not fit. What is left
/// over at the end is not known.
class Section {
public:
    using Taker = std::function<bool(const QJsonValue &)>;

    Section(QString name, const QJsonObject &object)
        : m_name(std::move(name))
        , m_left(object)
    { }

    void take(const QString &key, const Taker &taker)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && !taker(value) && m_bad.isEmpty())
            m_bad = m_name + u'.' + key;
    }
    void number(const QString &key, int least, int most, const std::function<void(int)> &put)
    {
        take(key, [&](const QJsonValue &value) {
            const auto found = wholeNumber(value, least, most);
            if (found)
                put(*found);
            return found.has_value();
        });
    }
    void text(const QString &key, QString &target)
    {
        take(key, [&](const QJsonValue &value) {
            target = value.toString();
            return value.isString();
        });
    }
    void yesNo(const QString &key, bool &target)
    {
        take(key, [&](const QJsonValue &value) {
            target = value.toBool();
            return value.isBool();
        });
    }
    template <class Choice>
    void choice(const QString &key, std::optional<Choice> (*fromCode)(const QString &),
                Choice &target)
    {
        take(key, [&](const QJsonValue &value) {
            const auto found = fromCode(value.toString());
            target = found.value_or(target);
            return found.has_value();
        });
    }

    [[nodiscard]] QString bad() const
    {
        if (!m_bad.isEmpty() || m_left.isEmpty())
            return m_bad;
        return m_name + u'.' + m_left.keys().constFirst();
    }

private:
    QString m_name;
    QJsonObject m_left;
    QString m_bad;
};

std::optional<ProxyMode> proxyFromCode(const QString &code)
{
    const auto found = std::find(proxyCodes.begin(), proxyCodes.end(), code);
    return found == proxyCodes.end() ? std::nullopt : std::optional(found.key());
}

void readImport(Section &section, Settings &settings)
{
    section.number(u"poll_minutes"_s, 1, 60,
                   [&](int value) { settings.pollPeriod = std::chrono::minutes{value}; });
    section.number(u"reserve_percent"_s, 0, 80,
                   [&](int value) { settings.reservePercent = value; });
    section.take(u"max_rate_per_minute"_s, [&](const QJsonValue &value) {
        settings.maxRatePerMinute = wholeNumber(value, 1, std::numeric_limits<int>::max());
        return value.isNull() || settings.maxRatePerMinute.has_value();
    });
}

void readNetwork(Section &section, Settings &settings)
{
    ProxySettings &proxy = settings.proxy;
    section.choice(u"proxy"_s, proxyFromCode, proxy.mode);
    section.text(u"proxy_host"_s, proxy.host);
    section.number(u"proxy_port"_s, 0, 65535, [&](int value) { proxy.port = value; });
    section.text(u"proxy_user"_s, proxy.user);
    section.text(u"authority_file"_s, settings.authorityFile);
}

void readKeys(Section &section, Settings &settings)
{
    section.number(u"reminder_days"_s, 1, 730,
                   [&](int value) { settings.keyReminderAge = std::chrono::days{value}; });
}

void readAdvanced(Section &section, Settings &settings)
{
    section.number(u"receiver_port"_s, 1024, 65535,
                   [&](int value) { settings.receiverPort = value; });
    section.choice(u"log_level"_s, logLevelFromCode, settings.logLevel);
}

void readWindow(Section &section, Preferences &preferences)
{
    section.text(u"language"_s, preferences.language);
    section.choice(u"theme"_s, themeFromCode, preferences.theme);
    section.take(u"time_zone"_s, [&](const QJsonValue &value) {
        preferences.zone = value.toString();
        return value.isString()
            && (preferences.zone.isEmpty() || QTimeZone(preferences.zone.toLatin1()).isValid());
    });
    section.yesNo(u"start_minimised"_s, preferences.startMinimised);
    section.yesNo(u"keep_in_tray"_s, preferences.keepInTray);
    section.choice(u"notices"_s, noticeFromCode, preferences.notices);
}

} // namespace

QByteArray toSettingsFile(const Choices &choices)
{
    const Settings &settings = choices.settings;
    const Preferences &preferences = choices.preferences;
    const QJsonObject import{
        {u"poll_minutes"_s, static_cast<int>(settings.pollPeriod.count())},
        {u"reserve_percent"_s, settings.reservePercent},
        {u"max_rate_per_minute"_s,
         settings.maxRatePerMinute ? QJsonValue(*settings.maxRatePerMinute) : QJsonValue()}};
    const QJsonObject network{{u"proxy"_s, proxyCodes.value(settings.proxy.mode)},
                              {u"proxy_host"_s, settings.proxy.host},
                              {u"proxy_port"_s, settings.proxy.port},
                              {u"proxy_user"_s, settings.proxy.user},
                              {u"authority_file"_s, settings.authorityFile}};
    const QJsonObject keys{{u"reminder_days"_s, static_cast<int>(settings.keyReminderAge.count())}};
    const QJsonObject advanced{{u"receiver_port"_s, settings.receiverPort},
                               {u"log_level"_s, logLevelCode(settings.logLevel)}};
    const QJsonObject window{{u"language"_s, preferences.language},
                             {u"theme"_s, themeCode(preferences.theme)},
                             {u"time_zone"_s, preferences.zone},
                             {u"start_minimised"_s, preferences.startMinimised},
                             {u"keep_in_tray"_s, preferences.keepInTray},
                             {u"notices"_s, noticeCode(preferences.notices)}};
    return QJsonDocument(QJsonObject{{u"format"_s, formatName},
                                     {u"version"_s, version},
                                     {u"import"_s, import},
                                     {u"network"_s, network},
                                     {u"keys"_s, keys},
                                     {u"advanced"_s, advanced},
                                     {u"window"_s, window}})
        .toJson();
}

Result<Choices, SettingsFileProblem> fromSettingsFile(const QByteArray &bytes,
                                                      const Choices &present)
{
    using Kind = SettingsFileProblem::Kind;
    const auto problem = [](Kind kind, const QString &field = {}) {
        return Failure<SettingsFileProblem>{{kind, field}};
    };
    QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const auto found = wholeNumber(file.take(u"version"_s), 1, std::numeric_limits<int>::max());
    if (file.take(u"format"_s).toString() != formatName || !found)
        return problem(Kind::NotSettings);
    if (*found > version)
        return problem(Kind::Newer);

    Choices wanted = present;
    const QList<std::pair<QString, std::function<void(Section &)>>> readers{
        {u"import"_s, [&](Section &section) { readImport(section, wanted.settings); }},
        {u"network"_s, [&](Section &section) { readNetwork(section, wanted.settings); }},
        {u"keys"_s, [&](Section &section) { readKeys(section, wanted.settings); }},
        {u"advanced"_s, [&](Section &section) { readAdvanced(section, wanted.settings); }},
        {u"window"_s, [&](Section &section) { readWindow(section, wanted.preferences); }}};
    for (const auto &[name, read] : readers) {
        const QJsonValue value = file.take(name);
        if (!value.isUndefined() && !value.isObject())
            return problem(Kind::BadValue, name);
        Section section(name, value.toObject());
        read(section);
        if (const QString bad = section.bad(); !bad.isEmpty())
            return problem(Kind::BadValue, bad);
    }
    if (!file.isEmpty())
        return problem(Kind::BadValue, file.keys().constFirst());
    const ProxySettings &proxy = wanted.settings.proxy;
    if (proxy.mode == ProxyMode::Manual && proxy.host.isEmpty())
        return problem(Kind::BadValue, u"network.proxy_host"_s);
    if (proxy.mode == ProxyMode::Manual && proxy.port == 0)
        return problem(Kind::BadValue, u"network.proxy_port"_s);
    return wanted;
}

QString settingsFileProblemText(const SettingsFileProblem &problem)
{
    switch (problem.kind) {
    case SettingsFileProblem::Kind::NotSettings:
        return FileText::tr("This is not a file of Deskbridge settings; nothing was changed.");
    case SettingsFileProblem::Kind::Newer:
        return FileText::tr("The file was written by a newer version of Deskbridge; nothing was "
                            "changed.");
    case SettingsFileProblem::Kind::BadValue:
        return FileText::tr("The value “%1” in the file cannot be used; nothing was changed.")
            .arg(problem.field);
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
