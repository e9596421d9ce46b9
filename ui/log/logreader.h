// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/loglines.h"

class QObject;

namespace deskbridge {

/// What the log dialog asks. An interface, so that tests can answer late or not at all.
class LogReader {
public:
    virtual ~LogReader() = default;
    virtual void read(const LogFilter &filter, int count, QObject *context,
                      Answer<LogExcerpt> answer) = 0;
    [[nodiscard]] virtual QString folder() const = 0;
    /// From when on lines are written.
    virtual void readLevel(QObject *context, Answer<LogLevel> answer) = 0;
    virtual void changeLevel(LogLevel level, QObject *context, Answer<LogLevel> answer) = 0;
};

} // namespace deskbridge
