// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QString>

class QTimeZone;

namespace deskbridge {

// The words of checktext.h for what is checked beside the nine steps of the connection check. Empty where a
// finding is not one of these. Times are shown in `zone`.

[[nodiscard]] QString furtherCheckTitle(CheckId id);
[[nodiscard]] QString furtherCheckPassed(const CheckResult &check, const QTimeZone &zone);
[[nodiscard]] QString furtherCheckDetail(const CheckResult &check, const QTimeZone &zone);
[[nodiscard]] QString furtherCheckRemedy(Finding finding);

} // namespace deskbridge
