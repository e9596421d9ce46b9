// SPDX-License-Identifier: Apache-2.0
#include "core/events/pendingrefusals.h"

#include <algorithm>

namespace deskbridge {

void PendingRefusals::add(const KeyRefusal &refusal)
{
    const auto name = std::tuple(refusal.fingerprint, refusal.sender, refusal.app);
    const auto found = m_refusals.find(name);
    if (found == m_refusals.end()) {
        if (m_refusals.size() < (refusal.key ? 2 * most : most))
            m_refusals.emplace(name, refusal);
        return;
    }
    KeyRefusal &known = found->second;
    known.key = refusal.key;
    known.standing = refusal.standing;
    known.firstAt = std::min(known.firstAt, refusal.firstAt);
    known.lastAt = std::max(known.lastAt, refusal.lastAt);
    known.attempts += refusal.attempts;
}

QList<KeyRefusal> PendingRefusals::take()
{
    QList<KeyRefusal> refusals;
    for (const auto &[name, refusal] : m_refusals)
        refusals.append(refusal);
    m_refusals.clear();
    return refusals;
}

} // namespace deskbridge
