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
    if (m_asking && question.id == m_question.id && question.period == m_question.period
        && question.zone == m_question.zone) {
        m_again = question;
        return;
    }
    m_question = question;
    start();
}

void BesideQuery::forget()
{
    m_asking.reset();
    m_again.reset();
}

void BesideQuery::start()
{
    m_asking = std::make_unique<QObject>();
    m_again.reset();
    m_beside = {};
    m_reader.readBackground(
        m_question.id, m_asking.get(), [this](Result<QueueBackground> background) {
            if (!background)
                return fail(background.error());
            m_known = background->known;
            m_beside.aliases = background->aliases;
            m_span = boundedPeriod(m_question.period, m_known, m_question.now, m_question.zone);
            if (m_span)
                readBefore();
            else
                end();
        });
}

void BesideQuery::readBefore()
{
    // Of all times there is no before.
    if (!m_question.period.from || !m_question.period.to)
        return readTrends();
    const TimeSpan soFar{m_span->from, std::min(m_span->to, m_question.now)};
    const TimeSpan before = spanBefore(*m_span, soFar, m_question.zone);
    if (!m_known.from || before.to <= *m_known.from) // nothing is known of it
        return readTrends();
    m_reader.readQueues(m_question.id, {before.from, before.to}, m_asking.get(),
                        [this](Result<QList<QueueSummary>> queues) {
                            if (!queues)
                                return fail(queues.error());
                            m_beside.before.emplace();
                            for (const QueueSummary &queue : *queues)
                                m_beside.before->insert(queue.queue.id, queue.offered);
                            readTrends();
                        });
}

void BesideQuery::readTrends()
{
    m_reader.readSparklines(m_question.id, m_span->from, m_span->to, trendParts, m_asking.get(),
                            [this](Result<QHash<QueueId, QList<qint64>>> trends) {
                                if (!trends)
                                    return fail(trends.error());
                                m_beside.trends = *trends;
                                end();
                            });
}

void BesideQuery::end()
{
    m_asking.reset();
    const std::optional<Question> again = m_again;
    emit answered(m_beside, m_known);
    if (again && !m_asking) {
        m_question = *again;
        start();
    }
}

void BesideQuery::fail(const Error &error)
{
    forget();
    emit failed(error);
}

} // namespace deskbridge
