// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/diagnosis.h"

#include <QString>
#include <QTimeZone>

namespace deskbridge {

[[nodiscard]] QString symptomText(Symptom symptom); ///< as a person would say it
/// A diagnosis in words, each a whole sentence.
struct DiagnosisText {
    QString cause;
    QString certainty;
    QString nextStep;
};
/// Days are those of the zone.
[[nodiscard]] DiagnosisText diagnosisText(const Diagnosis &diagnosis,
                                          const QTimeZone &zone = QTimeZone::utc());

} // namespace deskbridge
