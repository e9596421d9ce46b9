// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/diagnosticsservice.h"

class QTimeZone;

namespace deskbridge {

/// What a pasted key is, in whole sentences.
[[nodiscard]] QString keyInspectionText(const KeyInspection &inspection, const QTimeZone &zone);

} // namespace deskbridge
