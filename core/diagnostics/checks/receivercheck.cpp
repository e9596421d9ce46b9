// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"

namespace deskbridge {

std::optional<CheckResult> whyNoEvents(CheckId id, const HealthInput &input)
{
    switch (input.integration.eventReceiver) {
    case EventReceiver::Injixo:
        return CheckResult{id, CheckOutcome::Skipped, Finding::EventsNotVisible};
    case EventReceiver::Undecided:
        return CheckResult{id, CheckOutcome::Skipped, Finding::EventsNotSetUp};
    case EventReceiver::Deskbridge:
        return {};
    }
    Q_UNREACHABLE();
}

CheckResult checkReceiver(const HealthInput &input)
{
    constexpr auto id = CheckId::Receiver;
    if (const auto none = whyNoEvents(id, input))
        return *none;
    if (!input.receiverListens)
        return {id, CheckOutcome::Skipped, Finding::NotOurProcess};
    if (!*input.receiverListens)
        return {id, CheckOutcome::Failed, Finding::ReceiverDown};
    return {id, CheckOutcome::Passed, Finding::Ok};
}

} // namespace deskbridge
