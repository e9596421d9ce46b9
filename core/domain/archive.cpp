// SPDX-License-Identifier: Apache-2.0
#include "core/domain/archive.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString archiveCode(ArchiveAvailability availability)
{
    switch (availability) {
    case ArchiveAvailability::Unknown:
        return u"unknown"_s;
    case ArchiveAvailability::Available:
        return u"available"_s;
    case ArchiveAvailability::Unavailable:
        return u"unavailable"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
