// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/http/httpclient.h"
#include "core/http/rategate.h"
#include "core/http/scheduler.h"
#include "core/workspace/accountconnector.h"

#include <QString>

#include <map>
#include <memory>

namespace deskbridge {

/// The real connections: one HTTP client for all, one rate gate for each account.
class FreshdeskConnector final : public AccountConnector {
public:
    explicit FreshdeskConnector(const Clock &clock); // outlives the connector

    std::unique_ptr<FreshdeskApi> connect(const AccountAddress &address, Secret apiKey,
                                          Patience patience) override;
    [[nodiscard]] OutwardWay wayTo(const AccountAddress &address) const override;
    void setRate(const AccountAddress &address, const RateOptions &options) override;
    [[nodiscard]] std::optional<LimitUse> limitUse(const AccountAddress &address) const override;

    /// To tell it the way out.
    [[nodiscard]] HttpClient &http() { return m_http; }

private:
    [[nodiscard]] RateGate &gateOf(const AccountAddress &address);

    const Clock &m_clock;
    TimerScheduler m_scheduler;
    HttpClient m_http;
    std::map<QString, std::unique_ptr<RateGate>> m_gates; ///< by domain
};

} // namespace deskbridge
