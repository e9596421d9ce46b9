// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importprogress.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString stageCode(ImportStage stage)
{
    switch (stage) {
    case ImportStage::Initial:
        return u"initial"_s;
    case ImportStage::Continuous:
        return u"continuous"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
