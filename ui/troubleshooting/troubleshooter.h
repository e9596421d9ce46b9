// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/workspace/diagnosticsservice.h"

#include <memory>

namespace deskbridge {

class ConnectionCheck;

/// What the troubleshooting page asks. An interface, so that tests can answer late, wrongly or not at all.
class Troubleshooter {
public:
    virtual ~Troubleshooter() = default;
    /// Owned by the caller, not started.
    [[nodiscard]] virtual std::unique_ptr<ConnectionCheck> makeCheck(IntegrationId id) = 0;
    virtual void inspectKey(Secret presented, QObject *context, Answer<KeyInspection> answer) = 0;
};

} // namespace deskbridge
