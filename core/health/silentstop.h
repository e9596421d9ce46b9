// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <optional>

namespace deskbridge {

/// What the event lane is doing (design §7).
enum class EventFlow {
    Waiting, ///< the app has not used its key yet
    Flowing,
    QuietAsFreshdesk, ///< no event, and nothing that should have been announced
    QuietAlthoughBusy, ///< polling found contacts that the app had to announce and did not
    Refused, ///< the app knocks with a key that has ended, or with another integration's
};

/// A key that the app knocks with in vain, after the last event that was accepted: one that has ended, or that
/// of another integration.
struct RefusedKey {
    QString lastFour;
    std::optional<UtcTime> revokedAt = {};
    UtcTime since{}; ///< first refusal
    UtcTime lastAt{};
    qint64 attempts = 0;
    QString owner = {}; ///< the name of the integration it is of, if that is another

    bool operator==(const RefusedKey &) const = default;
};

/// Both lanes of one integration, as they are known at `now`.
struct LaneEvidence {
    UtcTime now{};
    /// Since when events could have arrived without a break: the app's key was used, the receiver listened,
    /// the integration was not paused. None: the app has not used its key yet.
    std::optional<UtcTime> watchedSince = {};
    std::optional<UtcTime> lastEventAt = {}; ///< when the newest event was received
    /// Contacts that polling found, created after quietSince() and by judgedUntil().
    qint64 missed = 0;
    qint64 foundBefore = 0; ///< contacts of the four weeks before quietSince(), while watched
    qint64 announcedBefore = 0; ///< of these
    std::optional<RefusedKey> refused = {};

    /// Whether the app knocks with another integration's key, as it can also where none was ever made for it.
    [[nodiscard]] bool hasOtherKey() const;
    /// From when on nothing was heard.
    [[nodiscard]] std::optional<UtcTime> quietSince() const;
    /// A contact younger than this may still be on its way here.
    [[nodiscard]] UtcTime judgedUntil() const { return now - onTheWay; }

    static constexpr std::chrono::seconds onTheWay{60};
    static constexpr std::chrono::days history{28};
};

/// Judges the lane by the contacts it had to announce, never by the clock: at night, on a holiday, during
/// a pause Freshdesk has none, and nothing is missed however long the silence. Deliveries do get lost one by
/// one (fact sheet §8.5), so one missed contact proves nothing: the alarm rises when the missed ones in a row
/// would happen by chance less than once in a million, by the share that this account's app has announced
/// so far. An app that loses one in a thousand is known to be silent after two, one that loses one in
/// ten after six; one without history after twenty.
[[nodiscard]] EventFlow judgeFlow(const LaneEvidence &evidence);

/// How many missed contacts in a row it takes, for the text that explains a verdict.
[[nodiscard]] qint64 missedThatProve(const LaneEvidence &evidence);

} // namespace deskbridge
