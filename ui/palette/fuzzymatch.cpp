// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace deskbridge {

namespace {

constexpr int wholeText = 1000;
constexpr int textStart = 400;
constexpr int wordStart = 300;
constexpr int inside = 200;
constexpr int scattered = 100;

/// Lower case without accents.
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            result += letter.toLower();
    }
    return result;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The letters in their order, others between them: the fewer, the better. It begins with a word, because
/// letters from anywhere are found in nearly every text.
std::optional<int> scatteredScore(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype start = text.indexOf(word.at(0)); start >= 0;
         start = text.indexOf(word.at(0), start + 1)) {
        if (!beginsWord(text, start))
            continue;
        qsizetype at = start;
        bool found = true;
        for (qsizetype letter = 1; letter < word.size() && found; ++letter) {
            at = text.indexOf(word.at(letter), at + 1);
            found = at >= 0;
        }
        if (!found)
            break;
        const auto gaps = static_cast<int>(at - start + 1 - word.size());
        best = std::max(best.value_or(1), std::max(1, scattered - gaps));
    }
    return best;
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    if (text == word)
        return wholeText;
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = std::max(best, at == 0 ? textStart : beginsWord(text, at) ? wordStart : inside);
    return best > 0 ? best : scatteredScore(word, text);
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString where = plain(text);
    const QString what = plain(typed).simplified();
    if (what == where)
        return wholeText;
    int sum = 0;
    for (const QString &word : what.split(u' ', Qt::SkipEmptyParts)) {
        const auto score = wordScore(word, where);
        if (!score)
            return {};
        sum += *score;
    }
    return sum;
}

} // namespace deskbridge
