// SPDX-License-Identifier: Apache-2.0
#include "tests/core/secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace deskbridge::test::secretservice {
namespace {

QDBusMessage call(const QString &method, const QVariant &argument)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    message << argument;
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

bool lock()
{
    const QDBusReply<QDBusObjectPath> collection = call(u"ReadAlias"_s, u"default"_s);
    if (!collection.isValid())
        return false;
    const QDBusMessage reply = call(u"Lock"_s, QVariant::fromValue(QList{collection.value()}));
    return reply.type() == QDBusMessage::ReplyMessage
        && !qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().constFirst()).isEmpty();
}

qint64 processId()
{
    const QDBusReply<uint> pid =
        QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
    return pid.isValid() ? qint64(pid.value()) : 0;
}

} // namespace deskbridge::test::secretservice
