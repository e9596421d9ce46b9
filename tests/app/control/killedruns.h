// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/control/controlbench.h"

#include <QRandomGenerator>
#include <QStringList>

namespace deskbridge {

/// Runs that die at random moments, in the middle of whatever they do (SIGKILL).
/// DESKBRIDGE_TEST_SEED repeats a test's dice, DESKBRIDGE_TEST_KILLS changes how often it kills.
class KilledRuns {
public:
    explicit KilledRuns(int usualKills);

    [[nodiscard]] int seed() const { return m_seed; }
    [[nodiscard]] int count() const { return m_count; }
    /// Starts the command as often as that and kills each. None may come to its end: then the account would
    /// be too small for this, and the test fails.
    void killAll(ControlBench &bench, const SandboxProcess &sandbox, const QStringList &command);

private:
    int m_seed;
    int m_count;
    QRandomGenerator m_random;
};

/// The requests to one endpoint since the sandbox's log was cleared.
[[nodiscard]] qint64 asked(const SandboxProcess &sandbox, const QString &endpoint);

} // namespace deskbridge
