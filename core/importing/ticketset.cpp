// SPDX-License-Identifier: Apache-2.0
#include "core/importing/ticketset.h"

namespace deskbridge {
namespace {

struct Place {
    qint64 block;
    std::size_t bit;
};

// Negative ids do not occur; were one to, it lands in a block of its own instead of in a wrong one.
Place placeOf(TicketId ticket, qint64 blockSize)
{
    const qint64 id = raw(ticket);
    const qint64 bit = ((id % blockSize) + blockSize) % blockSize;
    return {(id - bit) / blockSize, static_cast<std::size_t>(bit)};
}

} // namespace

bool TicketSet::insert(TicketId ticket)
{
    const Place place = placeOf(ticket, blockSize);
    auto block = m_blocks[place.block][place.bit];
    if (block)
        return false;
    block = true;
    ++m_size;
    return true;
}

void TicketSet::add(const TicketSet &other)
{
    for (auto block = other.m_blocks.cbegin(); block != other.m_blocks.cend(); ++block) {
        std::bitset<blockSize> &ours = m_blocks[block.key()];
        m_size -= static_cast<qint64>(ours.count());
        ours |= block.value();
        m_size += static_cast<qint64>(ours.count());
    }
}

bool TicketSet::contains(TicketId ticket) const
{
    const Place place = placeOf(ticket, blockSize);
    const auto block = m_blocks.constFind(place.block);
    return block != m_blocks.cend() && block->test(place.bit);
}

void TicketSet::clear()
{
    m_blocks.clear();
    m_size = 0;
}

} // namespace deskbridge
