// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences.h"

#include <QSettings>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto languageKey = u"preferences/language"_s;
const auto themeKey = u"preferences/theme"_s;
const auto zoneKey = u"preferences/timeZone"_s;
const auto minimisedKey = u"preferences/startMinimised"_s;
const auto trayKey = u"preferences/keepInTray"_s;
const auto noticesKey = u"preferences/notices"_s;

template <class Choice, std::size_t count>
std::optional<Choice> choiceOf(const QString &code, const std::array<Choice, count> &all,
                               QString (*codeOf)(Choice))
{
    for (const Choice choice : all) {
        if (codeOf(choice) == code)
            return choice;
    }
    return {};
}

} // namespace

QTimeZone Preferences::timeZone() const
{
    const QTimeZone chosen(zone.toLatin1());
    return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
}

QString themeCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeFromCode(const QString &code)
{
    return choiceOf(code, std::array{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark},
                    themeCode);
}

QString noticeCode(NoticeChoice choice)
{
    switch (choice) {
    case NoticeChoice::All:
        return u"all"_s;
    case NoticeChoice::ActionRequired:
        return u"action_required"_s;
    case NoticeChoice::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NoticeChoice> noticeFromCode(const QString &code)
{
    return choiceOf(code,
                    std::array{NoticeChoice::All, NoticeChoice::ActionRequired, NoticeChoice::None},
                    noticeCode);
}

PreferenceKeeper::PreferenceKeeper(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_current.language = settings.value(languageKey).toString();
    m_current.theme = themeFromCode(settings.value(themeKey).toString()).value_or(m_current.theme);
    m_current.zone = settings.value(zoneKey).toString();
    m_current.startMinimised = settings.value(minimisedKey, false).toBool();
    m_current.keepInTray = settings.value(trayKey, false).toBool();
    m_current.notices =
        noticeFromCode(settings.value(noticesKey).toString()).value_or(m_current.notices);
}

void PreferenceKeeper::change(const Preferences &wanted)
{
    if (wanted == m_current)
        return;
    m_settings.setValue(languageKey, wanted.language);
    m_settings.setValue(themeKey, themeCode(wanted.theme));
    m_settings.setValue(zoneKey, wanted.zone);
    m_settings.setValue(minimisedKey, wanted.startMinimised);
    m_settings.setValue(trayKey, wanted.keepInTray);
    m_settings.setValue(noticesKey, noticeCode(wanted.notices));
    const Preferences before = std::exchange(m_current, wanted);
    emit changed(m_current, before);
}

} // namespace deskbridge
