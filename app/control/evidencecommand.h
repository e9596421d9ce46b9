// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "core/diagnostics/evidencepack.h"

#include <memory>

namespace deskbridge {

class ConnectionCheck;

/// `evidence`: runs all checks and writes the redacted evidence pack. Good when the file is written, whatever
/// the checks found; a file of that name is left as it is.
class EvidenceCommand final : public Command {
    Q_OBJECT
public:
    EvidenceCommand(Workspace &workspace, Output &output, Arguments arguments);
    ~EvidenceCommand() override;

private:
    void run() override;
    void collect(IntegrationId id, const QList<CheckResult> &checks);
    void save(IntegrationId id, const EvidencePack &pack);

    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace deskbridge
