// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/intervaltext.h"

#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class IntervalWords {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::IntervalText)
public:
    IntervalWords(const IntervalVerdict &verdict, const QString &queue, const QTimeZone &zone)
        : m_verdict(verdict)
        , m_queue(queue)
        , m_zone(zone)
    { }

    [[nodiscard]] IntervalText text() const;
    static QString word(IntervalConclusion conclusion);

private:
    [[nodiscard]] QString stop() const
    {
        return m_verdict.stoppedAt ? dateTimeText(*m_verdict.stoppedAt, m_zone) : QString();
    }
    [[nodiscard]] QString missing() const
    {
        return tr("%Ln contact(s) of %1 should be there and are not.", nullptr,
                  static_cast<int>(m_verdict.missing))
            .arg(m_queue);
    }

    const IntervalVerdict &m_verdict;
    const QString &m_queue;
    const QTimeZone &m_zone;
};

IntervalText IntervalWords::text() const
{
    switch (m_verdict.conclusion) {
    case IntervalConclusion::FreshdeskQuiet:
        return {
            tr("Freshdesk was quiet: since that interval nothing was offered in %1.").arg(m_queue),
            {}};
    case IntervalConclusion::InjixoLate:
        return {tr("injixo is late: something was offered in %1 since then, but not so long ago "
                   "that injixo has to show it (within an hour: an assumption).")
                    .arg(m_queue),
                tr("Look again in an hour.")};
    case IntervalConclusion::AskAnotherQueue:
        return {tr("Since %1 injixo misses contacts. %2").arg(stop(), missing()),
                tr("One more queue tells whether all of them stopped: choose one that is busy.")};
    case IntervalConclusion::StoppedEverywhere:
        return {tr("The stop began at %1 in all queues you looked at. %2").arg(stop(), missing()),
                tr("The app or its key is the cause: generate a new key in injixo and enter it in "
                   "the app in Freshdesk.")};
    case IntervalConclusion::QueueRenamed:
        return {tr("Only %1 stopped, at %2: its group or source has another name since. %3")
                    .arg(m_queue, stop(), missing()),
                tr("Look in injixo for the queue of the new name, and assign it to the workload.")};
    case IntervalConclusion::QueueNew:
        return {tr("Only %1 is missing, and injixo never showed it: it is new. %2")
                    .arg(m_queue, missing()),
                tr("Look in injixo under the unassigned queues, and assign it to a workload.")};
    case IntervalConclusion::QueueMoved:
        return {tr("Only %1 stopped, at %2; the others flow. %3").arg(m_queue, stop(), missing()),
                tr("Look in Freshdesk whether its group or source was changed, and in injixo "
                   "whether the queue still belongs to the workload.")};
    }
    Q_UNREACHABLE();
}

QString IntervalWords::word(IntervalConclusion conclusion)
{
    switch (conclusion) {
    case IntervalConclusion::FreshdeskQuiet:
        return tr("Freshdesk was quiet");
    case IntervalConclusion::InjixoLate:
        return tr("injixo is late");
    case IntervalConclusion::AskAnotherQueue:
        return tr("another queue has to be asked about");
    case IntervalConclusion::StoppedEverywhere:
        return tr("all queues stopped");
    case IntervalConclusion::QueueRenamed:
        return tr("this queue was renamed");
    case IntervalConclusion::QueueNew:
        return tr("this queue is new");
    case IntervalConclusion::QueueMoved:
        return tr("only this queue stopped");
    }
    Q_UNREACHABLE();
}

} // namespace

IntervalText intervalText(const IntervalVerdict &verdict, const QString &queue,
                          const QTimeZone &zone)
{
    return IntervalWords(verdict, queue, zone).text();
}

QString intervalConclusionWord(const QString &code)
{
    static constexpr std::array conclusions{
        IntervalConclusion::FreshdeskQuiet,  IntervalConclusion::InjixoLate,
        IntervalConclusion::AskAnotherQueue, IntervalConclusion::StoppedEverywhere,
        IntervalConclusion::QueueRenamed,    IntervalConclusion::QueueNew,
        IntervalConclusion::QueueMoved};
    for (const IntervalConclusion conclusion : conclusions) {
        if (intervalConclusionCode(conclusion) == code)
            return IntervalWords::word(conclusion);
    }
    return {};
}

} // namespace deskbridge
