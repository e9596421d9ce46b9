// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/diagnostics/checks/openaccount.h"
#include "core/freshdesk/accountaddress.h"
#include "core/freshdesk/accountprobe.h"

#include <memory>

namespace deskbridge {

/// The nine steps of the connection check with the saved key.
class AccountCheck final : public Check {
public:
    AccountCheck(std::shared_ptr<OpenAccount> account, AccountAddress address);

    [[nodiscard]] QList<CheckId> ids() const override { return connectionChecks(); }
    [[nodiscard]] QList<CheckId> comesAfter() const override { return {CheckId::Keychain}; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override;
    /// RateLimited where the questions still wait for the account's limit.
    [[nodiscard]] Error overdue() const override;
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    std::shared_ptr<OpenAccount> m_account;
    AccountAddress m_address;
};

/// What is shown where the keychain does not give the key: nothing could be asked.
[[nodiscard]] QList<CheckResult> checksWithoutKey(const Error &error);

} // namespace deskbridge
