// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/diagnosticsservice.h"

class QTimeZone;

namespace deskbridge {

/// What a pasted key is, in whole sentences. @p here: the integration it is looked at for, so that another one's
/// key is told as such.
[[nodiscard]] QString keyInspectionText(const KeyInspection &inspection, const QTimeZone &zone,
                                        std::optional<IntegrationId> here = {});

} // namespace deskbridge
