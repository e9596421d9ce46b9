// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/seriesquery.h"

namespace deskbridge {

SeriesQuery::SeriesQuery(QueueReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{ }

void SeriesQuery::ask(IntegrationId id, const SeriesQuestion &question,
                      const std::optional<SeriesQuestion> &before)
{
    if (m_asking && id == m_id && question == m_question && before == m_before) {
        m_again = true;
        return;
    }
    m_id = id;
    m_question = question;
    m_before = before;
    start();
}

void SeriesQuery::forget()
{
    m_asking.reset();
    m_again = false;
}

void SeriesQuery::start()
{
    m_asking = std::make_unique<QObject>();
    m_again = false;
    m_reader.readSeries(m_id, m_question, m_asking.get(), [this](Result<QueueSeries> series) {
        if (!series)
            return fail(series.error());
        m_series = *series;
        if (!m_before)
            return end({});
        m_reader.readSeries(m_id, *m_before, m_asking.get(), [this](Result<QueueSeries> before) {
            before ? end(*before) : fail(before.error());
        });
    });
}

void SeriesQuery::end(const std::optional<QueueSeries> &before)
{
    m_asking.reset();
    const bool again = m_again;
    emit answered(m_series, before);
    if (again && !m_asking)
        start();
}

void SeriesQuery::fail(const Error &error)
{
    forget();
    emit failed(error);
}

} // namespace deskbridge
