// SPDX-License-Identifier: Apache-2.0
#include "core/counting/zoneoffsets.h"

#include <QDateTime>

namespace deskbridge {

void ZoneOffsets::look(UtcTime moment)
{
    const QDateTime at = toDateTime(moment);
    const auto timeOf = [](const QTimeZone::OffsetData &change, UtcTime otherwise) {
        return change.atUtc.isValid() ? fromSeconds(change.atUtc.toSecsSinceEpoch()) : otherwise;
    };
    m_offset = std::chrono::seconds{m_zone.offsetFromUtc(at)};
    m_from = timeOf(m_zone.previousTransition(at.addSecs(1)), UtcTime::min());
    m_to = timeOf(m_zone.nextTransition(at), UtcTime::max());
}

} // namespace deskbridge
