// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/base/utctime.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

class QSettings;

namespace deskbridge {

/// The sample account: freshdesk-sandbox as a child of this program, on loopback. It ends when this program
/// does, however that happens, because its standard input closes then. Port and end of its history are
/// remembered, so that a saved sample integration finds the same account again after a restart.
///
///   start → listening(domain) → (ended(failure)) | failed(failure)
class SampleAccount final : public QObject {
    Q_OBJECT
public:
    enum class Cause {
        ProgramMissing, ///< freshdesk-sandbox is not installed
        NotStarted, ///< the system refused to start it
        PortTaken, ///< the remembered port cannot be used now
        NoAnswer, ///< it did not say in time where it listens
        Ended, ///< it ended by itself
    };
    struct Failure {
        Cause cause{};
        QString detail; ///< what the system or the program said; for the log
    };

    /// `settings` outlives the account. `program`: where freshdesk-sandbox is; empty if it is not there.
    SampleAccount(QSettings &settings, QString program, QObject *parent = nullptr);
    ~SampleAccount() override;

    /// Beside the program, in the build tree, or in libexec; empty if nowhere.
    [[nodiscard]] static QString findProgram(const QString &programFolder);

    /// Where an earlier sample account was: `127.0.0.1:PORT`.
    [[nodiscard]] std::optional<QString> rememberedDomain() const;
    void forget();

    /// On the remembered port, or a free one. While it runs: says again where.
    void start(UtcTime now);
    void stop();
    [[nodiscard]] QString domain() const { return m_domain; } ///< empty unless it listens
    [[nodiscard]] static Secret apiKey();

signals:
    void listening(const QString &domain);
    void failed(const deskbridge::SampleAccount::Failure &failure);
    /// Ended without being told to, after it had been listening.
    void ended();

private:
    void launch(UtcTime now);
    void readOutput();
    void noteEnd();
    void fail(Cause cause, const QString &detail);
    void letGo(); ///< of a process that is of no use any more, without waiting
    void endProcess();

    QSettings &m_settings;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    QByteArray m_output;
    QString m_domain;
};

} // namespace deskbridge
