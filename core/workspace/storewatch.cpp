// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/storewatch.h"

#include "core/store/database.h"

#include <utility>

namespace deskbridge {

StoreWatch::StoreWatch(Database &database, std::chrono::milliseconds patience)
    : m_database(database)
    , m_patience(patience)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
    m_sinceTold.start();
}

void StoreWatch::start()
{
    m_timer.start();
    look();
}

void StoreWatch::look()
{
    const auto version = m_database.writesByOthers();
    if (!version)
        return; // whatever is asked next is told
    const auto before = std::exchange(m_version, *version);
    const bool hasChanged = before && *before != *version;
    const bool isLikelyOurs = std::exchange(m_ownWriting, false) || (m_waiting && !hasChanged);
    m_waiting = m_waiting || hasChanged;
    if (!m_waiting || (isLikelyOurs && m_sinceTold.elapsed() < m_patience.count()))
        return;
    m_waiting = false;
    m_sinceTold.start();
    emit changedByAnother();
}

} // namespace deskbridge
