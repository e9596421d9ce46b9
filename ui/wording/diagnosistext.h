// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/diagnosis.h"

#include <QString>

namespace deskbridge {

[[nodiscard]] QString symptomText(Symptom symptom); ///< as a person would say it
/// A diagnosis in words, each a whole sentence.
struct DiagnosisText {
    QString cause;
    QString certainty;
    QString nextStep;
};
[[nodiscard]] DiagnosisText diagnosisText(const Diagnosis &diagnosis);

} // namespace deskbridge
