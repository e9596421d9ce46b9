// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"

#include <algorithm>

namespace deskbridge {

std::optional<QByteArray> HttpReply::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(headers, [name](const QPair<QByteArray, QByteArray> &h) {
            return h.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (found == headers.end())
        return std::nullopt;
    return found->second;
}

} // namespace deskbridge
