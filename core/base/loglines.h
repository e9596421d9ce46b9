// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/logfile.h"

#include <QList>
#include <QString>

namespace deskbridge {

/// A line of the log, taken apart. `time` is as it is written: ISO 8601 UTC with milliseconds.
struct LogLine {
    QString time;
    LogLevel level = LogLevel::Warnings; ///< the level that wrote it
    QString category;
    QString message;

    bool operator==(const LogLine &) const = default;
};

/// What a person looks for. Each may be empty; all that is given has to fit.
struct LogFilter {
    QString text = {}; ///< anywhere in the line, in whatever case
    QString ticket = {}; ///< its number
    QString request = {}; ///< its number
    QString key = {}; ///< a part of a key's fingerprint, or its last four characters
    LogLevel least = LogLevel::Everything; ///< Warnings: only those

    bool operator==(const LogFilter &) const = default;
};

/// None: not a line of ours.
[[nodiscard]] std::optional<LogLine> parseLogLine(const QString &line);
[[nodiscard]] bool fits(const LogLine &line, const LogFilter &filter);

struct LogExcerpt {
    QList<LogLine> lines = {}; ///< by time, the newest last
    bool hasMore = false; ///< older ones that fit were left out

    bool operator==(const LogExcerpt &) const = default;
};

/// The newest lines that fit, at most @p count, of all programs that write into the folder. Reads the files
/// from their ends and stops when it has enough. Any thread.
[[nodiscard]] LogExcerpt readLog(const QString &folder, const LogFilter &filter, int count);

} // namespace deskbridge
