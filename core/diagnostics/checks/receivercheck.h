// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/check.h"
#include "core/health/healthinput.h"

namespace deskbridge {

/// Whether somebody listens for the app's events. This process knows of its own receiver; one of another program
/// on this computer is found by whether it takes a connection at the port of the settings.
class ReceiverCheck final : public Check {
public:
    /// @p runsByItself: this program keeps running, and should see to a receiver.
    ReceiverCheck(HealthInput health, quint16 port, bool runsByItself = true)
        : m_health(std::move(health))
        , m_port(port)
        , m_runsByItself(runsByItself)
    { }

    [[nodiscard]] QList<CheckId> ids() const override { return {CheckId::Receiver}; }
    [[nodiscard]] Error overdue() const override { return {ErrorKind::TimedOut}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override;

private:
    HealthInput m_health;
    quint16 m_port;
    bool m_runsByItself;
};

} // namespace deskbridge
