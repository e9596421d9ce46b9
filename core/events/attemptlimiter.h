// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace deskbridge {

/// Limits refused attempts, by the key presented and by the sender's address. It is asked about a refusal
/// only, after the key was looked up: a key that is live is accepted whatever others do from the same
/// address, be it a proxy's or one that a provider shares. So the limits protect no secret (256 random bits
/// do); they keep the ledger short and tell a program that hammers to slow down. Any thread.
class AttemptLimiter {
public:
    /// So many at once, then one more each `every`.
    struct Allowance {
        int burst = 1;
        std::chrono::milliseconds every{1000};
    };
    static constexpr Allowance perKey{20, std::chrono::seconds{6}};
    static constexpr Allowance perSender{60, std::chrono::seconds{2}};
    /// Keys and senders remembered at a time. Those that have their whole allowance again are forgotten
    /// first, then any: who is forgotten starts with a whole one.
    static constexpr std::size_t mostRemembered = 4096;

    explicit AttemptLimiter(const Clock &clock)
        : m_clock(clock)
    { } // outlives the limiter, any thread

    /// Counts a refused attempt. The wait until the next one is answered as usual; none = within the limits.
    /// @p fingerprint may be empty (no key).
    [[nodiscard]] std::optional<std::chrono::seconds> count(const QByteArray &fingerprint,
                                                            const QString &sender);
    [[nodiscard]] std::size_t remembered() const;

private:
    struct Bucket {
        double left = 0;
        std::chrono::milliseconds at{};
    };
    using Buckets = std::unordered_map<std::string, Bucket>;
    [[nodiscard]] std::chrono::milliseconds take(Buckets &buckets, const std::string &name,
                                                 Allowance allowance);
    static void makeRoom(Buckets &buckets, Allowance allowance, std::chrono::milliseconds now);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    Buckets m_keys;
    Buckets m_senders;
};

} // namespace deskbridge
