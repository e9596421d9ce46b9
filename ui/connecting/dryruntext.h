// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importing/dryrun.h"

#include <QLocale>
#include <QString>

namespace deskbridge {

[[nodiscard]] QString dryRunProgressText(const DryRunProgress &progress,
                                         const QLocale &locale = QLocale());
/// Queues, contacts, the unknown share and what it cost.
[[nodiscard]] QString dryRunText(const DryRunResult &result, const QLocale &locale = QLocale());

} // namespace deskbridge
