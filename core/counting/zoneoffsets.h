// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QTimeZone>

#include <chrono>
#include <optional>
#include <utility>

namespace deskbridge {

/// A zone's offsets from UTC for many moments near each other: Qt looks each of them up, which for the
/// quarter-hours of three years takes a tenth of a second. Between two clock changes this answers at once.
class ZoneOffsets {
public:
    explicit ZoneOffsets(QTimeZone zone)
        : m_zone(std::move(zone))
    { }

    [[nodiscard]] std::chrono::seconds at(UtcTime moment)
    {
        if (moment < m_from || moment >= m_to)
            look(moment);
        return m_offset;
    }
    /// The last clock change at or before the moment, if there was one.
    [[nodiscard]] std::optional<UtcTime> changeBefore(UtcTime moment)
    {
        if (moment < m_from || moment >= m_to)
            look(moment);
        return m_change;
    }

private:
    void look(UtcTime moment);

    QTimeZone m_zone;
    std::optional<UtcTime> m_change; ///< the last one at or before m_from
    UtcTime m_from{}; ///< between these it is m_offset
    UtcTime m_to{};
    std::chrono::seconds m_offset{};
};

} // namespace deskbridge
