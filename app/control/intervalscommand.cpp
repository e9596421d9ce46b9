// SPDX-License-Identifier: Apache-2.0
#include "app/control/intervalscommand.h"

#include "app/control/nearestnames.h"
#include "core/counting/intervals.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// RFC 4180: quoted where it has to be, inner quotes doubled.
QString csvField(QString text)
{
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (!needsQuotes)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

IntervalsCommand::IntervalsCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void IntervalsCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().readQueues(
            integration.id, {}, this,
            orFail<QList<QueueSummary>>(
                [this, id = integration.id](const auto &queues) { choose(id, queues); }));
    });
}

void IntervalsCommand::choose(IntegrationId id, const QList<QueueSummary> &queues)
{
    QStringList existing;
    for (const QueueSummary &summary : queues) {
        existing << summary.queue.name;
        if (arguments().queue.isEmpty() || summary.queue.name == arguments().queue)
            m_names.insert(summary.queue.id, summary.queue.name);
    }
    if (m_names.isEmpty() && !arguments().queue.isEmpty()) {
        const QStringList near = nearestNames(arguments().queue, existing);
        fail(u"no_such_queue"_s,
             {tr("There is no source queue of this name."),
              near.isEmpty() ? tr("The command queues lists them all.")
                             : tr("Similar ones are: %1.").arg(near.join(u", "_s))});
        return;
    }
    const auto only = m_names.size() == 1 ? std::optional(m_names.cbegin().key()) : std::nullopt;
    workspace().readIntervals(
        id, only, arguments().period, this,
        orFail<QList<IntervalCount>>([this](const auto &quarters) { show(quarters); }));
}

void IntervalsCommand::show(const QList<IntervalCount> &quarters)
{
    QList<IntervalCount> counts = mergeIntervals(quarters, arguments().length, arguments().zone);
    counts.removeIf([this](const IntervalCount &count) {
        return count.offered <= 0 || !m_names.contains(count.queue);
    });
    std::ranges::sort(counts, {}, [this](const IntervalCount &count) {
        return std::tuple(m_names.value(count.queue), count.queue, count.start);
    });
    if (output().wantsJson())
        writeJson(counts);
    else if (arguments().csv)
        writeCsv(counts);
    else if (counts.isEmpty())
        output().message(tr("No contact was offered in this period."));
    else
        writeTable(counts);
    finish(ExitCode::Good);
}

void IntervalsCommand::writeJson(const QList<IntervalCount> &counts)
{
    QJsonArray list;
    for (const IntervalCount &count : counts) {
        list.append(QJsonObject{{u"queue"_s, m_names.value(count.queue)},
                                {u"start"_s, toIso(count.start)},
                                {u"offered"_s, count.offered}});
    }
    output().writeJson(list);
}

void IntervalsCommand::writeCsv(const QList<IntervalCount> &counts)
{
    QString text = u"queue,start,offered\n"_s;
    for (const IntervalCount &count : counts) {
        text += csvField(m_names.value(count.queue)) + u',' + toIso(count.start) + u','
            + QString::number(count.offered) + u'\n';
    }
    output().writeText(text);
}

void IntervalsCommand::writeTable(const QList<IntervalCount> &counts)
{
    Output::Table table{{tr("Source queue"), tr("Interval from (UTC)"), tr("Offered")}, {}, {2}};
    for (const IntervalCount &count : counts) {
        table.rows << QStringList{m_names.value(count.queue), toIso(count.start),
                                  QLocale().toString(count.offered)};
    }
    output().writeTable(table);
}

} // namespace deskbridge
