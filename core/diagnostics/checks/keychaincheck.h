// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/diagnostics/check.h"
#include "core/diagnostics/checks/openaccount.h"

#include <functional>
#include <memory>

namespace deskbridge {

class SecretStore;

/// Reads the integration's Freshdesk API key from the keychain and opens the account with it for the checks
/// that need one.
class KeychainCheck final : public Check {
public:
    using Open = std::function<std::unique_ptr<FreshdeskApi>(Secret key)>;

    /// The store outlives the check.
    KeychainCheck(SecretStore &secrets, QString entry, Open open,
                  std::shared_ptr<OpenAccount> account);

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Keychain}; }
    /// A locked keychain asks a person, who takes time.
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override
    {
        return std::chrono::seconds{60};
    }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::KeychainFailed}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    SecretStore &m_secrets;
    QString m_entry;
    Open m_open;
    std::shared_ptr<OpenAccount> m_account;
};

} // namespace deskbridge
