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
    /// @p otherOwner: the integration of another account that has the same key; empty = none.
    AccountCheck(std::shared_ptr<OpenAccount> account, AccountAddress address, QString otherOwner);

    [[nodiscard]] QList<CheckId> ids() const override { return connectionChecks(); }
    [[nodiscard]] QList<CheckId> comesAfter() const override { return {CheckId::Keychain}; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override;
    /// RateLimited where the questions still wait for the account's limit.
    [[nodiscard]] Error overdue() const override;
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    std::shared_ptr<OpenAccount> m_account;
    AccountAddress m_address;
    QString m_otherOwner;
};

/// Of a key that was refused, whose key it is (fact `integration`), if that is known.
[[nodiscard]] CheckResult withOwner(CheckResult check, const QString &otherOwner);
[[nodiscard]] QList<CheckResult> withOwner(QList<CheckResult> checks, const QString &otherOwner);

/// What is shown where the keychain does not give the key: nothing could be asked.
[[nodiscard]] QList<CheckResult> checksWithoutKey(const Error &error);

} // namespace deskbridge
