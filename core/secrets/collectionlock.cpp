// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/collectionlock.h"

#include <QMetaObject>
#include <QObject>

#ifdef DESKBRIDGE_WITH_DBUS

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int timeLimitMs = 2000;

CollectionLock meaningOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isValid())
        return reply.value().variant().toBool() ? CollectionLock::Locked : CollectionLock::Unlocked;
    switch (reply.error().type()) {
    case QDBusError::ServiceUnknown:
        return CollectionLock::NoService;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod: // gnome-keyring's word for an alias that points to nothing
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownProperty:
        return CollectionLock::NoCollection;
    default:
        break;
    }
    return reply.error().name() == "org.freedesktop.Secret.Error.NoSuchObject"_L1
        ? CollectionLock::NoCollection
        : CollectionLock::Unknown;
}

} // namespace

void askCollectionLock(QObject *context, std::function<void(CollectionLock)> answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question, timeLimitMs);
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         answer(meaningOf(*finished));
                     });
}

} // namespace deskbridge

#else

namespace deskbridge {

void askCollectionLock(QObject *context, std::function<void(CollectionLock)> answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(CollectionLock::Unlocked); },
        Qt::QueuedConnection);
}

} // namespace deskbridge

#endif
