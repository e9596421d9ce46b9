// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/diagnostics/checks/openaccount.h"

#include <memory>
#include <utility>

namespace deskbridge {

/// Whether the account has an archive: tickets in it are in no list and have to be read one by one.
class ArchiveCheck final : public Check {
public:
    explicit ArchiveCheck(std::shared_ptr<OpenAccount> account)
        : m_account(std::move(account))
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Archive}; }
    [[nodiscard]] QList<CheckId> needs() const override { return {CheckId::Key}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    std::shared_ptr<OpenAccount> m_account;
};

} // namespace deskbridge
