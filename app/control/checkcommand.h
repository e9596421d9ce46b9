// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

#include <memory>

namespace deskbridge {

class ConnectionCheck;

/// `check`: everything that can be checked of a stored integration, each check told as it ends.
class CheckCommand final : public Command {
    Q_OBJECT
public:
    CheckCommand(Workspace &workspace, Output &output, Arguments arguments);
    ~CheckCommand() override;

private:
    void run() override;
    void show(const QList<CheckResult> &checks);

    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace deskbridge
