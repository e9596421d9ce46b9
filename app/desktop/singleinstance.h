// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

namespace deskbridge {

/// One window for a data folder and a user. The first one holds a lock in the folder and listens on a local
/// socket; a later start hands over what its desktop gave it for coming to the front, and ends. A lock or
/// socket left by one that crashed is in nobody's way.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,
        Second, ///< the first one was told to show its window
        Unanswered, ///< another one holds the folder and does not answer
    };

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Before the event loop, once. A second start waits for the first one's answer at most this long.
    [[nodiscard]] Role start(const QByteArray &activationToken,
                             std::chrono::milliseconds patience = std::chrono::seconds{5});
    /// The desktop's permission to come to the front: from its starter's environment; may be empty.
    [[nodiscard]] static QByteArray activationToken();

signals:
    /// Another start asks for the window.
    void windowRequested(const QByteArray &activationToken);

private:
    [[nodiscard]] bool askFirst(const QByteArray &activationToken, int patience) const;
    void answer();

    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace deskbridge
