// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuesquery.h"

#include <functional>
#include <numeric>

namespace deskbridge {

qint64 QueuesSnapshot::offered() const
{
    return std::transform_reduce(queues.begin(), queues.end(), qint64{0}, std::plus{},
                                 [](const QueueSummary &queue) { return queue.offered; });
}

namespace {

qint64 sumOffered(const QList<QueueSummary> &queues)
{
    return std::accumulate(
        queues.begin(), queues.end(), qint64{0},
        [](qint64 sum, const QueueSummary &queue) { return sum + queue.offered; });
}

} // namespace

QueuesQuery::QueuesQuery(QueueReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{ }

void QueuesQuery::ask(IntegrationId id, const Period &period)
{
    if (isRunning() && id == m_id && period == m_period) {
        m_again = true;
        return;
    }
    m_id = id;
    m_period = period;
    start();
}

void QueuesQuery::forget()
{
    m_asking.reset();
    m_again = false;
}

void QueuesQuery::start()
{
    m_asking = std::make_unique<QObject>();
    m_again = false;
    m_snapshot = {};
    readQueues();
}

void QueuesQuery::readQueues()
{
    m_reader.readQueues(m_id, m_period, m_asking.get(), [this](Result<QList<QueueSummary>> queues) {
        if (!queues)
            return fail(queues.error());
        m_snapshot.queues = *queues;
        reconcile();
    });
}

void QueuesQuery::reconcile()
{
    m_reader.reconcile(m_id, m_period, m_asking.get(),
                       [this](Result<Reconciliation> reconciliation) {
                           if (!reconciliation)
                               return fail(reconciliation.error());
                           m_snapshot.reconciliation = *reconciliation;
                           m_snapshot.offeredAtAll = sumOffered(m_snapshot.queues);
                           readCompleteness();
                       });
}

void QueuesQuery::readCompleteness()
{
    m_reader.readCompleteness(m_id, m_period, m_asking.get(),
                              [this](Result<Completeness> completeness) {
                                  if (!completeness)
                                      return fail(completeness.error());
                                  m_snapshot.completeness = *completeness;
                                  if (m_snapshot.offeredAtAll == 0 && m_period != Period{})
                                      readAllTimes();
                                  else
                                      end();
                              });
}

void QueuesQuery::readAllTimes()
{
    m_reader.readQueues(m_id, Period{}, m_asking.get(), [this](Result<QList<QueueSummary>> queues) {
        if (!queues)
            return fail(queues.error());
        m_snapshot.offeredAtAll = sumOffered(*queues);
        end();
    });
}

void QueuesQuery::end()
{
    m_asking.reset();
    const bool again = m_again;
    emit answered(m_snapshot);
    if (again && !isRunning())
        start();
}

void QueuesQuery::fail(const Error &error)
{
    forget();
    emit failed(error);
}

} // namespace deskbridge
