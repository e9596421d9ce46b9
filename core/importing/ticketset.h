// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QHash>

#include <bitset>

namespace deskbridge {

/// The tickets a run has met, counted once each. Freshdesk numbers an account's tickets consecutively, so
/// one bit a ticket does: 200,000 tickets take some 40 kB where a set of ids takes 8 MB.
class TicketSet {
public:
    /// True when the ticket was not in the set yet.
    bool insert(TicketId ticket);
    void add(const TicketSet &other);
    [[nodiscard]] bool contains(TicketId ticket) const;
    [[nodiscard]] qint64 size() const { return m_size; }
    void clear();

private:
    static constexpr qint64 blockSize = 1024;

    QHash<qint64, std::bitset<blockSize>> m_blocks;
    qint64 m_size = 0;
};

} // namespace deskbridge
