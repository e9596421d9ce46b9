// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/http/outwardway.h"

namespace deskbridge {

/// Which proxy is in the way, and whether it takes connections at all.
class ProxyCheck final : public Check {
public:
    explicit ProxyCheck(OutwardWay way)
        : m_way(std::move(way))
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Proxy}; }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::ProxyRefused}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    OutwardWay m_way;
};

} // namespace deskbridge
