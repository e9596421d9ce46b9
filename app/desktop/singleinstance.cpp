// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/singleinstance.h"

#include "core/base/ownerfolder.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

namespace {

constexpr qsizetype longestRequest = 4096;
const QByteArray request = "show ";
const QByteArray confirmation = "shown\n";

QString socketName(const QString &dataFolder)
{
    // Per user too: on some systems local sockets share one name space.
    const QByteArray identity =
        (QDir::homePath() + u'\n' + QFileInfo(dataFolder).canonicalFilePath()).toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(24);
    return u"deskbridge-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_socketName((static_cast<void>(makeOwnerFolder(dataFolder)), socketName(dataFolder)))
    , m_lock(dataFolder + u"/deskbridge.lock"_s)
{
    // Held for as long as the program runs: only a dead owner makes it stale, never its age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

QByteArray SingleInstance::activationToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

SingleInstance::Role SingleInstance::start(const QByteArray &activationToken,
                                           std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock.tryLock(0ms)) {
            // Whoever left a socket here holds no lock, so it is gone.
            QLocalServer::removeServer(m_socketName);
            m_server.listen(m_socketName);
            return Role::First;
        }
        // A folder that cannot be written is the store's to explain, in the window.
        if (m_lock.error() == QLockFile::PermissionError
            || m_lock.error() == QLockFile::UnknownError)
            return Role::First;
        if (askFirst(activationToken, static_cast<int>(deadline.remainingTime())))
            return Role::Second;
        // The first one is between its lock and its socket, or just ended: the lock tells which.
    } while (!m_lock.tryLock(std::chrono::milliseconds{50}) && !deadline.hasExpired());
    if (!m_lock.isLocked())
        return Role::Unanswered;
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return Role::First;
}

bool SingleInstance::askFirst(const QByteArray &activationToken, int patience) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    const QDeadlineTimer deadline(patience);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(request + activationToken.left(1024).toBase64() + '\n');
    while (!socket.canReadLine() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == confirmation;
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine().trimmed();
            if (!line.startsWith(request.trimmed()))
                return socket->abort();
            socket->write(confirmation);
            socket->disconnectFromServer();
            emit windowRequested(QByteArray::fromBase64(line.mid(request.size())));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace deskbridge
