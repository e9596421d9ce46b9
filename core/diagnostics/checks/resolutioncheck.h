// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/http/outwardway.h"

namespace deskbridge {

/// Looks the host's name up. Where a proxy is in the way, that is the proxy's business.
class ResolutionCheck final : public Check {
public:
    explicit ResolutionCheck(OutwardWay way)
        : m_way(std::move(way))
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Resolution}; }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::HostUnknown}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    OutwardWay m_way;
};

} // namespace deskbridge
