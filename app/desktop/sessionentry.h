// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/sessionstart.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace deskbridge {

/// Starting with the session by a file in the user's own folder, as Linux desktops (XDG autostart) and macOS
/// (a launch agent) have it. On while the file is there and does not say otherwise.
class SessionFile final : public SessionStart {
public:
    SessionFile(QString path, QByteArray content);

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Outcome set(bool on) override;

private:
    QString m_path;
    QByteArray m_content;
};

/// What the files hold: the program and its arguments, quoted as each format wants it.
[[nodiscard]] QByteArray autostartEntry(const QString &program, const QStringList &arguments);
[[nodiscard]] QByteArray launchAgent(const QString &program, const QStringList &arguments);

/// This system's way, for this program with these arguments. Windows keeps it in the registry's Run key.
[[nodiscard]] std::unique_ptr<SessionStart> makeSessionStart(const QStringList &arguments);

} // namespace deskbridge
