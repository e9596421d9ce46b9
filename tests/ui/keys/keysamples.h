// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/manualclock.h"
#include "tests/ui/keys/fakekeydesk.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace deskbridge {

inline InjixoKeyLine sampleKey(qint64 id, InjixoKeyState state, const QString &lastFour,
                               InjixoKeyMaker maker = InjixoKeyMaker::Deskbridge)
{
    return {.key = {.id = id,
                    .integration = IntegrationId{1},
                    .maker = maker,
                    .state = state,
                    .lastFour = lastFour,
                    .createdAt = fromSeconds(1'790'000'000)},
            .fingerprint =
                maker == InjixoKeyMaker::Deskbridge ? QStringLiteral("c0ffee12") : QString()};
}

inline KeysOverview sampleKeys()
{
    KeysOverview keys;
    keys.integration.id = IntegrationId{1};
    keys.integration.name = QStringLiteral("Acme");
    keys.integration.domain = QStringLiteral("acme.freshdesk.com");
    keys.integration.apiKeyLastFour = QStringLiteral("1234");
    keys.integration.apiKeyFingerprint = QStringLiteral("5eed5eed01234567");
    keys.apiKeyStoredAt = fromSeconds(1'790'000'000);
    keys.owner = KeyOwner{.agent = 80012345678,
                          .accountAdministrator = true,
                          .ticketScope = 1,
                          .checkedAt = fromSeconds(1'794'990'000)};
    return keys;
}

inline KeyProof sampleProof(qint64 agent, const QString &name)
{
    return {.owner = {.agent = agent,
                      .accountAdministrator = true,
                      .ticketScope = 1,
                      .tierType = QStringLiteral("Pro"),
                      .limitPerMinute = 400},
            .agentName = name,
            .roleNames = QStringLiteral("Account Administrator"),
            .accountDomain = QStringLiteral("acme.freshdesk.com")};
}

/// As a person does with the keyboard.
inline void press(QWidget &host, const char *name)
{
    auto *button = host.findChild<QAbstractButton *>(QString::fromLatin1(name));
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Everything that can take the keyboard's focus and is to be seen has a name for a screen reader.
inline QStringList namelessControls(QWidget &host)
{
    QStringList nameless;
    for (QWidget *widget : host.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&host))
            continue;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).isEmpty())
            nameless.append(widget->objectName() + QLatin1Char('/')
                            + QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

} // namespace deskbridge
