// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/loglines.h"

#include <QObject>

namespace deskbridge {

/// The workspace's part about the programs' log (Workspace::log()). Same thread and same way of answering as
/// the workspace; reads on the thread pool. Works also while the database does not.
class LogService final : public QObject {
    Q_OBJECT
public:
    explicit LogService(QString dataFolder);

    /// Never fails: a log that is not there has no lines.
    void read(const LogFilter &filter, int count, QObject *context,
              Answer<LogExcerpt> answer) const;
    [[nodiscard]] QString folder() const { return m_folder; } ///< where the files are

private:
    QString m_folder;
};

} // namespace deskbridge
