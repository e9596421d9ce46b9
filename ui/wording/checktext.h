// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QString>

class QTimeZone;

namespace deskbridge {

[[nodiscard]] QString checkTitle(CheckId id); ///< what is asked: "Account Administrator"
/// What was found, as a whole sentence: "The key is accepted: Ada Admin." Empty while pending. Times are shown in
/// `zone`.
[[nodiscard]] QString checkDetail(const CheckResult &check, const QTimeZone &zone);
/// What to do about it; empty when there is nothing to do.
[[nodiscard]] QString checkRemedy(const CheckResult &check);
[[nodiscard]] QString outcomeWord(CheckOutcome outcome); ///< "passed", "warning", …

} // namespace deskbridge
