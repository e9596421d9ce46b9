// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/workspace/diagnosticsservice.h"

#include <memory>
#include <optional>

namespace deskbridge {

class ConnectionCheck;

/// What the troubleshooting page asks. An interface, so that tests can answer late, wrongly or not at all.
class Troubleshooter {
public:
    virtual ~Troubleshooter() = default;
    /// Owned by the caller, not started.
    [[nodiscard]] virtual std::unique_ptr<ConnectionCheck> makeCheck(IntegrationId id) = 0;
    /// Of a run that has ended: what came of it goes to the activity.
    virtual void noteChecks(IntegrationId id, CheckOutcome outcome,
                            std::optional<Symptom> symptom) = 0;
    virtual void collectEvidence(IntegrationId id, const QList<CheckResult> &checks,
                                 QObject *context, Answer<EvidencePack> answer) = 0;
    virtual void noteEvidenceSaved(IntegrationId id) = 0;
    virtual void inspectKey(Secret presented, QObject *context, Answer<KeyInspection> answer) = 0;
};

} // namespace deskbridge
