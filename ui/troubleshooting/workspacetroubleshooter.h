// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/troubleshooting/troubleshooter.h"

namespace deskbridge {

class Workspace;

class WorkspaceTroubleshooter final : public Troubleshooter {
public:
    explicit WorkspaceTroubleshooter(Workspace &workspace) // outlives it
        : m_workspace(workspace)
    { }

    [[nodiscard]] std::unique_ptr<ConnectionCheck> makeCheck(IntegrationId id) override;
    void noteChecks(IntegrationId id, CheckOutcome outcome,
                    std::optional<Symptom> symptom) override;
    void collectEvidence(IntegrationId id, const QList<CheckResult> &checks, QObject *context,
                         Answer<EvidencePack> answer) override;
    void noteEvidenceSaved(IntegrationId id) override;
    void inspectKey(Secret presented, QObject *context, Answer<KeyInspection> answer) override;

private:
    Workspace &m_workspace;
};

} // namespace deskbridge
