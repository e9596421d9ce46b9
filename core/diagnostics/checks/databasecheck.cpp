// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/computerchecks.h"
#include "core/diagnostics/checks/poolwork.h"
#include "core/store/integrity.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qint64 megabyte = 1024 * 1024;

CheckResult judge(const Result<Integrity> &found)
{
    constexpr auto id = CheckId::Database;
    if (!found)
        return {id, CheckOutcome::Failed, Finding::CallFailed, found.error()};
    QMap<QString, QString> facts{{u"megabytes"_s, QString::number(found->bytes / megabyte)},
                                 {u"tables"_s, QString::number(found->tables)},
                                 {u"left_out"_s, QString::number(found->leftOut)}};
    if (!found->problem.isEmpty())
        return {id, CheckOutcome::Failed, Finding::DatabaseDamaged,
                Error{ErrorKind::StoreUnreadable, found->problem}, facts};
    return {id,
            CheckOutcome::Passed,
            found->leftOut > 0 ? Finding::DatabaseInPart : Finding::Ok,
            {},
            facts};
}

} // namespace

DatabaseCheck::DatabaseCheck(QString path, std::chrono::milliseconds longestLook)
    : m_path(std::move(path))
    , m_longestLook(longestLook)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{ }

DatabaseCheck::~DatabaseCheck()
{
    *m_stop = true;
}

void DatabaseCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    inPool(
        context,
        [path = m_path, time = m_longestLook, stop = m_stop] {
            return lookAtIntegrity(path, time, *stop);
        },
        [report](const Result<Integrity> &found) { report(judge(found)); });
}

} // namespace deskbridge
