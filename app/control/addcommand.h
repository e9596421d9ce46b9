// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "core/base/secret.h"

#include <memory>

namespace deskbridge {

class ConnectionCheck;

/// `integration add`: nothing is sent before name and domain are good, and nothing is stored before the
/// check has not failed.
///
///   run → name → domain → key (standard input) → check → store → finished
///          └──────┴────────┴──────────────────────┴───────┴────→ finished(Failed)
class AddCommand final : public Command {
    Q_OBJECT
public:
    AddCommand(Workspace &workspace, Output &output, Arguments arguments);
    ~AddCommand() override;

private:
    void run() override;
    void readDomain();
    void readKey(const AccountAddress &address);
    void check(const AccountAddress &address);
    void judge(const QList<CheckResult> &checks, const QString &domain);
    void store(const QString &domain, ExitCode code);

    Secret m_key;
    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace deskbridge
