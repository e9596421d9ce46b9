// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/intervalquestion.h"

#include <QString>
#include <QTimeZone>

namespace deskbridge {

/// The answer to "what is the last interval injixo shows for this queue?" in words.
struct IntervalText {
    QString answer; ///< what happened, with its evidence: whole sentences
    QString nextStep; ///< what to do; empty when there is nothing to do
};
[[nodiscard]] IntervalText intervalText(const IntervalVerdict &verdict, const QString &queue,
                                        const QTimeZone &zone);

/// The conclusion of that code in a few words, for a list; empty for a code that is not known.
[[nodiscard]] QString intervalConclusionWord(const QString &code);

} // namespace deskbridge
