// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counting/queuenaming.h"
#include "core/domain/contact.h"

#include <QList>

#include <cstdint>

namespace benchmark {

/// The messages of an account in the order an import meets them: by time, about two contacts and one
/// message that does not count for each ticket, in working hours more than at night. The same every time.
class AccountStream {
public:
    static constexpr int groups = 20;
    static constexpr int perBatch = 3000; ///< messages; about what 1,000 tickets bring

    explicit AccountStream(qint64 contacts);

    /// The next batch; empty at the end.
    [[nodiscard]] QList<deskbridge::JudgedMessage> next();
    [[nodiscard]] qint64 counted() const { return m_counted; }
    [[nodiscard]] static deskbridge::AccountNames names();
    [[nodiscard]] static deskbridge::UtcTime begin(); ///< 2023-11-20T00:00:00Z
    [[nodiscard]] static deskbridge::UtcTime end(); ///< three years later

private:
    [[nodiscard]] std::uint32_t random(std::uint32_t below);
    [[nodiscard]] deskbridge::UtcTime someTime();

    qint64 m_contacts;
    qint64 m_counted = 0;
    qint64 m_ticket = 0;
    qint64 m_conversation = 0;
    std::uint64_t m_state = 0x9E3779B97F4A7C15;
};

} // namespace benchmark
