// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QList>
#include <QString>

namespace deskbridge {

/// What one needs to know for a step. Rich text; says no more than is documented, and marks what is assumed.
struct GuidanceTopic {
    QString question;
    QString answer;
};

/// What some answers depend on.
struct GuidanceFacts {
    bool isSandbox = false; ///< the address that will be called is on this computer
    bool hasSecretsFile = false; ///< keys are kept in a file instead of the keychain

    bool operator==(const GuidanceFacts &) const = default;
};

[[nodiscard]] QList<GuidanceTopic> guidanceFor(SetupStep step, const GuidanceFacts &facts = {});

} // namespace deskbridge
