// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "core/workspace/keycomparison.h"

namespace deskbridge {

/// `integration key`: another Freshdesk API key in place of the present one. Good, or Warnings where the new key
/// passed with some; Failed leaves the present one in use.
class ReplaceKeyCommand final : public Command {
    Q_OBJECT
public:
    ReplaceKeyCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const KeySwitch &result);
    void refuse(const KeyComparison &comparison);
};

} // namespace deskbridge
