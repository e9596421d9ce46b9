// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/queueservice.h"

#include "core/counting/intervalgrid.h"
#include "core/store/queueseriestable.h"
#include "core/workspace/crossing.h"

namespace deskbridge {
namespace {

void add(WeekHours &sums, const WeekHours &more)
{
    for (std::size_t hour = 0; hour < sums.offered.size(); ++hour)
        sums.offered[hour] += more.offered[hour];
    sums.quarters = more.quarters; // the same stretch of time for all
}

Result<QueueSeries> readSeries(Database &database, IntegrationId id, const SeriesQuestion &question)
{
    QueueSeries series;
    series.starts = intervalStarts(question.from, question.to, question.length, question.zone);
    series.end = question.to;
    QueueSeriesTable table(database);
    for (const SeriesMembers &members : question.lines) {
        const auto quarters = table.quarters(id, members, question.from, question.to);
        if (!quarters)
            return failure(quarters);
        series.lines.append(sumInto(series.starts, *quarters));
        add(series.week, weekHours(*quarters, question.from, question.to, question.zone));
    }
    return series;
}

} // namespace

QueueService::QueueService(const Crossing &crossing)
    : m_crossing(crossing)
{ }

void QueueService::background(IntegrationId id, QObject *context,
                              Answer<QueueBackground> answer) const
{
    m_crossing.askReader(context, std::move(answer), [id](const Reader &reader) {
        return QueueSeriesTable(reader.database()).background(id);
    });
}

void QueueService::series(IntegrationId id, SeriesQuestion question, QObject *context,
                          Answer<QueueSeries> answer) const
{
    m_crossing.askReader(context, std::move(answer),
                         [id, question = std::move(question)](const Reader &reader) {
                             return readSeries(reader.database(), id, question);
                         });
}

void QueueService::sparklines(IntegrationId id, UtcTime from, UtcTime to, int parts,
                              QObject *context, Answer<QHash<QueueId, QList<qint64>>> answer) const
{
    m_crossing.askReader(context, std::move(answer), [=](const Reader &reader) {
        return QueueSeriesTable(reader.database()).sparklines(id, from, to, parts);
    });
}

void QueueService::contacts(IntegrationId id, ContactFilter filter,
                            std::optional<ContactPosition> after, int count, QObject *context,
                            Answer<ContactPage> answer) const
{
    m_crossing.askReader(context, std::move(answer), [=](const Reader &reader) {
        return QueueSeriesTable(reader.database()).contacts(id, filter, after, count);
    });
}

} // namespace deskbridge
