// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/freshdesk/accountaddress.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/http/outwardway.h"
#include "core/http/ratebudget.h"

#include <memory>
#include <optional>

namespace deskbridge {

/// How patient a connection is: an import retries what may pass, a check says at once what it met.
enum class Patience { Import, Check };

/// Makes connections to accounts. All connections to one address share its budget, so that a check and an
/// import together stay within the account's limit. Engine thread; outlives what it makes.
class AccountConnector {
public:
    virtual ~AccountConnector() = default;
    [[nodiscard]] virtual std::unique_ptr<FreshdeskApi> connect(const AccountAddress &address,
                                                                Secret apiKey,
                                                                Patience patience) = 0;
    /// How a connection to the account leaves this computer now.
    [[nodiscard]] virtual OutwardWay wayTo(const AccountAddress &address) const = 0;
    /// The share of the account's limit to use from now on.
    virtual void setRate(const AccountAddress &address, const RateOptions &options) = 0;
    /// As the last answer told; none: nobody has asked the account yet.
    [[nodiscard]] virtual std::optional<LimitUse> limitUse(const AccountAddress &address) const = 0;
};

} // namespace deskbridge
