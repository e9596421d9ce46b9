// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

namespace deskbridge {

inline const UtcTime sampleNow = *parseIso(u"2026-11-22T10:20:00Z"); ///< a Sunday

class SampleClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return sampleNow; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{0};
    }
};

inline IntegrationOverview overviewOf(qint64 id, const QString &name)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    overview.integration.name = name;
    overview.integration.state = IntegrationState::Active;
    overview.initialImportDone = true;
    overview.lastImportAt = sampleNow - std::chrono::minutes{2};
    return overview;
}

/// All well: every signal good.
inline HealthReport goodReport(qint64 id)
{
    using F = SignalFinding;
    using S = SignalId;
    constexpr auto good = SignalState::Good;
    const auto age = [](const QString &days) {
        return QMap<QString, QString>{{QStringLiteral("days"), days},
                                      {QStringLiteral("limit"), QStringLiteral("180")}};
    };
    QMap<QString, QString> injixoKey = age(QStringLiteral("12"));
    injixoKey.insert(QStringLiteral("last_four"), QStringLiteral("x7Q2"));
    const QString last = toIso(sampleNow - std::chrono::minutes{2});
    HealthReport report{.integration = IntegrationId{id}, .at = sampleNow};
    report.signalList = {
        {.id = S::FreshdeskKey, .state = good, .facts = age(QStringLiteral("40"))},
        {.id = S::Import,
         .state = good,
         .facts = {{QStringLiteral("last"), last},
                   {QStringLiteral("minutes"), QStringLiteral("2")}}},
        {.id = S::Events,
         .state = good,
         .finding = F::Flowing,
         .facts = {{QStringLiteral("last"), last},
                   {QStringLiteral("found"), QStringLiteral("214")},
                   {QStringLiteral("announced"), QStringLiteral("212")}}},
        {.id = S::InjixoKey, .state = good, .facts = injixoKey},
        {.id = S::Completeness,
         .state = good,
         .finding = F::Proved,
         .facts = {{QStringLiteral("until"), QStringLiteral("2026-11-22T00:00:00Z")}}},
        {.id = S::AccountLimit,
         .state = good,
         .finding = F::LimitFine,
         .facts = {{QStringLiteral("limit"), QStringLiteral("400")}}}};
    return report;
}

/// The documented trouble: the app uses a key that was revoked.
inline HealthReport refusedReport(qint64 id)
{
    HealthReport report = goodReport(id);
    report.verdict = HealthVerdict::ActionRequired;
    report.cause = SignalId::Events;
    HealthSignal &events = report.signalList[2];
    events.state = SignalState::Bad;
    events.finding = SignalFinding::EventsRefused;
    events.repair = Repair::RotateInjixoKey;
    events.facts = {{QStringLiteral("last_four"), QStringLiteral("k3Zt")},
                    {QStringLiteral("revoked_at"), QStringLiteral("2026-11-20T08:00:00Z")},
                    {QStringLiteral("since"), QStringLiteral("2026-11-22T09:13:00Z")},
                    {QStringLiteral("attempts"), QStringLiteral("37")}};
    return report;
}

/// Five weeks of office hours; the events stop with the last hour.
inline QList<LaneHour> sampleHours()
{
    QList<LaneHour> hours;
    UtcTime start = std::chrono::floor<std::chrono::hours>(sampleNow) - std::chrono::days{29};
    for (int number = 0; start <= sampleNow; ++number, start += std::chrono::hours{1}) {
        const int hour = static_cast<int>(toSeconds(start) / 3600 % 24);
        if (hour < 7 || hour > 18)
            continue;
        const qint64 found = 8 + (number * 7) % 11 + 2 * (6 - qAbs(hour - 12));
        hours.append({.start = start, .found = found, .announced = found - number % 2});
    }
    return hours;
}

} // namespace deskbridge
