// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/noticechannel.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace deskbridge {

/// Tells changes of a verdict, and the reminders of old keys, once, by the first channel that would be seen; without one, in the window.
class NoticeBoard final : public QObject {
    Q_OBJECT
public:
    /// The integration's name; empty = it is gone, and there is nothing to tell.
    using NameOf = std::function<QString(IntegrationId)>;

    /// `preferences` outlives the board.
    NoticeBoard(const PreferenceKeeper &preferences, NameOf nameOf, QObject *parent = nullptr);

    /// The sooner added, the sooner asked. It outlives the board or is taken off by its destruction.
    void addChannel(NoticeChannel *channel);
    void noteVerdict(const VerdictChange &change, HealthVerdict previous);
    void noteReminder(const KeyReminder &reminder);

signals:
    void shownInWindow(const deskbridge::Notice &notice); ///< no channel was there
    void activated(deskbridge::IntegrationId integration);

private:
    void tell(const Notice &notice);

    const PreferenceKeeper &m_preferences;
    NameOf m_nameOf;
    QList<QPointer<NoticeChannel>> m_channels;
};

} // namespace deskbridge
