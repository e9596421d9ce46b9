// SPDX-License-Identifier: Apache-2.0
#include "core/importing/unreadable.h"

namespace deskbridge {

std::optional<int> statusToRecord(ErrorKind kind)
{
    if (kind == ErrorKind::Forbidden)
        return 403;
    if (kind == ErrorKind::NotFound)
        return 404;
    if (kind == ErrorKind::UnexpectedReply)
        return 200;
    return std::nullopt;
}

} // namespace deskbridge
