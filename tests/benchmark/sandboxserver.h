// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

namespace benchmark {

/// A freshdesk-sandbox in a process of its own, without limit or delay, that ends with this object.
class SandboxServer {
public:
    explicit SandboxServer(const QStringList &arguments);
    ~SandboxServer();

    [[nodiscard]] int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace benchmark
