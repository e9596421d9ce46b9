// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/computerchecks.h"
#include "core/diagnostics/checks/poolwork.h"

#include <QStorageInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qint64 megabyte = 1024 * 1024;

} // namespace

DiskCheck::DiskCheck(QString folder)
    : m_folder(std::move(folder))
{ }

CheckResult DiskCheck::judge(qint64 freeBytes)
{
    const qint64 free = freeBytes / megabyte;
    const QMap<QString, QString> facts{{u"free"_s, QString::number(free)}};
    if (free < 20)
        return {CheckId::Disk, CheckOutcome::Failed, Finding::DiskFull, {}, facts};
    if (free < 200)
        return {CheckId::Disk, CheckOutcome::Warning, Finding::DiskLow, {}, facts};
    return {CheckId::Disk, CheckOutcome::Passed, Finding::Ok, {}, facts};
}

void DiskCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    // A network drive that does not answer holds only the pool's thread up.
    inPool(
        context, [folder = m_folder] { return QStorageInfo(folder).bytesAvailable(); },
        [report](qint64 free) { report(judge(free)); });
}

} // namespace deskbridge
