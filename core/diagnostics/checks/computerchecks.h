// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"

#include <atomic>
#include <memory>

namespace deskbridge {

/// Whether the database is whole. Reads it on the thread pool for some seconds at most, and stops at once when
/// the run is cancelled; what a large file has beyond that is left out, and that is said.
class DatabaseCheck final : public Check {
public:
    explicit DatabaseCheck(QString path,
                           std::chrono::milliseconds longestLook = std::chrono::seconds{6});
    ~DatabaseCheck() override;

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Database}; }
    /// Its own limit ends it earlier.
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override
    {
        return std::chrono::seconds{30};
    }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::StoreFailed}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    QString m_path;
    std::chrono::milliseconds m_longestLook;
    std::shared_ptr<std::atomic_bool> m_stop;
};

/// Whether there is room for what is imported.
class DiskCheck final : public Check {
public:
    explicit DiskCheck(QString folder);

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Disk}; }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::StoreFailed}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

    /// Below 200 MB is a warning, below 20 a failure.
    [[nodiscard]] static CheckResult judge(qint64 freeBytes);

private:
    QString m_folder;
};

} // namespace deskbridge
