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

std::optional<UtcTime> readHttpDate(const QByteArray &text)
{
    // By hand: every answer has one, and Qt asks the system for its time zone seven times for each.
    constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    constexpr QByteArrayView shape("Sun, 22 Nov 2026 10:15:00 GMT");
    const QByteArray date = text.trimmed();
    if (date.size() != shape.size() || !date.endsWith(" GMT")
        || QByteArrayView(date).sliced(3, 2) != ", ")
        return std::nullopt;
    const qsizetype month = months.indexOf(QByteArrayView(date).sliced(8, 3));
    if (month < 0 || month % 3 != 0 || date[7] != ' ' || date[11] != ' ' || date[16] != ' ')
        return std::nullopt;
    const QByteArray number = QByteArray::number(month / 3 + 1).rightJustified(2, '0');
    const QByteArray iso =
        date.mid(12, 4) + '-' + number + '-' + date.mid(5, 2) + 'T' + date.mid(17, 8) + 'Z';
    return parseIso({iso.constData(), static_cast<std::size_t>(iso.size())});
}

} // namespace deskbridge
