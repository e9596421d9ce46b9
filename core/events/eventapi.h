// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/keystanding.h"
#include "core/events/attemptlimiter.h"
#include "core/events/eventprotocol.h"

#include <httplib.h>

namespace deskbridge {

class EventWriter;

/// Answers the requests of the event API (resources/event-api.yaml). Any thread. Never logs a request's
/// header, body or query.
class EventApi {
public:
    /// Clock and writer outlive it. @p behindProxy: senders are told by the last X-Forwarded-For.
    EventApi(const Clock &clock, EventWriter &writer, bool behindProxy);

    /// The server calls it from then on; it does not outlive this.
    void answerOn(httplib::Server &server);

private:
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Handled = httplib::Server::HandlerResponse;

    /// All but the events of a request that may send some; those have a body to read first.
    [[nodiscard]] Handled answerWithoutBody(const Request &request, Response &response);
    void takeEvents(const Request &request, Response &response,
                    const httplib::ContentReader &readContent);
    void tellKey(const Request &request, Response &response);
    void tellHealth(Response &response);

    /// The presented key; without one, or with one that cannot be a key of ours, the response is filled.
    [[nodiscard]] std::optional<Secret> keyOf(const Request &request, Response &response);
    void refuseKey(Response &response, const Secret &key, KeyStanding standing,
                   const QString &sender);
    [[nodiscard]] QString senderOf(const Request &request) const;

    const Clock &m_clock;
    EventWriter &m_writer;
    const bool m_behindProxy;
    AttemptLimiter m_limiter;
};

} // namespace deskbridge
