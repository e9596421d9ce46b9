// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/keyusetable.h"

#include <QList>
#include <QString>

#include <map>
#include <tuple>

namespace deskbridge {

/// Refused attempts that are not in the ledger yet, added up by fingerprint, sender and app: a program that
/// hammers costs a row a second, not a transaction each. One thread.
class PendingRefusals {
public:
    /// So many strangers at a time, and as many senders of revoked keys, whom strangers do not crowd out.
    /// More are not kept: who knocks on is written with a later turn.
    static constexpr std::size_t most = 1000;

    void add(const KeyRefusal &refusal);
    [[nodiscard]] bool isEmpty() const { return m_refusals.empty(); }
    /// All of them; none are left.
    [[nodiscard]] QList<KeyRefusal> take();

private:
    std::map<std::tuple<QString, QString, std::optional<IntegrationId>>, KeyRefusal> m_refusals;
};

} // namespace deskbridge
