// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"
#include "core/domain/keyreminder.h"
#include "ui/settings/preferences.h"
#include "ui/shared/theme.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace deskbridge {

/// What is told outside the window about one integration.
struct Notice {
    IntegrationId integration{};
    Tone tone = Tone::Info;
    QString title; ///< `Acme EU: Action required`
    QString text; ///< what the deciding signal found: whole sentences

    bool operator==(const Notice &) const = default;
};

/// What a change of the verdict is worth telling: that it got as bad as the choice says, or worse than that,
/// and that it no longer is. Catching up after good times and pausing, which somebody did by hand, are worth
/// no interruption.
[[nodiscard]] std::optional<Notice> noticeFor(const VerdictChange &change, HealthVerdict previous,
                                              const QString &integrationName, NoticeChoice choice,
                                              const QTimeZone &zone);

/// That a key comes near the age at which it is to be replaced, or has passed it. Who is told of what is urgent
/// only is not told of this.
[[nodiscard]] std::optional<Notice> noticeFor(const KeyReminder &reminder,
                                              const QString &integrationName, NoticeChoice choice);

} // namespace deskbridge
