// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"

#include <QString>
#include <QTimeZone>

namespace deskbridge {

[[nodiscard]] QString verdictWord(HealthVerdict verdict); ///< "Operational", "Action required", …
[[nodiscard]] QString signalTitle(SignalId id); ///< "Import", "Events from the app", …

/// A signal in words. Times are shown in `zone`.
struct SignalText {
    QString what; ///< what was found: a whole sentence with its evidence
    QString meaning; ///< what that means for the numbers; empty when it goes without saying
    QString remedy; ///< what to do; empty when there is nothing to do
};
[[nodiscard]] SignalText signalText(const HealthSignal &signal, const QTimeZone &zone);

/// What is said when every injixo API key has ended; signalText() says it with the fact that withKeys() adds.
[[nodiscard]] SignalText keysEndedText();

/// The verdict's sentence: what the deciding signal found, or that data is flowing.
[[nodiscard]] QString verdictSentence(const HealthReport &report, const QTimeZone &zone);

} // namespace deskbridge
