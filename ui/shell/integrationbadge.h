// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/statusbadge.h"

namespace deskbridge {

struct IntegrationBadge {
    StateShape shape = StateShape::Operational;
    QString word;

    bool operator==(const IntegrationBadge &) const = default;
};

/// What the state of an integration looks like, from what is known without judging its health: the
/// administrator's wish, the running import and how the last one ended.
[[nodiscard]] IntegrationBadge integrationBadge(const IntegrationOverview &overview);

/// Whether an error ends only when a person does something, as opposed to one that may pass by itself.
[[nodiscard]] bool needsAction(ErrorKind kind);

} // namespace deskbridge
