// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/planmatch.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) {
            word.append(c);
            continue;
        }
        words.insert(word);
        word.clear();
    }
    words.insert(word);
    return words;
}

} // namespace

PlanFit matchPlan(const QString &tierType)
{
    constexpr std::array small{"growth"_L1, "blossom"_L1, "garden"_L1, "free"_L1, "sprout"_L1};
    constexpr std::array large{"enterprise"_L1, "forest"_L1, "pro"_L1, "estate"_L1};
    const QSet<QString> words = wordsOf(tierType);
    const auto isNamed = [&words](QLatin1StringView plan) { return words.contains(plan); };
    if (std::ranges::any_of(small, isNamed))
        return PlanFit::TooSmall;
    return std::ranges::any_of(large, isNamed) ? PlanFit::Accepted : PlanFit::NotRecognised;
}

} // namespace deskbridge
