// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/noticeboard.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

NoticeBoard::NoticeBoard(const PreferenceKeeper &preferences, NameOf nameOf, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_nameOf(std::move(nameOf))
{ }

void NoticeBoard::addChannel(NoticeChannel *channel)
{
    m_channels.append(channel);
    connect(channel, &NoticeChannel::activated, this, &NoticeBoard::activated);
}

void NoticeBoard::noteVerdict(const VerdictChange &change, HealthVerdict previous)
{
    const QString name = m_nameOf(change.integration);
    if (name.isEmpty())
        return;
    const Preferences &preferences = m_preferences.current();
    const auto notice =
        noticeFor(change, previous, name, preferences.notices, preferences.timeZone());
    if (notice)
        tell(*notice);
}

void NoticeBoard::noteReminder(const KeyReminder &reminder)
{
    const QString name = m_nameOf(reminder.integration);
    if (name.isEmpty())
        return;
    if (const auto notice = noticeFor(reminder, name, m_preferences.current().notices))
        tell(*notice);
}

void NoticeBoard::tell(const Notice &notice)
{
    const auto channel = std::ranges::find_if(
        m_channels, [](const auto &each) { return each && each->isAvailable(); });
    if (channel != m_channels.end())
        (*channel)->show(notice);
    else
        emit shownInWindow(notice);
}

} // namespace deskbridge
