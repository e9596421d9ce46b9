// SPDX-License-Identifier: Apache-2.0
// Run by CTest on a session bus of its own, with a notification service that this program plays itself.
#include "app/desktop/busnotices.h"

#include "tests/support/catch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

/// What a desktop's notification service does, as far as we call it.
class FakeService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeService(const QStringList &capabilities)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s))
        , m_capabilities(capabilities)
    {
        REQUIRE(m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots));
        REQUIRE(m_bus.registerService(service));
    }
    ~FakeService() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }

    struct Seen {
        uint replaces;
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Seen> seen;

    void click(uint id) const { say(u"ActionInvoked"_s, {id, u"default"_s}); }
    void close(uint id) const { say(u"NotificationClosed"_s, {id, 2U}); }

public slots:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &hints, int)
    {
        seen.append({replaces, title, text, hints});
        return replaces ? replaces : ++m_last;
    }

private:
    void say(const QString &signal, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 40;
};

const Notice notice{.integration = IntegrationId{3},
                    .tone = Tone::Danger,
                    .title = u"Acme: Action required"_s,
                    .text = u"1 < 2 & more"_s};

} // namespace

TEST_CASE("a desktop's service shows the notice and a click leads back", "[busnotices]")
{
    FakeService desktop({u"actions"_s, u"body-markup"_s});
    BusNotices notices;
    CHECK_FALSE(notices.isAvailable());
    notices.start();
    REQUIRE(QTest::qWaitFor([&] { return notices.isAvailable(); }));
    std::optional<IntegrationId> opened;
    QObject::connect(&notices, &NoticeChannel::activated, &notices,
                     [&opened](IntegrationId id) { opened = id; });

    notices.show(notice);
    REQUIRE(QTest::qWaitFor([&] { return desktop.seen.size() == 1; }));
    CHECK(desktop.seen[0].title == notice.title);
    CHECK(desktop.seen[0].text == u"1 &lt; 2 &amp; more"_s);
    CHECK(desktop.seen[0].hints.value(u"urgency"_s).toInt() == 2);

    // Sent again until the number has come back to us and is recognised.
    REQUIRE(QTest::qWaitFor([&] {
        desktop.click(41);
        QCoreApplication::processEvents();
        return opened.has_value();
    }));
    CHECK(opened == IntegrationId{3});

    notices.show(notice);
    REQUIRE(QTest::qWaitFor([&] { return desktop.seen.size() == 2; }));
    CHECK(desktop.seen[1].replaces == 41);
}

TEST_CASE("a service that takes no markup gets the text as it is", "[busnotices]")
{
    FakeService desktop({u"actions"_s});
    BusNotices notices;
    notices.start();
    REQUIRE(QTest::qWaitFor([&] { return notices.isAvailable(); }));

    notices.show(notice);

    REQUIRE(QTest::qWaitFor([&] { return desktop.seen.size() == 1; }));
    CHECK(desktop.seen[0].text == notice.text);
}

TEST_CASE("a service that goes away is not relied on", "[busnotices]")
{
    BusNotices notices;
    {
        FakeService desktop({});
        notices.start();
        REQUIRE(QTest::qWaitFor([&] { return notices.isAvailable(); }));
    }

    notices.show(notice);

    CHECK(QTest::qWaitFor([&] { return !notices.isAvailable(); }));
}

#include "busnotices_test.moc"
