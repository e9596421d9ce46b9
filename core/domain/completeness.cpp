// SPDX-License-Identifier: Apache-2.0
#include "core/domain/completeness.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString dayResultCode(DayResult result)
{
    switch (result) {
    case DayResult::Proved:
        return u"proved"_s;
    case DayResult::Differs:
        return u"differs"_s;
    case DayResult::NotProvable:
        return u"not_provable"_s;
    }
    Q_UNREACHABLE();
}

QString proofObstacleCode(ProofObstacle obstacle)
{
    switch (obstacle) {
    case ProofObstacle::None:
        return {};
    case ProofObstacle::HistoryStart:
        return u"history_start"_s;
    case ProofObstacle::Archived:
        return u"archived"_s;
    case ProofObstacle::FewerThere:
        return u"fewer_there"_s;
    }
    Q_UNREACHABLE();
}

QString completenessCode(const Completeness &completeness)
{
    if (completeness.differing > 0)
        return dayResultCode(DayResult::Differs);
    const bool isCompared = completeness.proved + completeness.notProvable > 0;
    if (completeness.notCompared > 0 || !isCompared)
        return u"not_compared"_s;
    return dayResultCode(completeness.notProvable > 0 ? DayResult::NotProvable : DayResult::Proved);
}

} // namespace deskbridge
