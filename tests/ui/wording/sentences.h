// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace deskbridge {

/// Every value of an enumeration that counts up from nought without a gap.
template <class Enum> [[nodiscard]] QList<Enum> everyUpTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.append(static_cast<Enum>(i));
    return all;
}

/// The house rules for a text that stands alone: begins with a capital, ends with a full stop, asks for
/// nothing politely, shouts nothing and left no place open.
[[nodiscard]] inline bool isWholeSentence(const QString &text)
{
    return text.size() > 10 && text.at(0).isUpper() && text.endsWith(QLatin1Char('.'))
        && !text.contains(QLatin1String("please"), Qt::CaseInsensitive)
        && !text.contains(QLatin1Char('!')) && !text.contains(QLatin1Char('%'))
        && text == text.simplified();
}

[[nodiscard]] inline bool areAllDifferent(QList<QString> texts)
{
    std::sort(texts.begin(), texts.end());
    return std::adjacent_find(texts.cbegin(), texts.cend()) == texts.cend();
}

} // namespace deskbridge
