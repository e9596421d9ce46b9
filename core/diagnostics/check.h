// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QList>

#include <chrono>
#include <functional>

class QObject;

namespace deskbridge {

/// One thing to look at, as CheckRun runs it. Most settle one id; the connection check settles its nine.
/// Engine thread.
class Check {
public:
    using Report = std::function<void(const CheckResult &)>;

    virtual ~Check() = default;

    [[nodiscard]] virtual QList<CheckId> ids() const = 0;
    /// What has to have ended before, however it ended.
    [[nodiscard]] virtual QList<CheckId> comesAfter() const { return {}; }
    /// What has to have come to something: where it failed or was skipped, this one is skipped.
    [[nodiscard]] virtual QList<CheckId> needs() const { return {}; }

    [[nodiscard]] virtual std::chrono::milliseconds timeLimit() const
    {
        return std::chrono::seconds{8};
    }
    /// What went wrong when the time is over.
    [[nodiscard]] virtual Error overdue() const { return {ErrorKind::TimedOut}; }

    /// Reports each of its ids once with an end, and as often as it likes as running. @p soFar are the results
    /// of all checks. Dropping the context is all that cancelling does; nothing is reported after that.
    virtual void run(const QList<CheckResult> &soFar, QObject *context, Report report) = 0;
};

/// A result's place among the others; null if that is not checked.
[[nodiscard]] const CheckResult *findCheck(const QList<CheckResult> &checks, CheckId id);

} // namespace deskbridge
