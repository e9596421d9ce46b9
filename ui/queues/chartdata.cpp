// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/chartdata.h"

namespace deskbridge {

QList<TruthStretch> truthStretches(const QList<IntervalTruth> &truth, qsizetype from, qsizetype to,
                                   qsizetype together)
{
    QList<TruthStretch> stretches;
    for (qsizetype at = from; at < to; at += together) {
        const qsizetype next = std::min(at + together, to);
        const auto begin = truth.begin() + at;
        const auto end = truth.begin() + next;
        const auto any = [begin, end](IntervalTruth one) {
            return std::find(begin, end, one) != end;
        };
        const IntervalTruth shown = any(IntervalTruth::NotFinal) ? IntervalTruth::NotFinal
            : any(IntervalTruth::Final)                          ? IntervalTruth::Final
                                                                 : IntervalTruth::NoData;
        if (!stretches.isEmpty() && stretches.last().truth == shown)
            stretches.last().to = next;
        else
            stretches.append({at, next, shown});
    }
    return stretches;
}

} // namespace deskbridge
