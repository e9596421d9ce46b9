// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QProcess;

namespace deskbridge {

/// Runs a person's command at each change, one after the other, beside the program and without ever holding
/// it up. No shell reads the command, and what happened is told in environment variables only, so that no
/// name can turn into a command. One that takes too long is ended with all it started.
class ChangeHook final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds usualLimit{60};
    /// More changes than this do not wait for their turn: the oldest are given up, and it is said.
    static constexpr qsizetype mostWaiting = 100;

    /// @p command as a person types it: words, with quotes around those with blanks.
    explicit ChangeHook(const QString &command, std::chrono::milliseconds limit = usualLimit);
    ~ChangeHook() override;

    using Variables = QMap<QString, QString>;
    void run(const Variables &variables);
    [[nodiscard]] bool isIdle() const { return !m_process && m_waiting.isEmpty(); }
    /// Whether there is a command in that text.
    [[nodiscard]] static bool isCommand(const QString &command);

signals:
    void failed(const QString &sentence);
    void idle(); ///< the last one has ended

private:
    void next();
    void end();
    void endProcess();

    QStringList m_words;
    std::chrono::milliseconds m_limit;
    QList<Variables> m_waiting;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
};

} // namespace deskbridge
