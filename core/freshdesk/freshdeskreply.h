// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/http/httpmessage.h"

#include <optional>

/// What an HTTP answer means before anybody reads its rows (fact sheet §1.3, §1.4, §9). Details hold the
/// status, and the code and message of a refusal; nothing else of a body.
namespace deskbridge::freshdeskreply {

/// Every answer of a real helpdesk names its API version (fact sheet §1.1).
[[nodiscard]] bool namesApiVersion(const HttpReply &reply);

/// Why there are no rows in it; none with status 200 and anything but a foreign web page. now is what a
/// date in Retry-After counts from.
[[nodiscard]] std::optional<Error> refusal(const HttpReply &reply, UtcTime now);

/// Does Freshdesk answer here? For an answer to `agents/me` that was asked for without a key.
[[nodiscard]] Result<Done> readProbe(const HttpReply &reply, UtcTime now);

/// Whether the Link header tells of a next page. Its address is not looked at: the next page's is built
/// by us, so that the key never follows a foreign one (fact sheet §7.3).
[[nodiscard]] bool hasNextPage(const HttpReply &reply);

} // namespace deskbridge::freshdeskreply
