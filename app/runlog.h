// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/logfile.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace deskbridge {

class Workspace;

/// A program's log in the data folder, for as long as it runs. Every process has a file of its own, because
/// two that rotate one file take each other's lines: where a program runs several times at once, the second
/// writes NAME-2, and so on. Standard error hears warnings only, unless QT_LOGGING_RULES asks for more. A log
/// that cannot be written is no reason not to start.
class RunLog final : public QObject {
    Q_OBJECT
public:
    /// So many processes of one program write at a time; one more has no log.
    static constexpr int mostAtOnce = 16;

    /// @p program: the file's name, such as "deskbridge".
    RunLog(const QString &dataFolder, const QString &program);
    ~RunLog() override;

    /// Writes from the level on that the settings say, also when they change. Once the workspace is open;
    /// it outlives the log, or its settings no longer change.
    void follow(Workspace &workspace);

private:
    void take(const QString &folder, const QString &program);

    std::unique_ptr<QLockFile> m_lock; ///< of the file's name
    std::unique_ptr<LogFile> m_file;
};

} // namespace deskbridge
