// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/integration.h"

#include <QString>

#include <memory>
#include <optional>

namespace deskbridge {

/// How the wizard begins. Nothing set: at the beginning.
struct WizardStart {
    std::optional<SetupDraft> draft =
        {}; ///< an unfinished set-up goes on at its step, at most the key's
    std::optional<Integration> integration = {}; ///< a saved one goes on at its next step
    QString name = {}; ///< filled in for the sample account, as are the two below
    QString domain = {};
    std::shared_ptr<Secret> apiKey = {}; ///< shared only so that this struct can be copied
};

} // namespace deskbridge
