// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace deskbridge {

/// A running freshdesk-sandbox on a free port of 127.0.0.1; ends with the test. No limits, no lag of its
/// search and a fixed end of its history, unless the options say otherwise.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();

    [[nodiscard]] QString address() const { return m_address; } ///< `127.0.0.1:PORT`
    [[nodiscard]] static QByteArray apiKey() { return "sandbox-key-0123456789"; }

    /// What a complete import has to find; @p query as in `from=…&to=…`.
    [[nodiscard]] QJsonObject truth(const QByteArray &query = {}) const;
    /// Gives back the id of what was made, if anything was.
    qint64 control(const QJsonObject &commands) const;
    /// How many API requests there were since the start or the last clearLog.
    [[nodiscard]] qint64 requests() const;
    /// The same by endpoint and status: `GET /sandbox/log`.
    [[nodiscard]] QJsonObject log() const;

private:
    [[nodiscard]] QJsonObject ask(const QByteArray &method, const QByteArray &path,
                                  const QByteArray &body = {}) const;

    QProcess m_process;
    QString m_address;
};

} // namespace deskbridge
