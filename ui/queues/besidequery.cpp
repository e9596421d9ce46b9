// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/besidequery.h"

#include <algorithm>

namespace deskbridge {

namespace {

constexpr int trendParts = 28;

}

BesideQuery::BesideQuery(QueueReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{ }

void BesideQuery::ask(const Question &question)
{
    if (m_running && question.id == m_question.id && question.period == m_question.period
        && question.zone == m_question.zone) {
        m_again = question;
        return;
    }
    m_question = question;
    start();
}

void BesideQuery::forget()
{
    ++m_number;
    m_running = false;
    m_again.reset();
}

void BesideQuery::start()
{
    const int number = ++m_number;
    m_running = true;
    m_again.reset();
    m_beside = {};
    m_reader.readBackground(
        m_question.id, this, [this, number](Result<QueueBackground> background) {
            if (!accept(number, background))
                return;
            m_known = background->known;
            m_beside.aliases = background->aliases;
            m_span = boundedPeriod(m_question.period, m_known, m_question.now, m_question.zone);
            if (m_span)
                readBefore(number);
            else
                end();
        });
}

template <class T> bool BesideQuery::accept(int number, const Result<T> &answer)
{
    if (number != m_number || !m_running)
        return false;
    if (answer)
        return true;
    forget();
    emit failed(answer.error());
    return false;
}

void BesideQuery::readBefore(int number)
{
    // Of all times there is no before.
    if (!m_question.period.from || !m_question.period.to)
        return readTrends(number);
    const TimeSpan soFar{m_span->from, std::min(m_span->to, m_question.now)};
    const TimeSpan before = spanBefore(*m_span, soFar, m_question.zone);
    if (!m_known.from || before.to <= *m_known.from) // nothing is known of it
        return readTrends(number);
    m_reader.readQueues(m_question.id, {before.from, before.to}, this,
                        [this, number](Result<QList<QueueSummary>> queues) {
                            if (!accept(number, queues))
                                return;
                            m_beside.before.emplace();
                            for (const QueueSummary &queue : *queues)
                                m_beside.before->insert(queue.queue.id, queue.offered);
                            readTrends(number);
                        });
}

void BesideQuery::readTrends(int number)
{
    m_reader.readSparklines(m_question.id, m_span->from, m_span->to, trendParts, this,
                            [this, number](Result<QHash<QueueId, QList<qint64>>> trends) {
                                if (!accept(number, trends))
                                    return;
                                m_beside.trends = *trends;
                                end();
                            });
}

void BesideQuery::end()
{
    m_running = false;
    const std::optional<Question> again = m_again;
    emit answered(m_beside, m_known);
    if (again && !m_running) {
        m_question = *again;
        start();
    }
}

} // namespace deskbridge
