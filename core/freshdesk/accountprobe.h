// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/checkresult.h"
#include "core/freshdesk/accountaddress.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/freshdesk/keyproof.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace deskbridge {

/// Finds out whether an account can be imported from, step by step, each with what was found.
///
///   start → Address → Key ─┬─ Role (roles)
///              │       │   ├─ Scope, Occasional (from the key's agent, without a call)
///              │       │   ├─ Plan (account)
///              │       │   ├─ Tickets (one page of the list)
///              │       │   ├─ Groups
///              │       │   └─ Fields            → finished(all nine) when each has ended
///              └───────┴── failed: the rest is skipped, with the fact `after`
///   cancel() → silence
///
/// Each step is reported as Running and then with its result. Decisions where the fact sheet leaves room:
/// - Role: an account none of whose default roles is called "Account Administrator" may have translated
///   names (fact sheet §13.6): a warning of NotAccountAdministrator, not a failure.
/// - Plan: a tier nobody knows, or account facts that a good key may not read, is a warning; facts `plan`
///   and, as a hint, `limit`. An accepted plan under another domain than the one asked is DomainDiffers, a
///   warning too, because renamed accounts exist; a sandbox has no domain to differ from.
/// - Scope: a missing `ticket_scope` is a warning.
///
/// Asks the API once for each step and retries nothing: that is the policy of the api it is given. Owned by
/// whoever asks; engine thread.
class AccountProbe final : public QObject {
    Q_OBJECT
public:
    /// api outlives the probe.
    AccountProbe(FreshdeskApi &api, AccountAddress address, QObject *parent = nullptr);
    ~AccountProbe() override;

    /// Once, or again after an end or a cancel. Emits nothing before it has returned.
    void start();
    void cancel();
    /// All nine steps in the order they are shown, as they stand now.
    [[nodiscard]] QList<CheckResult> checks() const { return m_checks; }
    /// What is known of the key so far; none until it was accepted. `owner.checkedAt` is the asker's to fill.
    [[nodiscard]] std::optional<KeyProof> proof() const;

signals:
    void checkChanged(const deskbridge::CheckResult &check);
    void finished(const QList<deskbridge::CheckResult> &checks);

private:
    void askAddress();
    void askKey();
    void askAll(const AgentFacts &agent);
    [[nodiscard]] CheckResult judgeRole(const AgentFacts &agent,
                                        const Result<QList<Role>> &roles) const;
    [[nodiscard]] CheckResult judgePlan(const Result<AccountFacts> &account) const;
    void skipAfter(CheckId failedStep);

    // Both say whether the run goes on: whoever hears of a step may cancel, start again or delete.
    bool run(CheckId id);
    bool settle(const CheckResult &check);

    FreshdeskApi &m_api;
    AccountAddress m_address;
    QList<CheckResult> m_checks;
    std::optional<KeyProof> m_proof;
    std::unique_ptr<QObject>
        m_run; ///< context of everything asked; dropping it is all cancel() does
};

} // namespace deskbridge
