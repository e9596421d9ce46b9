// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// Where an injixo API key was made (design §6).
enum class InjixoKeyMaker { Deskbridge = 0, Injixo = 1 };
[[nodiscard]] QString keyMakerCode(InjixoKeyMaker maker); ///< `deskbridge`, `injixo`

enum class InjixoKeyState { Active = 0, Retiring = 1, Revoked = 2 };
[[nodiscard]] QString keyStateCode(InjixoKeyState state); ///< `active`, `retiring`, `revoked`

/// What is known of an injixo API key. Of a key made here the store holds its SHA-256 and the last four
/// characters; of one made in injixo the last four and, in the keychain, the key itself.
struct InjixoKeyFacts {
    qint64 id = 0;
    IntegrationId integration{};
    InjixoKeyMaker maker = InjixoKeyMaker::Deskbridge;
    InjixoKeyState state = InjixoKeyState::Active;
    QString lastFour = {};
    UtcTime createdAt{};
    QString keychainEntry = {}; ///< with Injixo only
    std::optional<UtcTime> firstUsedAt = {};
    std::optional<UtcTime> lastUsedAt = {};
    std::optional<UtcTime> retiresAt =
        {}; ///< a retiring one ends then; none = when a person ends it
    std::optional<UtcTime> revokedAt = {}; ///< none also if it ended together with its integration

    bool operator==(const InjixoKeyFacts &) const = default;
};

/// A key made here, in the clear for the only time: it cannot be asked for again.
struct IssuedInjixoKey {
    InjixoKeyFacts facts;
    Secret key;
    std::optional<InjixoKeyFacts> former = {}; ///< the one in use until then: retiring, or revoked
    std::optional<InjixoKeyFacts> ended =
        {}; ///< another one that was live and had to go, for two are the most
};

} // namespace deskbridge
