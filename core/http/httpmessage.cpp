// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

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

std::optional<UtcTime> readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return fromSeconds(date.toSecsSinceEpoch());
}

} // namespace deskbridge
