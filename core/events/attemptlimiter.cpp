// SPDX-License-Identifier: Apache-2.0
#include "core/events/attemptlimiter.h"

#include <QHostAddress>

#include <algorithm>

namespace deskbridge {
namespace {

/// An IPv6 customer has a whole /64 of addresses.
std::string networkOf(const QString &sender)
{
    const QHostAddress address(sender);
    if (address.protocol() != QHostAddress::IPv6Protocol)
        return sender.toStdString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress(bytes).toString().toStdString();
}

double refilled(double left, std::chrono::milliseconds passed, AttemptLimiter::Allowance allowance)
{
    const double more =
        static_cast<double>(passed.count()) / static_cast<double>(allowance.every.count());
    return std::min(static_cast<double>(allowance.burst), left + more);
}

} // namespace

std::optional<std::chrono::seconds> AttemptLimiter::count(const QByteArray &fingerprint,
                                                          const QString &sender)
{
    const std::lock_guard lock(m_mutex);
    std::chrono::milliseconds wait = take(m_senders, networkOf(sender), perSender);
    if (!fingerprint.isEmpty())
        wait = std::max(wait, take(m_keys, fingerprint.toStdString(), perKey));
    if (wait.count() == 0)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

std::size_t AttemptLimiter::remembered() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.size() + m_senders.size();
}

/// An attempt beyond the limit takes nothing: who keeps on hammering is let through at the usual pace.
std::chrono::milliseconds AttemptLimiter::take(Buckets &buckets, const std::string &name,
                                               Allowance allowance)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    auto found = buckets.find(name);
    if (found == buckets.end()) {
        if (buckets.size() >= mostRemembered)
            makeRoom(buckets, allowance, now);
        found = buckets.emplace(name, Bucket{static_cast<double>(allowance.burst), now}).first;
    }
    Bucket &bucket = found->second;
    bucket.left = refilled(bucket.left, now - bucket.at, allowance);
    bucket.at = now;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return std::chrono::milliseconds{0};
    }
    const double missing = (1 - bucket.left) * static_cast<double>(allowance.every.count());
    return std::chrono::milliseconds{std::max<long long>(1, static_cast<long long>(missing))};
}

void AttemptLimiter::makeRoom(Buckets &buckets, Allowance allowance, std::chrono::milliseconds now)
{
    std::erase_if(buckets, [&](const auto &entry) {
        return refilled(entry.second.left, now - entry.second.at, allowance) >= allowance.burst;
    });
    if (buckets.size() >= mostRemembered)
        buckets.erase(buckets.begin());
}

} // namespace deskbridge
