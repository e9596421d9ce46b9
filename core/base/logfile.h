// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace deskbridge {

/// The log as files in the data folder: `deskbridge.log`, or by another program's name, the former ones as
/// `.1`, `.2` …, limited in size and number. One line for each message; what breaks lines is escaped, so that a line is one decision.
///
///   2026-11-25T12:00:00.123Z warning core.http request 12 answered 429 after 210 ms
///
/// write() may be called from any thread. A full disk ends the writing without a word: the program goes on.
class LogFile {
public:
    struct Limits {
        qint64 bytes = 1'000'000; ///< of one file
        int files = 5; ///< the current one included
    };

    LogFile(QString folder, Limits limits, QString name = QStringLiteral("deskbridge"));
    explicit LogFile(QString folder, QString name = QStringLiteral("deskbridge"))
        : LogFile(std::move(folder), Limits{}, std::move(name))
    { }

    [[nodiscard]] Outcome open(); ///< readable by its owner only
    void write(QtMsgType type, const QString &category, const QString &message);
    /// The newest lines of all files, oldest first; those that hold @p filter, if one is given: a ticket,
    /// a request, a key's fingerprint.
    [[nodiscard]] QStringList lastLines(int count, const QString &filter = {}) const;
    [[nodiscard]] QString path(int age = 0) const; ///< 0 = the current file

private:
    void rotate();
    [[nodiscard]] Outcome openCurrent();

    QString m_folder;
    QString m_name;
    Limits m_limits;
    mutable QMutex m_mutex;
    QFile m_file;
};

/// From when on a message is written; changeable while running.
enum class LogLevel { Warnings, Decisions, Everything };
[[nodiscard]] QString logLevelCode(LogLevel level); ///< `warnings`, `decisions`, `everything`
/// For all categories of the program; others (Qt's own) stay at warnings.
void setLogLevel(LogLevel level);

/// What of the messages also goes where it went before, which is standard error.
enum class LogEcho { Warnings, Everything };
/// Sends all messages to the file; the file outlives its use. nullptr restores what was before.
void logTo(LogFile *file, LogEcho echo = LogEcho::Everything);

} // namespace deskbridge
