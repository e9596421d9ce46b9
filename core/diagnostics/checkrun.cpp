// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checkrun.h"

#include "core/base/logging.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

bool isOpen(const CheckResult &check)
{
    return check.outcome == CheckOutcome::Pending || check.outcome == CheckOutcome::Running;
}

} // namespace

const CheckResult *findCheck(const QList<CheckResult> &checks, CheckId id)
{
    const auto found = std::ranges::find(checks, id, &CheckResult::id);
    return found == checks.end() ? nullptr : &*found;
}

CheckRun::CheckRun(const QList<CheckId> &order, std::vector<std::unique_ptr<Check>> checks,
                   Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_results(pendingChecks(order))
    , m_scheduler(scheduler)
{
    for (auto &check : checks)
        m_jobs.push_back({.check = std::move(check)});
}

CheckRun::~CheckRun()
{
    cancel();
}

void CheckRun::start()
{
    m_run = std::make_unique<QObject>();
    QMetaObject::invokeMethod(m_run.get(), [this] { startWhatCan(); }, Qt::QueuedConnection);
}

void CheckRun::cancel()
{
    m_run.reset();
    for (Job &job : m_jobs)
        job.context.reset();
}

bool CheckRun::hasEnded(CheckId id) const
{
    const CheckResult *check = findCheck(m_results, id);
    return !check || !isOpen(*check); // what is not checked at all holds nothing up
}

bool CheckRun::allEnded(const QList<CheckId> &ids) const
{
    return std::ranges::all_of(ids, [this](CheckId id) { return hasEnded(id); });
}

bool CheckRun::canStart(const Job &job) const
{
    return !job.begun && allEnded(job.check->comesAfter()) && allEnded(job.check->needs());
}

std::optional<CheckId> CheckRun::missingNeed(const Job &job) const
{
    for (const CheckId id : job.check->needs()) {
        const CheckResult *check = findCheck(m_results, id);
        if (check && check->outcome != CheckOutcome::Passed
            && check->outcome != CheckOutcome::Warning)
            return id;
    }
    return {};
}

void CheckRun::startWhatCan()
{
    const QPointer<QObject> goesOn(m_run.get());
    for (std::size_t number = 0; number < m_jobs.size(); ++number) {
        if (!canStart(m_jobs[number]))
            continue;
        m_jobs[number].begun = true;
        const auto missing = missingNeed(m_jobs[number]);
        for (const CheckId id : m_jobs[number].check->ids()) {
            const CheckResult begun = missing ? CheckResult{id,
                                                            CheckOutcome::Skipped,
                                                            Finding::PrerequisiteFailed,
                                                            {},
                                                            {{u"after"_s, checkCode(*missing)}}}
                                              : CheckResult{id, CheckOutcome::Running};
            if (!settle(begun))
                return;
        }
        if (!missing)
            launch(number);
        else
            number = static_cast<std::size_t>(-1); // others may have waited for it
    }
    if (goesOn)
        finishIfDone();
}

void CheckRun::launch(std::size_t number)
{
    Job &job = m_jobs[number];
    job.context = std::make_unique<QObject>();
    QObject *context = job.context.get();
    m_scheduler.after(job.check->timeLimit(), context, [this, number] { overdue(number); });
    QMetaObject::invokeMethod(
        context,
        [this, number, context] {
            m_jobs[number].check->run(
                m_results, context,
                [this, number, asked = QPointer<QObject>(context)](const CheckResult &result) {
                    if (asked)
                        hear(number, result);
                });
        },
        Qt::QueuedConnection);
}

void CheckRun::hear(std::size_t number, const CheckResult &result)
{
    if (!settle(result))
        return;
    Job &job = m_jobs[number];
    if (!allEnded(job.check->ids()))
        return;
    // It may be in the middle of telling: gone later, but silent from now on.
    if (QObject *context = job.context.release())
        context->deleteLater();
    startWhatCan();
}

void CheckRun::overdue(std::size_t number)
{
    Job &job = m_jobs[number];
    const Error error = job.check->overdue();
    job.context.release()->deleteLater();
    for (const CheckId id : job.check->ids()) {
        if (hasEnded(id))
            continue;
        qCInfo(logging::diagnostics).noquote() << "check" << checkCode(id) << "took longer than"
                                               << job.check->timeLimit().count() << "ms";
        if (!settle({id, CheckOutcome::Failed, Finding::CallFailed, error}))
            return;
    }
    startWhatCan();
}

bool CheckRun::settle(const CheckResult &result)
{
    const QPointer<QObject> goesOn(m_run.get());
    const auto known = std::ranges::find(m_results, result.id, &CheckResult::id);
    // An end stays: a check that was too late is not heard any more.
    if (known == m_results.end() || !isOpen(*known))
        return !goesOn.isNull();
    *known = result;
    if (result.outcome == CheckOutcome::Failed || result.outcome == CheckOutcome::Warning)
        qCInfo(logging::diagnostics).noquote()
            << "check" << checkCode(result.id) << outcomeCode(result.outcome)
            << findingCode(result.finding)
            << (result.error ? errorCode(result.error->kind) : QString());
    emit checkChanged(result);
    return !goesOn.isNull();
}

void CheckRun::finishIfDone()
{
    if (!m_run || std::ranges::any_of(m_results, isOpen))
        return;
    m_run.release()->deleteLater(); // first over, then told
    emit finished(m_results);
}

} // namespace deskbridge
