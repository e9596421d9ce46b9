// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace benchmark {

/// What a finished program cost, by the system's own accounting.
struct Measured {
    int exitCode = -1;
    QByteArray output; ///< standard output
    std::chrono::milliseconds wall{0};
    std::chrono::milliseconds cpu{0};
    double peakMegabytes = 0;
};

/// Runs a program to its end with this input; its messages are dropped.
[[nodiscard]] Measured run(const QString &program, const QStringList &arguments,
                           const QByteArray &input = {});

} // namespace benchmark
