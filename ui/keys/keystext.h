// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/keycomparison.h"
#include "core/workspace/keysoverview.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace deskbridge {

/// A fact of a key: its name and its value.
struct KeyFact {
    QString name;
    QString value;

    bool operator==(const KeyFact &) const = default;
};

/// The keys in words. Times are shown in `zone`.
namespace keystext {

/// "…x7Q2"; a key too short to show a part of it is "…".
[[nodiscard]] QString ending(const QString &lastFour);
/// "14 days; the reminder comes in 76 days", "95 days: 5 days over the reminder".
[[nodiscard]] QString age(UtcTime madeAt, UtcTime now, std::chrono::days limit);
/// @p lastUsed: when the last import with it was complete.
[[nodiscard]] QList<KeyFact> freshdeskFacts(const KeysOverview &keys,
                                            const std::optional<UtcTime> &lastUsed, UtcTime now,
                                            const QTimeZone &zone);
/// Of a key made in injixo nothing is said of its validity, which cannot be seen from here.
[[nodiscard]] QList<KeyFact> injixoFacts(const InjixoKeyLine &line, std::chrono::days limit,
                                         UtcTime now, const QTimeZone &zone);
/// What the bar on the pages says of an open replacement.
[[nodiscard]] QString openRotation(const KeyRotation &rotation, const QList<InjixoKeyFacts> &keys,
                                   const QTimeZone &zone);

/// One line of the comparison of two Freshdesk API keys.
struct ComparedFact {
    QString name;
    QString present;
    QString candidate;
    bool differs = false;

    bool operator==(const ComparedFact &) const = default;
};
[[nodiscard]] QList<ComparedFact> compared(const KeyComparison &comparison);
/// What the comparison comes to: a whole sentence, or more.
[[nodiscard]] QString comparisonSentence(const KeyComparison &comparison);
/// Why the key is not switched to, and what to do; empty with SwitchRefusal::None.
[[nodiscard]] QString refusalSentence(const KeyComparison &comparison);

/// Whether the app is seen to have changed over.
enum class RotationProof {
    Waiting, ///< the new key was not seen yet
    BothUsed, ///< the former one was used after the new one had come
    Proved, ///< the new one is used, the former one is silent since
};
[[nodiscard]] RotationProof rotationProof(const InjixoKeyLine &fresh,
                                          const std::optional<InjixoKeyLine> &former);
/// "The new key was seen at 10:42, with 14 requests. The former key is silent since 10:43."
[[nodiscard]] QString proofSentence(const InjixoKeyLine &fresh,
                                    const std::optional<InjixoKeyLine> &former,
                                    const QTimeZone &zone);

} // namespace keystext
} // namespace deskbridge
