// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QList>
#include <QString>

class QTimeZone;

namespace deskbridge {

/// What a check is good for: why its failing matters for the numbers, in one sentence.
[[nodiscard]] QString checkMeaning(CheckId id);

struct EvidenceLine {
    QString label;
    QString value;

    bool operator==(const EvidenceLine &) const = default;
};
/// The facts behind a result, in words and times of `zone`; with the technical detail of an error as the last one.
[[nodiscard]] QList<EvidenceLine> checkEvidence(const CheckResult &check, const QTimeZone &zone);

} // namespace deskbridge
