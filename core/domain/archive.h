// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/timeleft.h"

#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

/// Whether an account archives tickets (fact sheet §4.5). The numbers are stored.
enum class ArchiveAvailability { Unknown = 0, Available = 1, Unavailable = 2 };

[[nodiscard]] QString archiveCode(
    ArchiveAvailability availability); ///< `unknown`, `available`, `unavailable`

/// Freshdesk archives tickets that were closed and untouched for this long, so none younger is archived.
inline constexpr std::chrono::days archivedAfter{120};

/// What is known of the archive, and the walk through it by ticket number: from next up to last.
struct ArchiveState {
    ArchiveAvailability availability = ArchiveAvailability::Unknown;
    UtcTime probedAt{};
    qint64 next = 1; ///< the first number that was not tried yet
    qint64 last = 0; ///< 0 = no walk was begun
    qint64 found = 0;
    qint64 missing = 0;
    bool finished = false;

    bool operator==(const ArchiveState &) const = default;
};

/// What a walk would take, or has left.
struct ArchivePlan {
    ArchiveAvailability availability = ArchiveAvailability::Unknown;
    /// Numbers without a known ticket, which may be archived ones: each costs a call, each one found another.
    /// And archived tickets whose conversations were garbage: each costs a call.
    qint64 candidates = 0;
    qint64 calls = 0; ///< if every candidate is found with a page of conversations
    std::optional<std::chrono::seconds> duration =
        {}; ///< of these calls; none where no limit is known
    qint64 found = 0; ///< by the walk so far
    bool begun = false;

    bool operator==(const ArchivePlan &) const = default;
};

/// How far a walk through the archive is.
struct ArchiveProgress {
    qint64 tried = 0; ///< of this run
    qint64 left = 0;
    qint64 found = 0; ///< of this run
    std::optional<TimeLeft> remaining = {}; ///< once there is a pace to speak of

    bool operator==(const ArchiveProgress &) const = default;
};

/// What a walk did.
struct ArchiveSummary {
    ArchiveAvailability availability = ArchiveAvailability::Unknown;
    qint64 tried = 0;
    qint64 found = 0;
    qint64 missing = 0;
    qint64 contacts = 0; ///< newly counted
    qint64 requests = 0;
    qint64 credits = 0;
    bool complete = false; ///< every candidate was tried, and what was found could be read

    bool operator==(const ArchiveSummary &) const = default;
};

} // namespace deskbridge
