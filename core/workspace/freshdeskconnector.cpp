// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/freshdeskconnector.h"

#include "core/freshdesk/freshdeskclient.h"

namespace deskbridge {
namespace {

QByteArray product()
{
    return QByteArrayLiteral("Deskbridge/" DESKBRIDGE_VERSION);
}

} // namespace

FreshdeskConnector::FreshdeskConnector(const Clock &clock)
    : m_clock(clock)
    , m_http(product())
{ }

std::unique_ptr<FreshdeskApi> FreshdeskConnector::connect(const AccountAddress &address,
                                                          Secret apiKey, Patience patience)
{
    return std::make_unique<FreshdeskClient>(
        m_http, gateOf(address), m_clock, m_scheduler, address, std::move(apiKey),
        patience == Patience::Import ? RetryPolicy::importing() : RetryPolicy::probing());
}

OutwardWay FreshdeskConnector::wayTo(const AccountAddress &address) const
{
    return m_http.wayTo(address.apiUrl(QStringLiteral("agents/me")));
}

void FreshdeskConnector::setRate(const AccountAddress &address, const RateOptions &options)
{
    gateOf(address).setOptions(options);
}

std::optional<LimitUse> FreshdeskConnector::limitUse(const AccountAddress &address) const
{
    const auto gate = m_gates.find(address.domain());
    return gate == m_gates.end() ? std::nullopt : gate->second->budget().use();
}

RateGate &FreshdeskConnector::gateOf(const AccountAddress &address)
{
    auto &gate = m_gates[address.domain()];
    if (!gate)
        gate = std::make_unique<RateGate>(RateOptions{}, m_clock, m_scheduler);
    return *gate;
}

} // namespace deskbridge
