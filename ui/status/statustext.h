// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"
#include "core/workspace/workspace.h"
#include "ui/shared/statusbadge.h"
#include "ui/status/lanehours.h"
#include "ui/status/lanestrip.h"

#include <QLocale>
#include <QPair>
#include <QTimeZone>

#include <optional>

namespace deskbridge {

[[nodiscard]] StateShape shapeOf(HealthVerdict verdict);
[[nodiscard]] Tone toneOf(SignalState state);
[[nodiscard]] QString iconName(SignalState state);
/// "Good", "Note", "Warning", "Action required", "Not visible": the word beside the shape.
[[nodiscard]] QString stateWord(SignalState state);

/// "214 contacts today, as usual for a Sunday."; "…, fewer than usual …: 300 by this time."
[[nodiscard]] QString todaySentence(const TodayAgainstUsual &today, UtcTime now,
                                    const QTimeZone &zone, const QLocale &locale = {});
/// None: the report does not tell of it.
[[nodiscard]] const HealthSignal *signalOf(const HealthReport &report, SignalId id);
[[nodiscard]] bool eventsVisible(const HealthReport &report);
/// What the button beside the verdict does: a paused integration is resumed, whatever its signals say.
[[nodiscard]] Repair repairOf(const HealthReport &report);
/// What stands below the verdict's sentence: how today goes, or what the cause means and what to do. `today`
/// none: not read yet.
[[nodiscard]] QString verdictDetail(const HealthReport &report,
                                    const std::optional<TodayAgainstUsual> &today, UtcTime now,
                                    const QTimeZone &zone);
/// "last 2 min ago · next in about 3 min"
[[nodiscard]] QString importLaneText(const IntegrationOverview &overview, UtcTime now,
                                     const QTimeZone &zone);
/// "last event 2 min ago · key …x7Q2"; empty when nothing is known.
[[nodiscard]] QString eventLaneText(const HealthSignal &events, const HealthSignal &injixoKey,
                                    UtcTime now, const QTimeZone &zone);
/// What a strip shows as a whole, for who cannot see it.
[[nodiscard]] QString stripSummary(Lane lane, const QList<LaneHour> &hours,
                                   const QLocale &locale = {});
/// "Sunday, 22 Nov 2026, 10:00: 14 contacts found, 14 announced"
[[nodiscard]] QString hourSentence(const LaneHour &hour, const QTimeZone &zone,
                                   const QLocale &locale = {});

/// The facts of a signal, each named and readable: what its words rest on.
using Evidence = QList<QPair<QString, QString>>;
[[nodiscard]] Evidence evidence(const HealthSignal &signal, const QTimeZone &zone,
                                const QLocale &locale = {});

} // namespace deskbridge
