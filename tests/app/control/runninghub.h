// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QTest>

#include <algorithm>
#include <functional>

#ifdef Q_OS_UNIX

#include <csignal>
#include <sys/types.h>

namespace deskbridge {

inline constexpr int hubDeadline = 60'000;

/// A running hub; ends with the test.
class RunningHub {
public:
    RunningHub(ControlBench &bench, const QStringList &options = {})
        : m_process(bench.start(QStringList{QStringLiteral("hub"), QStringLiteral("--listen"),
                                            QStringLiteral("127.0.0.1:0")}
                                + options))
    { }
    ~RunningHub()
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill();
        m_process->waitForFinished();
    }

    /// The first line of that event, which is waited for.
    QJsonObject waitFor(
        const QString &event,
        const std::function<bool(const QJsonObject &)> &is = [](const QJsonObject &) {
            return true;
        })
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor(
            [&] {
                readLines();
                for (const QJsonObject &line : std::as_const(m_lines)) {
                    if (line.value(QLatin1String("event")).toString() == event && is(line)) {
                        found = line;
                        return true;
                    }
                }
                return false;
            },
            hubDeadline);
        m_err += m_process->readAllStandardError();
        INFO(m_err.toStdString());
        REQUIRE(came);
        return found;
    }
    QJsonObject waitForVerdict(const QString &verdict)
    {
        return waitFor(QStringLiteral("verdict"), [&verdict](const QJsonObject &line) {
            return line.value(QLatin1String("verdict")).toString() == verdict;
        });
    }
    int count(const QString &event)
    {
        readLines();
        return static_cast<int>(std::ranges::count_if(m_lines, [&event](const QJsonObject &line) {
            return line.value(QLatin1String("event")).toString() == event;
        }));
    }

    Run stop(int signal)
    {
        REQUIRE(::kill(static_cast<pid_t>(m_process->processId()), signal) == 0);
        Run run = ControlBench::waitFor(*m_process);
        m_bytes += run.out;
        readLines();
        run.err.prepend(m_err);
        return run;
    }
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    void kill()
    {
        m_process->kill();
        REQUIRE(m_process->waitForFinished(hubDeadline));
    }

private:
    void readLines()
    {
        m_bytes += m_process->readAllStandardOutput();
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            const auto line = QJsonDocument::fromJson(m_bytes.left(end));
            CHECK(line.isObject());
            m_lines.append(line.object());
            m_bytes.remove(0, end + 1);
        }
    }

    std::unique_ptr<QProcess> m_process;
    QByteArray m_bytes;
    QByteArray m_err;
    QList<QJsonObject> m_lines;
};

} // namespace deskbridge

#endif
