// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/keyinspectiontext.h"

#include "tests/support/catch.h"

#include <QTimeZone>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QString textOf(InjixoKeyState state, const QString &integration)
{
    InjixoKeyFacts key;
    key.state = state;
    key.createdAt = *parseIso(u"2026-11-22T10:15:00Z");
    return keyInspectionText({{KeyStanding::Accepted, key}, integration}, QTimeZone::utc());
}

QString textOf(KeyStanding standing)
{
    return keyInspectionText({{standing, {}}, {}}, QTimeZone::utc());
}

} // namespace

TEST_CASE("a key issued here is told by integration, state and age", "[troubleshooting]")
{
    const QString active = textOf(InjixoKeyState::Active, u"Acme EU"_s);
    CHECK(active.contains(u"Acme EU"_s));
    CHECK(active.contains(u"10:15"_s));
    CHECK(textOf(InjixoKeyState::Revoked, u"Acme EU"_s).contains(u"has ended"_s));
    CHECK(textOf(InjixoKeyState::Retiring, u"Acme EU"_s).contains(u"still valid"_s));
    CHECK(textOf(InjixoKeyState::Active, {}).contains(u"a deleted integration"_s));
}

TEST_CASE("mistyped, unknown and foreign keys are told apart", "[troubleshooting]")
{
    CHECK(textOf(KeyStanding::Mistyped).contains(u"a character is wrong"_s));
    CHECK(textOf(KeyStanding::Unknown).contains(u"not issued in this data folder"_s));
    CHECK(textOf(KeyStanding::NotAnInjixoKey).contains(u"Freshdesk API key"_s));
}
