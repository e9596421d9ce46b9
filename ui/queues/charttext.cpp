// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/charttext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <numeric>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::ChartText)
};

} // namespace

QString intervalText(const ChartData &data, qsizetype interval, const QLocale &locale)
{
    const QDateTime start = toDateTime(data.series.starts[interval]).toTimeZone(data.zone);
    const QDateTime end = toDateTime(data.endOf(interval)).toTimeZone(data.zone);
    const QString day =
        locale.toString(start.date(), u"ddd "_s + locale.dateFormat(QLocale::ShortFormat));
    if (data.length > std::chrono::hours{1})
        return day;
    // Seconds, which some locales write even in short, say nothing of an interval.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return day + u", "_s + locale.toString(start.time(), format) + u'–'
        + locale.toString(end.time(), format);
}

QString axisText(const QDateTime &at, const AxisStep &step, const QLocale &locale)
{
    switch (step.unit) {
    case AxisStep::Unit::Minutes:
        return locale.toString(at, u"ddd HH:mm"_s);
    case AxisStep::Unit::Days:
        return locale.toString(at.date(), QLocale::ShortFormat);
    case AxisStep::Unit::Months:
        return locale.toString(at.date(), step.count % 12 == 0 ? u"yyyy"_s : u"MMM yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString truthText(IntervalTruth truth)
{
    switch (truth) {
    case IntervalTruth::Final:
        return ChartText::tr("Final", "an interval: nothing will be added");
    case IntervalTruth::NotFinal:
        return ChartText::tr("Not final yet", "an interval: contacts may be added");
    case IntervalTruth::NoData:
        return ChartText::tr("No data", "an interval: nothing is known of it");
    }
    Q_UNREACHABLE();
}

QString hoverText(const ChartData &data, qsizetype interval, const QLocale &locale)
{
    const IntervalTruth truth = data.truth(interval);
    QStringList lines{intervalText(data, interval, locale)};
    if (truth != IntervalTruth::Final)
        lines[0] += u" · "_s + truthText(truth);
    if (truth == IntervalTruth::NoData)
        return lines[0];
    for (qsizetype line = 0; line < data.series.lines.size(); ++line) {
        QString text =
            data.names[line] + u": "_s + locale.toString(data.series.lines[line][interval]);
        if (data.before && interval < data.before->lines.value(line).size())
            text += u' '
                + ChartText::tr("(before: %1)", "the same time in the period compared with")
                      .arg(locale.toString(data.before->lines[line][interval]));
        lines.append(text);
    }
    return lines.join(u'\n');
}

QString chartSummary(const ChartData &data, const QLocale &locale)
{
    if (data.intervals() == 0)
        return ChartText::tr("Nothing to show.");
    QStringList parts;
    for (qsizetype line = 0; line < data.series.lines.size(); ++line) {
        const QList<qint64> &values = data.series.lines[line];
        const auto highest = std::ranges::max_element(values);
        parts.append(
            //: %1 a queue, %2 a number, %3 a number, %4 a time
            ChartText::tr("%1: %2 offered contacts, most in one interval: %3 (%4).")
                .arg(data.names[line],
                     locale.toString(std::accumulate(values.begin(), values.end(), qint64{0})),
                     locale.toString(*highest),
                     intervalText(data, std::distance(values.begin(), highest), locale)));
    }
    return parts.join(u' ') + u' '
        + ChartText::tr("The tab “Table” has every number of this chart.");
}

} // namespace deskbridge
