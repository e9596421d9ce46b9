// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace benchmark {

/// How long the GUI thread is away from its event loop at a stretch: from the moment it wakes up until it waits
/// again, which is how long a click or a key may have to wait. Beside it the processor time of the same stretch,
/// which a machine busy with other work does not lengthen.
///
/// Timers and what the window system sends are served after the dispatcher has waited and before it says that it
/// is awake, so the first event of any kind begins a stretch too.
class BusyMeter final : public QObject {
public:
    struct Stretch {
        double wall = 0; ///< milliseconds
        double processor = 0;
        double began =
            0; ///< seconds of the monotonic clock, as `perf record -k CLOCK_MONOTONIC` has them
        QString during; ///< what was being driven
    };

    BusyMeter(); ///< on the thread it measures, whose event loop runs

    /// What the stretches from now on belong to.
    void note(const QString &what) { m_during = what; }
    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();

    double m_wall = 0; ///< both when the stretch began
    double m_processor = 0;
    bool m_busy = false;
    QString m_during;
    std::vector<Stretch> m_stretches;
};

/// The value below which the given share of them lies; 0 without any.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace benchmark
