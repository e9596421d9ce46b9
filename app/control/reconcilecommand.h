// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "app/control/stopsignals.h"
#include "core/domain/completeness.h"
#include "core/domain/interval.h"

namespace deskbridge {

/// `reconcile`: how tickets and replies add up, and whether everything is here. Asks Freshdesk only with
/// `--prove` (every day that is due) and `--read-day` (that day again); Ctrl+C ends the asking, and what was
/// compared stays.
class ReconcileCommand final : public Command {
    Q_OBJECT
public:
    ReconcileCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void listen();
    void readDay();
    void prove();
    void reconcile();
    void show(const Reconciliation &reconciliation, const Completeness &completeness);

    StopSignals m_stopSignals;
    IntegrationId m_integration{};
};

} // namespace deskbridge
