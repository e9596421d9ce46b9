// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/api.h"
#include "app/sandbox/call.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/requestlog.h"

#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace sandbox {

/// The whole service behind a port: the API with its guards (key, limit, faults), the truth, the
/// log and the test controls. Thread-safe, and unaware of HTTP connections.
class Sandbox {
public:
    Sandbox(const Settings &settings, const Clock &clock);

    [[nodiscard]] Reply answer(const Call &call, const std::string &body);

    /// What a live account receives next: a new ticket, or a message on a recent one.
    void happen(std::uint64_t event);

private:
    [[nodiscard]] Reply answerApi(const Call &call);
    [[nodiscard]] Reply truth(const Call &call) const;
    [[nodiscard]] Reply guarded(const Call &call) const;
    [[nodiscard]] bool isAuthorized(const Call &call) const;
    void limit(Reply &reply, const Call &call);
    void spoil(Reply &reply, std::uint64_t request) const;
    [[nodiscard]] Reply control(const std::string &body);

    mutable std::shared_mutex m_accountMutex; ///< guards m_account and m_faults
    Account m_account;
    Faults m_faults;
    Api m_api;
    std::mutex m_limitMutex;
    RateLimit m_limit;
    RequestLog m_log;
    std::atomic<std::uint64_t> m_requests = 0;
};

} // namespace sandbox
