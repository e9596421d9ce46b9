// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/noticechannel.h"

#include <QHash>

class QDBusMessage;

namespace deskbridge {

/// Notices by the desktop's notification service (org.freedesktop.Notifications), for desktops without a
/// notification area. Available once the service has said what it can do.
class BusNotices final : public NoticeChannel {
    Q_OBJECT
public:
    explicit BusNotices(QObject *parent = nullptr);

    /// Asks the service for its abilities; without a session bus nothing happens.
    void start();
    [[nodiscard]] bool isAvailable() const override { return m_available; }
    void show(const Notice &notice) override;

private slots: // the string-based connect is the only one D-Bus signals have
    void noteAction(const QDBusMessage &message); ///< number, action
    void noteClosed(const QDBusMessage &message); ///< number, why
    void noteToken(const QDBusMessage &message); ///< number, token

private:
    bool m_available = false;
    bool m_takesMarkup = false;
    QHash<IntegrationId, uint> m_shown; ///< the service's numbers, to replace and to recognise
};

} // namespace deskbridge
