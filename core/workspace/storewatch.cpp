// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/storewatch.h"

#include "core/store/database.h"

#include <utility>

namespace deskbridge {
namespace {

constexpr std::chrono::seconds lookEvery{2};

} // namespace

StoreWatch::StoreWatch(Database &database)
    : m_database(database)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
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
    if (before && *before != *version)
        emit changedByAnother();
}

} // namespace deskbridge
