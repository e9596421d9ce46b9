// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/archivecheck.h"

namespace deskbridge {

void ArchiveCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    constexpr auto id = CheckId::Archive;
    m_account->api->probeArchive(context, [report](const Result<ArchiveAvailability> &archive) {
        if (!archive)
            return report({id, CheckOutcome::Failed, Finding::CallFailed, archive.error()});
        switch (*archive) {
        case ArchiveAvailability::Available:
            return report({id, CheckOutcome::Passed, Finding::Ok});
        case ArchiveAvailability::Unavailable:
            return report({id, CheckOutcome::Passed, Finding::NoArchive});
        case ArchiveAvailability::Unknown:
            return report({id, CheckOutcome::Skipped, Finding::NothingAnswered});
        }
    });
}

} // namespace deskbridge
