// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/resolutioncheck.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning)
            && !one.flags().testFlag(QNetworkInterface::IsLoopBack)
            && !one.addressEntries().isEmpty();
    });
}

} // namespace

void ResolutionCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    constexpr auto id = CheckId::Resolution;
    if (m_way.hasProxy())
        return report(
            {id, CheckOutcome::Skipped, Finding::ProxyResolves, {}, {{u"host"_s, m_way.host}}});
    QHostInfo::lookupHost(m_way.host, context, [report, host = m_way.host](const QHostInfo &found) {
        const QMap<QString, QString> facts{
            {u"host"_s, host}, {u"addresses"_s, QString::number(found.addresses().size())}};
        if (found.error() == QHostInfo::NoError && !found.addresses().isEmpty())
            return report({id, CheckOutcome::Passed, Finding::Ok, {}, facts});
        // Without any network the name is not what is wrong.
        const ErrorKind kind = hasNetwork() ? ErrorKind::HostUnknown : ErrorKind::Offline;
        report({id, CheckOutcome::Failed, Finding::CallFailed, Error{kind, found.errorString()},
                facts});
    });
}

} // namespace deskbridge
