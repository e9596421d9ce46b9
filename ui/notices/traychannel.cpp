// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/traychannel.h"

#include "ui/shared/icon.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr std::chrono::seconds betweenAttempts{5};
constexpr int mostAttempts = 24;

QSystemTrayIcon::MessageIcon messageIcon(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QSystemTrayIcon::Critical;
    case Tone::Warning:
        return QSystemTrayIcon::Warning;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Success:
        return QSystemTrayIcon::Information;
    }
    Q_UNREACHABLE();
}

} // namespace

TrayChannel::TrayChannel(QObject *parent)
    : NoticeChannel(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(betweenAttempts);
    connect(&m_again, &QTimer::timeout, this, &TrayChannel::build);
    build();
}

TrayChannel::~TrayChannel() = default;

void TrayChannel::build()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        if (m_attempts++ < mostAttempts)
            m_again.start();
        return;
    }
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(icon(u"application"_s), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_shown)
                emit activated(*m_shown);
        });
        connect(m_icon, &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger
                        || reason == QSystemTrayIcon::DoubleClick)
                        emit windowRequested();
                });
    }
    auto menu = std::make_unique<QMenu>();
    connect(menu->addAction(tr("&Open Deskbridge")), &QAction::triggered, this,
            &TrayChannel::windowRequested);
    connect(menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayChannel::quitRequested);
    m_icon->setContextMenu(menu.get());
    m_menu = std::move(menu);
    m_icon->setToolTip(tr("Deskbridge"));
    m_icon->show();
}

bool TrayChannel::isAvailable() const
{
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable()
        && QSystemTrayIcon::supportsMessages();
}

void TrayChannel::show(const Notice &notice)
{
    m_shown = notice.integration;
    m_icon->showMessage(notice.title, notice.text, messageIcon(notice.tone));
}

} // namespace deskbridge
