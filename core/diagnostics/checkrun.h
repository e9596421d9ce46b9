// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/http/scheduler.h"

#include <QObject>

#include <memory>
#include <vector>

namespace deskbridge {

/// Runs checks: side by side those that depend on nothing, the others as soon as what they wait for has
/// ended; a check whose needs came to nothing is skipped with the fact `after`, and one that takes longer
/// than its time limit has failed with its own error.
///
///   start → each check: waiting → running → ended (or skipped) → finished(all) when all have
///   cancel() → silence
///
/// Owned by whoever asks; engine thread.
class CheckRun final : public QObject {
    Q_OBJECT
public:
    /// @p order: the ids as they are shown; every check's ids are among them. The scheduler outlives the run.
    CheckRun(const QList<CheckId> &order, std::vector<std::unique_ptr<Check>> checks,
             Scheduler &scheduler, QObject *parent = nullptr);
    ~CheckRun() override;

    /// Once. Emits nothing before it has returned.
    void start();
    void cancel();
    [[nodiscard]] QList<CheckResult> checks() const { return m_results; }

signals:
    void checkChanged(const deskbridge::CheckResult &check);
    void finished(const QList<deskbridge::CheckResult> &checks);

private:
    struct Job {
        std::unique_ptr<Check> check;
        std::unique_ptr<QObject> context = {}; ///< while it runs
        bool begun = false;
    };

    void startWhatCan();
    [[nodiscard]] bool canStart(const Job &job) const;
    [[nodiscard]] std::optional<CheckId> missingNeed(const Job &job) const;
    void launch(std::size_t number);
    void hear(std::size_t number, const CheckResult &result);
    void overdue(std::size_t number);
    [[nodiscard]] bool hasEnded(CheckId id) const;
    [[nodiscard]] bool allEnded(const QList<CheckId> &ids) const;
    /// Says whether the run goes on: whoever hears of a step may cancel or delete.
    bool settle(const CheckResult &result);
    void finishIfDone();

    QList<CheckResult> m_results;
    std::vector<Job> m_jobs;
    Scheduler &m_scheduler;
    std::unique_ptr<QObject>
        m_run; ///< dropping it is all cancel() does, but for the jobs' contexts
};

} // namespace deskbridge
