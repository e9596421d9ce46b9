// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/sandboxserver.h"

#include <cstdlib>

namespace benchmark {

SandboxServer::SandboxServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FRESHDESK_SANDBOX),
                    QStringList{QStringLiteral("--port"), QStringLiteral("0"),
                                QStringLiteral("--limit"), QStringLiteral("0"),
                                QStringLiteral("--until-stdin-closes")}
                        + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            std::abort();
    }
    m_port = m_process.readLine().trimmed().split(':').last().toInt();
}

SandboxServer::~SandboxServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace benchmark
