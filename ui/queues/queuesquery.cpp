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
    if (m_running && id == m_id && period == m_period) {
        m_again = true;
        return;
    }
    m_id = id;
    m_period = period;
    start();
}

void QueuesQuery::forget()
{
    ++m_number;
    m_running = false;
    m_again = false;
}

void QueuesQuery::start()
{
    ++m_number;
    m_running = true;
    m_again = false;
    m_snapshot = {};
    readQueues();
}

void QueuesQuery::readQueues()
{
    m_reader.readQueues(m_id, m_period, this,
                        [this, number = m_number](Result<QList<QueueSummary>> queues) {
                            if (!isCurrent(number))
                                return;
                            if (!queues)
                                return fail(queues.error());
                            m_snapshot.queues = *queues;
                            reconcile();
                        });
}

void QueuesQuery::reconcile()
{
    m_reader.reconcile(m_id, m_period, this,
                       [this, number = m_number](Result<Reconciliation> reconciliation) {
                           if (!isCurrent(number))
                               return;
                           if (!reconciliation)
                               return fail(reconciliation.error());
                           m_snapshot.reconciliation = *reconciliation;
                           m_snapshot.offeredAtAll = sumOffered(m_snapshot.queues);
                           readCompleteness();
                       });
}

void QueuesQuery::readCompleteness()
{
    m_reader.readCompleteness(m_id, m_period, this,
                              [this, number = m_number](Result<Completeness> completeness) {
                                  if (!isCurrent(number))
                                      return;
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
    m_reader.readQueues(m_id, Period{}, this,
                        [this, number = m_number](Result<QList<QueueSummary>> queues) {
                            if (!isCurrent(number))
                                return;
                            if (!queues)
                                return fail(queues.error());
                            m_snapshot.offeredAtAll = sumOffered(*queues);
                            end();
                        });
}

void QueuesQuery::end()
{
    m_running = false;
    const bool again = m_again;
    emit answered(m_snapshot);
    if (again && !m_running)
        start();
}

void QueuesQuery::fail(const Error &error)
{
    m_running = false;
    m_again = false;
    emit failed(error);
}

} // namespace deskbridge
