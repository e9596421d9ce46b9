// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace deskbridge {

/// What happened, in one line: "Import completed: 12 tickets read, 14 contacts counted". A fact that is
/// missing leaves a shorter one. Times are shown in `zone`.
[[nodiscard]] QString activityText(const ActivityEntry &entry, const QTimeZone &zone,
                                   const QLocale &locale = {});
[[nodiscard]] QString actorWord(Actor actor); ///< "a person", "Deskbridge", "the Freshworks app"
/// The integration as it was called then, or the program.
[[nodiscard]] QString activityPlace(const ActivityEntry &entry);

} // namespace deskbridge
