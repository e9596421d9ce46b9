// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/busnotices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

/// Desktop Notifications Specification, "Urgency levels".
uchar urgency(Tone tone)
{
    return tone == Tone::Danger ? 2 : 1;
}

} // namespace

BusNotices::BusNotices(QObject *parent)
    : NoticeChannel(parent)
{ }

void BusNotices::start()
{
    // Connecting without an address would start a bus of our own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(QDBusMessage)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this,
                SLOT(noteClosed(QDBusMessage)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(noteToken(QDBusMessage)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_available = !reply.isError();
        m_takesMarkup = m_available && reply.value().contains(u"body-markup"_s);
    });
}

void BusNotices::show(const Notice &notice)
{
    const QString text = m_takesMarkup ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgency(notice.tone))},
                            {u"desktop-entry"_s, u"io.github.deskbridge.Deskbridge"_s},
                            {u"category"_s, u"network"_s}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Deskbridge"_s << m_shown.value(notice.integration, 0)
            << u"io.github.deskbridge.Deskbridge"_s << notice.title << text
            << QStringList{u"default"_s, tr("Show status")} << hints << -1;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, integration = notice.integration] {
                const QDBusPendingReply<uint> reply = *watcher;
                watcher->deleteLater();
                // A service that went away is not there for the next one either.
                if (reply.isError())
                    m_available = false;
                else
                    m_shown.insert(integration, reply.value());
            });
}

void BusNotices::noteAction(const QDBusMessage &message)
{
    const uint id = message.arguments().value(0).toUInt();
    for (auto [integration, number] : m_shown.asKeyValueRange()) {
        if (number == id)
            return emit activated(integration);
    }
}

void BusNotices::noteClosed(const QDBusMessage &message)
{
    const uint id = message.arguments().value(0).toUInt();
    m_shown.removeIf([id](const auto &shown) { return shown.value() == id; });
}

void BusNotices::noteToken(const QDBusMessage &message)
{
    qputenv("XDG_ACTIVATION_TOKEN", message.arguments().value(1).toString().toUtf8());
}

} // namespace deskbridge
