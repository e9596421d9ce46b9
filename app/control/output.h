// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"
#include "ui/wording/errortext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace deskbridge {

enum class ExitCode { Good = 0, Warnings = 1, Failed = 2, WrongUsage = 64 };

/// The two streams of the program, UTF-8: results go to standard output, everything said on the way
/// (messages, progress) to standard error. With JSON wanted, standard output carries exactly one document:
/// the result or `{"error":{"kind","what","remedy"}}`; without, the error's sentence is on standard error only.
class Output {
public:
    /// Text shown in columns under a header; columns of numbers stand to the right.
    struct Table {
        QStringList header;
        QList<QStringList> rows;
        QList<int> numbers = {}; ///< which columns hold numbers
    };

    explicit Output(bool json);

    [[nodiscard]] bool wantsJson() const { return m_json; }
    void writeJson(const QJsonValue &document);
    void writeTable(const Table &table);
    void writeText(const QString &text); ///< as it is

    void message(const QString &line);
    /// One step of a check, when it has ended: a message, or with @p isResult text for people.
    void step(const CheckResult &check, bool isResult);
    /// On a terminal one line that is written over; elsewhere a line every few seconds.
    void progress(const QString &line);
    void error(const Error &error);
    /// @p extra are further members of the error object.
    void error(const QString &kind, const ErrorText &text, QJsonObject extra = {});

    /// False if standard output took less than was written, as on a full disk.
    [[nodiscard]] bool close();

private:
    void endProgress();
    static void logDetail(const Error &error);

    bool m_json;
    bool m_terminal; ///< standard error is one
    bool m_progressShown = false;
    bool m_complete = true;
    QElapsedTimer m_lastProgress;
    QFile m_out;
    QFile m_err;
};

} // namespace deskbridge
