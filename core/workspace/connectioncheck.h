// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace deskbridge {

/// Live checks as ui sees them, of a connection or of everything: they run on the engine thread, this object
/// carries their steps over. Owned by whoever asked; cancel() and destruction end it without a word.
///
///   start → checkChanged … checkChanged → finished(all)
///     └──────────── cancel ────────────→ (silence)
class ConnectionCheck final : public QObject {
    Q_OBJECT
public:
    /// Starts the probe on the engine thread and gives back what cancels it.
    using Cancel = std::function<void()>;
    using Launch = std::function<Cancel(ConnectionCheck *check, int run)>;

    /// @p steps: what the launched one reports.
    explicit ConnectionCheck(Launch launch, QList<CheckId> steps = connectionChecks());
    ~ConnectionCheck() override;

    /// From the first step, also again after an end or a cancel.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// All steps in order, as they stand now.
    [[nodiscard]] QList<CheckResult> checks() const { return m_checks; }

    // What the probe says, brought over to this thread by whoever launched it.
    void report(int run, const CheckResult &check);
    void end(int run, const QList<CheckResult> &checks);

signals:
    void checkChanged(const deskbridge::CheckResult &check);
    void finished(const QList<deskbridge::CheckResult> &checks);

private:
    Launch m_launch;
    QList<CheckId> m_steps;
    Cancel m_cancel;
    QList<CheckResult> m_checks;
    int m_run = 0; ///< numbers the runs: a late step of a cancelled one is dropped
    bool m_running = false;
};

} // namespace deskbridge
