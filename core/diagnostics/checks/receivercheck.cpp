// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/receivercheck.h"
#include "core/diagnostics/checks/storedchecks.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace deskbridge {

std::optional<CheckResult> whyNoEvents(CheckId id, const HealthInput &input)
{
    switch (input.integration.eventReceiver) {
    case EventReceiver::Injixo:
        return CheckResult{id, CheckOutcome::Skipped, Finding::EventsNotVisible};
    case EventReceiver::Undecided:
        return CheckResult{id, CheckOutcome::Skipped, Finding::EventsNotSetUp};
    case EventReceiver::Deskbridge:
        return {};
    }
    Q_UNREACHABLE();
}

CheckResult checkReceiver(const HealthInput &input)
{
    constexpr auto id = CheckId::Receiver;
    if (const auto none = whyNoEvents(id, input))
        return *none;
    if (!input.receiverListens)
        return {id, CheckOutcome::Skipped, Finding::NotOurProcess};
    if (!*input.receiverListens)
        return {id, CheckOutcome::Failed, Finding::ReceiverDown};
    return {id, CheckOutcome::Passed, Finding::Ok};
}

void ReceiverCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    const CheckResult known = checkReceiver(m_health);
    // Before the app was heard, nobody misses the receiver.
    const CheckResult none = m_health.lanes.lastEventAt
        ? CheckResult{CheckId::Receiver, CheckOutcome::Warning, Finding::ReceiverDown}
        : CheckResult{CheckId::Receiver, CheckOutcome::Skipped, Finding::NotOurProcess};
    if (known.finding == Finding::ReceiverDown && !m_runsByItself)
        return report(none);
    if (known.finding != Finding::NotOurProcess)
        return report(known);
    auto *socket = new QTcpSocket(context);
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, context, [report, socket] {
        socket->disconnect();
        socket->abort();
        report({CheckId::Receiver, CheckOutcome::Passed, Finding::Ok});
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, context, [report, none] { report(none); });
    socket->connectToHost(QHostAddress::LocalHost, m_port);
}

} // namespace deskbridge
