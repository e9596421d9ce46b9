// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/diagnostics/checks/openaccount.h"

#include <memory>

namespace deskbridge {

/// Reads the conversations of one ticket: the call most of an import consists of.
class ConversationsCheck final : public Check {
public:
    explicit ConversationsCheck(std::shared_ptr<OpenAccount> account);

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Conversations}; }
    [[nodiscard]] QList<CheckId> needs() const override { return {CheckId::Tickets}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    std::shared_ptr<OpenAccount> m_account;
};

} // namespace deskbridge
