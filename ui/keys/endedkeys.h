// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/domain/health.h"

#include <QList>

namespace deskbridge {

/// There were injixo API keys, the last of them made here, and every one has ended.
[[nodiscard]] bool allKeysEnded(const QList<InjixoKeyFacts> &keys);

/// The signal with what its facts do not tell: the fact `keys` is `none` when there never was an injixo API
/// key, and `ended` when all have ended. With it signalText() need not leave that open.
[[nodiscard]] HealthSignal withKeys(HealthSignal signal, const QList<InjixoKeyFacts> &keys);

} // namespace deskbridge
