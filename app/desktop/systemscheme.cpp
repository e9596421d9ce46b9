// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{ }

void SystemScheme::start()
{
    // Connecting without an address would start a bus of our own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The string-based connect is the only one D-Bus signals have.
    bus.connect(service, path, settingsInterface, u"SettingChanged"_s, this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, settingsInterface, u"Read"_s);
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            tell(reply.value().variant());
    });
}

void SystemScheme::noteSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        tell(value.variant());
}

void SystemScheme::tell(const QVariant &value)
{
    // Read wraps the value twice; 0 no preference, 1 dark, 2 light.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    emit schemeTold(inner.toUInt() == 1 ? ColorScheme::Dark : ColorScheme::Light);
}

} // namespace deskbridge
