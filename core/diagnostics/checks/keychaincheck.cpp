// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/keychaincheck.h"

#include "core/secrets/secretstore.h"

#include <utility>

namespace deskbridge {

KeychainCheck::KeychainCheck(SecretStore &secrets, QString entry, Open open,
                             std::shared_ptr<OpenAccount> account)
    : m_secrets(secrets)
    , m_entry(std::move(entry))
    , m_open(std::move(open))
    , m_account(std::move(account))
{ }

void KeychainCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    m_secrets.read(m_entry, context, [this, report](Result<Secret> key) {
        if (!key) {
            m_account->error = key.error();
            return report(
                {CheckId::Keychain, CheckOutcome::Failed, Finding::CallFailed, key.error()});
        }
        m_account->api = m_open(*std::move(key));
        report({CheckId::Keychain, CheckOutcome::Passed, Finding::Ok});
    });
}

} // namespace deskbridge
