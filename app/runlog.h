// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/logfile.h"

#include <QObject>

namespace deskbridge {

class Workspace;

/// A program's log in the data folder, for as long as it runs. Every program has a file of its own, because two
/// that rotate one file take each other's lines. A log that cannot be written is no reason not to start.
class RunLog final : public QObject {
    Q_OBJECT
public:
    /// @p program: the file's name, such as "deskbridge".
    RunLog(const QString &dataFolder, const QString &program);
    ~RunLog() override;

    /// Writes from the level on that the settings say, also when they change. Once the workspace is open;
    /// it outlives the log.
    void follow(Workspace &workspace);

private:
    LogFile m_file;
};

} // namespace deskbridge
