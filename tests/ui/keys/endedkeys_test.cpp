// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/endedkeys.h"

#include "tests/support/catch.h"
#include "ui/wording/healthtext.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

InjixoKeyFacts key(qint64 id, InjixoKeyState state, InjixoKeyMaker maker)
{
    return {.id = id, .maker = maker, .state = state, .createdAt = fromSeconds(id)};
}

constexpr auto here = InjixoKeyMaker::Deskbridge;
constexpr auto inInjixo = InjixoKeyMaker::Injixo;
constexpr auto ended = InjixoKeyState::Revoked;

} // namespace

TEST_CASE("keys have ended when there were some and none is valid", "[keys]")
{
    CHECK_FALSE(allKeysEnded({}));
    CHECK(allKeysEnded({key(1, ended, here), key(2, ended, here)}));
    CHECK_FALSE(allKeysEnded({key(1, ended, here), key(2, InjixoKeyState::Active, here)}));
    CHECK_FALSE(allKeysEnded({key(1, ended, here), key(2, InjixoKeyState::Retiring, here)}));
    // Forgotten here, it may be valid in injixo.
    CHECK_FALSE(allKeysEnded({key(1, ended, here), key(2, ended, inInjixo)}));
}

TEST_CASE("that all keys have ended is told on both cards, and not as none yet", "[keys]")
{
    const QList<InjixoKeyFacts> all{key(1, ended, here)};
    const HealthSignal none{.id = SignalId::InjixoKey,
                            .state = SignalState::Note,
                            .finding = SignalFinding::NoInjixoKey,
                            .repair = Repair::ContinueSetup};
    const HealthSignal waiting{.id = SignalId::Events,
                               .state = SignalState::Note,
                               .finding = SignalFinding::WaitingForApp};
    const auto what = [](const HealthSignal &signal) {
        return signalText(signal, QTimeZone::utc()).what;
    };

    CHECK(what(withKeys(none, all)) == keysEndedText().what);
    CHECK(withKeys(none, all).repair == Repair::RotateInjixoKey);
    CHECK(what(withKeys(waiting, all)) == keysEndedText().what);
    CHECK(withKeys(waiting, {key(2, InjixoKeyState::Active, here)}) == waiting);
    CHECK(what(withKeys(none, {})) == u"There is no injixo API key yet."_s);
    CHECK(withKeys(none, {}).repair == Repair::ContinueSetup);
}
