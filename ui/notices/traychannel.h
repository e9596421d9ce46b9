// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/noticechannel.h"

#include <QTimer>

#include <memory>
#include <optional>

class QMenu;
class QSystemTrayIcon;

namespace deskbridge {

/// The icon in the notification area, where the desktop has one: its notices, and the way back to a closed
/// window.
class TrayChannel final : public NoticeChannel {
    Q_OBJECT
public:
    explicit TrayChannel(QObject *parent = nullptr);
    ~TrayChannel() override;

    [[nodiscard]] bool isAvailable() const override;
    void show(const Notice &notice) override;
    /// The icon and its menu, in the language of now; no icon where there is no area for it.
    void build();

signals:
    void windowRequested();
    void quitRequested();

private:
    QTimer m_again; ///< with the session, a panel may start after us
    int m_attempts = 0;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    std::optional<IntegrationId> m_shown; ///< the notice that a click means
};

} // namespace deskbridge
