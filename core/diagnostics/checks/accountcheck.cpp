// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/accountcheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

QList<CheckResult> checksWithoutKey(const Error &error)
{
    QList<CheckResult> checks = pendingChecks();
    for (CheckResult &check : checks) {
        const bool isKey = check.id == CheckId::Key;
        check.outcome = isKey ? CheckOutcome::Failed : CheckOutcome::Skipped;
        check.finding = isKey ? Finding::CallFailed : Finding::PrerequisiteFailed;
        if (isKey)
            check.error = error;
        else
            check.facts.insert(u"after"_s, checkCode(CheckId::Key));
    }
    return checks;
}

CheckResult withOwner(CheckResult check, const QString &otherOwner)
{
    const bool isRefused = check.id == CheckId::Key && check.finding == Finding::CallFailed
        && check.error && check.error->kind == ErrorKind::KeyRejected;
    if (isRefused && !otherOwner.isEmpty())
        check.facts.insert(u"integration"_s, otherOwner);
    return check;
}

QList<CheckResult> withOwner(QList<CheckResult> checks, const QString &otherOwner)
{
    for (CheckResult &check : checks)
        check = withOwner(check, otherOwner);
    return checks;
}

AccountCheck::AccountCheck(std::shared_ptr<OpenAccount> account, AccountAddress address,
                           QString otherOwner)
    : m_account(std::move(account))
    , m_address(std::move(address))
    , m_otherOwner(std::move(otherOwner))
{ }

std::chrono::milliseconds AccountCheck::timeLimit() const
{
    return std::chrono::seconds{30};
}

Error AccountCheck::overdue() const
{
    if (m_account->api && m_account->api->usage().waiting > std::chrono::milliseconds{0})
        return {ErrorKind::RateLimited};
    return {ErrorKind::TimedOut};
}

void AccountCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    if (!m_account->api) {
        for (const CheckResult &check :
             checksWithoutKey(m_account->error.value_or(Error{ErrorKind::KeychainFailed})))
            report(check);
        return;
    }
    auto *probe = new AccountProbe(*m_account->api, m_address, context);
    QObject::connect(probe, &AccountProbe::checkChanged, context,
                     [report, owner = m_otherOwner](const CheckResult &check) {
                         report(withOwner(check, owner));
                     });
    QObject::connect(probe, &AccountProbe::finished, context, [probe, account = m_account] {
        if (const auto proof = probe->proof())
            account->owner = proof->owner;
    });
    probe->start();
}

} // namespace deskbridge
