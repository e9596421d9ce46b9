// SPDX-License-Identifier: Apache-2.0
#include "app/control/nearestnames.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace deskbridge {
namespace {

constexpr qsizetype mostNames = 3;

/// How many characters have to be put in, left out or exchanged to make one text the other (Levenshtein).
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

} // namespace

QStringList nearestNames(const QString &typed, const QStringList &existing)
{
    const QString wanted = typed.toCaseFolded();
    QList<std::pair<int, QString>> candidates;
    for (const QString &name : existing) {
        const QString other = name.toCaseFolded();
        const int far = distance(wanted, other);
        const bool near = far * 2 <= std::max(wanted.size(), other.size());
        if (near || other.contains(wanted))
            candidates.append({far, name});
    }
    std::ranges::sort(candidates);
    QStringList names;
    for (const auto &[far, name] : std::as_const(candidates)) {
        if (names.size() < mostNames && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace deskbridge
