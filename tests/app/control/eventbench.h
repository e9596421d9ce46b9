// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/control/runninghub.h"

#ifdef Q_OS_UNIX

namespace deskbridge {

/// An account with an injixo key made here, imported, and a hub that receives its app's events.
class EventBench {
public:
    explicit EventBench(const QStringList &sandboxOptions = {});

    /// Gives the status.
    [[nodiscard]] int post(const QJsonArray &events) const;
    [[nodiscard]] static QJsonObject created(qint64 ticket, const QString &at);

    [[nodiscard]] QJsonArray contacts(qint64 ticket);
    [[nodiscard]] Run run(const QStringList &arguments) { return m_control.run(arguments); }
    [[nodiscard]] QString database() const { return m_control.database(); }
    [[nodiscard]] quint16 port() const { return m_port; }

    SandboxProcess sandbox;
    QJsonObject key;
    std::unique_ptr<RunningHub> hub;

private:
    ControlBench m_control;
    quint16 m_port = 0;
};

} // namespace deskbridge

#endif
