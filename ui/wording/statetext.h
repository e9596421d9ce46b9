// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/domain/contact.h"
#include "core/domain/integration.h"

#include <QString>

namespace deskbridge {

[[nodiscard]] QString stateWord(
    IntegrationState state); ///< "Set-up unfinished", "Active", "Paused"
[[nodiscard]] QString reasonSentence(Reason reason); ///< "Not counted: the agent's own reply."
[[nodiscard]] QString keyStateWord(InjixoKeyState state); ///< "Valid", "Being replaced", "Ended"
[[nodiscard]] QString keyMakerWord(InjixoKeyMaker maker);
[[nodiscard]] QString originWord(Origin origin);

} // namespace deskbridge
