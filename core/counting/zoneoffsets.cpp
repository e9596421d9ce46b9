// SPDX-License-Identifier: Apache-2.0
#include "core/counting/zoneoffsets.h"

#include <QDateTime>

namespace deskbridge {
namespace {

using namespace std::chrono;

/// From here on Qt lists no changes, although it knows the offsets by the zone's rule.
constexpr UtcTime listedUntil = sys_days{year{2037} / January / 1};

} // namespace

void ZoneOffsets::look(UtcTime moment)
{
    const QDateTime at = toDateTime(moment);
    const auto timeOf = [](const QTimeZone::OffsetData &change) -> std::optional<UtcTime> {
        if (!change.atUtc.isValid())
            return std::nullopt;
        return fromSeconds(change.atUtc.toSecsSinceEpoch());
    };
    const std::optional<UtcTime> next = timeOf(m_zone.nextTransition(at));
    m_offset = seconds{m_zone.offsetFromUtc(at)};
    m_change = timeOf(m_zone.previousTransition(at.addSecs(1)));
    m_from = m_change.value_or(UtcTime::min());
    m_to = next.value_or(listedUntil);
    if (!next && moment >= listedUntil) {
        m_from = moment;
        m_to = moment + seconds{1};
    }
}

} // namespace deskbridge
