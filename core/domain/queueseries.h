// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/contact.h"
#include "core/domain/interval.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <optional>

namespace deskbridge {

/// What one line of a chart sums up: one queue, or all of a group.
using SeriesMembers = QList<QueueId>;

struct SeriesQuestion {
    QList<SeriesMembers> lines;
    UtcTime from{};
    UtcTime to{};
    std::chrono::minutes length = baseIntervalLength; ///< 15, 30, 60, or 24 h for the local day
    QTimeZone zone;

    bool operator==(const SeriesQuestion &) const = default;
};

inline constexpr int hoursOfWeek = 7 * 24;

/// Sums by local weekday and hour, Monday 0 h first. `quarters`: how many quarter-hours of that hour the
/// stretch of time holds, so that a mean can be told; a skipped hour has one time fewer, a repeated one more.
struct WeekHours {
    std::array<qint64, hoursOfWeek> offered{};
    std::array<qint64, hoursOfWeek> quarters{};

    bool operator==(const WeekHours &) const = default;
};

/// Offered contacts, line by line, in every interval of a period, those without contacts included.
struct QueueSeries {
    QList<UtcTime> starts;
    UtcTime end{}; ///< of the last interval
    QList<QList<qint64>> lines; ///< as asked; each as long as starts
    WeekHours week; ///< of all lines together

    bool operator==(const QueueSeries &) const = default;
};

/// What is known of an integration's time: outside of it "no contacts" says nothing.
struct KnownTime {
    std::optional<UtcTime> from = {}; ///< the oldest message in the ledger
    std::optional<UtcTime> until = {}; ///< when the last complete import run began

    bool operator==(const KnownTime &) const = default;
};

/// What stands beside the queue list and changes with every import.
struct QueueBackground {
    KnownTime known;
    QHash<QueueId, QStringList> aliases; ///< former names

    bool operator==(const QueueBackground &) const = default;
};

/// One hour of the week in a time zone, Monday 0 h = 0: all of its occurrences in a period.
struct WeekHour {
    int hour = 0; ///< 0 to 167
    QTimeZone zone;

    bool operator==(const WeekHour &) const = default;
};

/// Which ledger rows. None = any.
struct ContactFilter {
    Period period = {};
    std::optional<WeekHour> weekHour = {}; ///< of a period that has both ends
    SeriesMembers queues = {}; ///< empty = any, and what does not count
    std::optional<MessageKind> kind = {};
    std::optional<bool> ticketGone = {};
    std::optional<bool> counted = {};
    std::optional<Reason> reason = {};

    bool operator==(const ContactFilter &) const = default;
};

/// Where a page of contacts ends: the next one begins with what is older.
struct ContactPosition {
    UtcTime at{};
    MessageKind kind = MessageKind::Ticket;
    qint64 id = 0;

    bool operator==(const ContactPosition &) const = default;
};

struct ContactPage {
    QList<Contact> contacts; ///< the newest first
    bool more = false;

    bool operator==(const ContactPage &) const = default;
};

} // namespace deskbridge
