// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/freshdesk/freshdeskclient.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/manualscheduler.h"

#include <memory>
#include <utility>

namespace deskbridge {

/// A real FreshdeskClient before a LoopbackServer, with time by hand.
class FreshdeskBench {
public:
    inline static const QByteArray key = "canary-0123456789-key";

    explicit FreshdeskBench(RetryPolicy policy = RetryPolicy::importing(), RateOptions options = {})
        : scheduler(clock)
        , http("Deskbridge/test")
        , gate(options, clock, scheduler)
        , clientOwner(makeClient(policy))
        , client(*clientOwner)
    { }

    [[nodiscard]] std::unique_ptr<FreshdeskClient> makeClient(RetryPolicy policy)
    {
        const auto address = AccountAddress::parse(QString::fromLatin1(server.authority()));
        return std::make_unique<FreshdeskClient>(
            http, gate, clock, scheduler, *address,
            Secret(std::string_view(key.constData(), static_cast<std::size_t>(key.size()))),
            policy);
    }

    /// What Freshdesk sends with status 200.
    [[nodiscard]] ServerReply rows(const QByteArray &body) const
    {
        return ServerReply{200, body}.with("X-Freshdesk-Api-Version", "latest=v2; requested=v2");
    }

    LoopbackServer server;
    ManualClock clock;
    ManualScheduler scheduler;
    HttpClient http;
    RateGate gate;
    std::unique_ptr<FreshdeskClient> clientOwner;
    FreshdeskClient &client;
};

} // namespace deskbridge
