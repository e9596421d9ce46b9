// SPDX-License-Identifier: Apache-2.0
#include "app/control/commands.h"

#include "app/control/addcommand.h"
#include "app/control/checkcommand.h"
#include "app/control/evidencecommand.h"
#include "app/control/hubcommand.h"
#include "app/control/importcommand.h"
#include "app/control/integrationcommands.h"
#include "app/control/intervalscommand.h"
#include "app/control/keycommands.h"
#include "app/control/plancommand.h"
#include "app/control/readcommands.h"
#include "app/control/reconcilecommand.h"
#include "app/control/replacekeycommand.h"
#include "app/control/statuscommand.h"

namespace deskbridge {

std::unique_ptr<Command> makeCommand(CommandId id, Workspace &workspace, Output &output,
                                     const Arguments &arguments)
{
    switch (id) {
    case CommandId::IntegrationAdd:
        return std::make_unique<AddCommand>(workspace, output, arguments);
    case CommandId::IntegrationList:
        return std::make_unique<ListCommand>(workspace, output, arguments);
    case CommandId::IntegrationPause:
    case CommandId::IntegrationResume:
        return std::make_unique<StateCommand>(workspace, output, arguments);
    case CommandId::IntegrationDelete:
        return std::make_unique<DeleteCommand>(workspace, output, arguments);
    case CommandId::IntegrationKey:
        return std::make_unique<ReplaceKeyCommand>(workspace, output, arguments);
    case CommandId::Check:
        return std::make_unique<CheckCommand>(workspace, output, arguments);
    case CommandId::Plan:
        return std::make_unique<PlanCommand>(workspace, output, arguments);
    case CommandId::Import:
        return std::make_unique<ImportCommand>(workspace, output, arguments);
    case CommandId::Queues:
        return std::make_unique<QueuesCommand>(workspace, output, arguments);
    case CommandId::Intervals:
        return std::make_unique<IntervalsCommand>(workspace, output, arguments);
    case CommandId::Contacts:
        return std::make_unique<ContactsCommand>(workspace, output, arguments);
    case CommandId::Reconcile:
        return std::make_unique<ReconcileCommand>(workspace, output, arguments);
    case CommandId::Status:
        return std::make_unique<StatusCommand>(workspace, output, arguments);
    case CommandId::Evidence:
        return std::make_unique<EvidenceCommand>(workspace, output, arguments);
    case CommandId::KeyGenerate:
        return std::make_unique<GenerateKeyCommand>(workspace, output, arguments);
    case CommandId::KeyList:
        return std::make_unique<ListKeysCommand>(workspace, output, arguments);
    case CommandId::KeyVerify:
        return std::make_unique<VerifyKeyCommand>(workspace, output, arguments);
    case CommandId::KeyRevoke:
        return std::make_unique<RevokeKeyCommand>(workspace, output, arguments);
    case CommandId::Hub:
        return std::make_unique<HubCommand>(workspace, output, arguments);
    case CommandId::Completion:
        break; // answered without a workspace
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
