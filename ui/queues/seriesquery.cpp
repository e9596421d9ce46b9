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
    if (m_running && id == m_id && question == m_question && before == m_before) {
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
    ++m_number;
    m_running = false;
    m_again = false;
}

void SeriesQuery::start()
{
    const int number = ++m_number;
    m_running = true;
    m_again = false;
    m_reader.readSeries(m_id, m_question, this, [this, number](Result<QueueSeries> series) {
        if (!accept(number, series))
            return;
        m_series = *series;
        if (!m_before)
            return end({});
        m_reader.readSeries(m_id, *m_before, this, [this, number](Result<QueueSeries> before) {
            if (accept(number, before))
                end(*before);
        });
    });
}

template <class T> bool SeriesQuery::accept(int number, const Result<T> &answer)
{
    if (number != m_number || !m_running)
        return false;
    if (answer)
        return true;
    forget();
    emit failed(answer.error());
    return false;
}

void SeriesQuery::end(const std::optional<QueueSeries> &before)
{
    m_running = false;
    const bool again = m_again;
    emit answered(m_series, before);
    if (again && !m_running)
        start();
}

} // namespace deskbridge
