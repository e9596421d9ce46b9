// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/keyinspectiontext.h"

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

TEST_CASE("a key issued here is told by integration, state and age", "[wording]")
{
    const QString active = textOf(InjixoKeyState::Active, u"Acme EU"_s);
    CHECK(active.contains(u"Acme EU"_s));
    CHECK(active.contains(u"10:15"_s));
    CHECK(textOf(InjixoKeyState::Revoked, u"Acme EU"_s).contains(u"has ended"_s));
    CHECK(textOf(InjixoKeyState::Retiring, u"Acme EU"_s).contains(u"still valid"_s));
    CHECK(textOf(InjixoKeyState::Active, {}).contains(u"a deleted integration"_s));
}

TEST_CASE("a key that is ending or has ended is told with the date", "[wording]")
{
    InjixoKeyFacts key;
    key.createdAt = *parseIso(u"2026-11-20T08:00:00Z");
    key.state = InjixoKeyState::Retiring;
    key.retiresAt = parseIso(u"2026-11-22T10:15:00Z");
    CHECK(keyInspectionText({{KeyStanding::Accepted, key}, u"Acme"_s}, QTimeZone::utc())
              .contains(u"10:15"_s));
    key.state = InjixoKeyState::Revoked;
    key.revokedAt = parseIso(u"2026-11-21T09:45:00Z");
    const QString ended =
        keyInspectionText({{KeyStanding::Revoked, key}, u"Acme"_s}, QTimeZone::utc());
    CHECK(ended.contains(u"9:45"_s));
    CHECK_FALSE(ended.contains(u"10:15"_s));
}

TEST_CASE("mistyped, unknown and foreign keys are told apart", "[wording]")
{
    CHECK(textOf(KeyStanding::Mistyped).contains(u"a character is wrong"_s));
    CHECK(textOf(KeyStanding::Unknown).contains(u"not issued in this data folder"_s));
    CHECK(textOf(KeyStanding::NotAnInjixoKey).contains(u"Freshdesk API key"_s));
}

TEST_CASE("a Freshdesk key and one made in injixo are told by their integration", "[wording]")
{
    const UtcTime stored = *parseIso(u"2026-11-20T08:00:00Z");
    KeyInspection inspection{{KeyStanding::NotAnInjixoKey, {}}, {}};
    inspection.freshdeskKeys = {{IntegrationId{1}, u"Acme"_s, stored, {}}};
    CHECK(keyInspectionText(inspection, QTimeZone::utc()).contains(u"Freshdesk API key of Acme"_s));
    CHECK(keyInspectionText(inspection, QTimeZone::utc()).contains(u"No import"_s));
    inspection.freshdeskKeys[0].lastImportAt = *parseIso(u"2026-11-22T10:15:00Z");
    CHECK(keyInspectionText(inspection, QTimeZone::utc()).contains(u"10:15"_s));

    KeyInspection kept{{KeyStanding::NotAnInjixoKey, {}}, u"Acme US"_s};
    kept.kept = InjixoKeyFacts{
        .integration = IntegrationId{2}, .maker = InjixoKeyMaker::Injixo, .createdAt = stored};
    CHECK(keyInspectionText(kept, QTimeZone::utc()).contains(u"Acme US"_s));
    CHECK(keyInspectionText(kept, QTimeZone::utc()).contains(u"only injixo knows"_s));
}

TEST_CASE("the key of another integration than the one at hand is told as such", "[wording]")
{
    const QString hint = u"another integration than this one"_s;
    InjixoKeyFacts key;
    key.integration = IntegrationId{2};
    key.createdAt = *parseIso(u"2026-11-20T08:00:00Z");
    KeyInspection issued{{KeyStanding::Accepted, key}, u"Acme US"_s};
    KeyInspection kept{{KeyStanding::NotAnInjixoKey, {}}, u"Acme US"_s};
    kept.kept = key;
    KeyInspection freshdesk{{KeyStanding::NotAnInjixoKey, {}}, {}};
    freshdesk.freshdeskKeys = {{IntegrationId{2}, u"Acme US"_s, key.createdAt, {}}};
    for (const KeyInspection &inspection : {issued, kept, freshdesk}) {
        CHECK(keyInspectionText(inspection, QTimeZone::utc(), IntegrationId{1}).contains(hint));
        CHECK_FALSE(
            keyInspectionText(inspection, QTimeZone::utc(), IntegrationId{2}).contains(hint));
        CHECK_FALSE(keyInspectionText(inspection, QTimeZone::utc()).contains(hint));
    }
    // Two integrations of one account may share it.
    freshdesk.freshdeskKeys.append({IntegrationId{1}, u"Acme"_s, key.createdAt, {}});
    CHECK_FALSE(keyInspectionText(freshdesk, QTimeZone::utc(), IntegrationId{1}).contains(hint));
}

TEST_CASE("of a key issued here its last use is told", "[wording]")
{
    InjixoKeyFacts key;
    key.createdAt = *parseIso(u"2026-11-20T08:00:00Z");
    KeyInspection inspection{{KeyStanding::Accepted, key}, u"Acme"_s};
    CHECK(keyInspectionText(inspection, QTimeZone::utc()).contains(u"never used"_s));
    inspection.verification.key->lastUsedAt = *parseIso(u"2026-11-22T10:15:00Z");
    CHECK(keyInspectionText(inspection, QTimeZone::utc()).contains(u"10:15"_s));
}
