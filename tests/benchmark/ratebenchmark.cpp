// SPDX-License-Identifier: Apache-2.0
// Whole imports in simulated time against the limits of Freshdesk's plans: how much of the allowed credits
// they use, whether they are ever refused, and how well they foretell their end.
#include "tests/support/simulatedimport.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Plan {
    double limit; ///< credits a minute
    qint64 tickets; ///< about twenty minutes' work
};

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

QString row(const QStringList &cells)
{
    QString text = u" "_s;
    for (const QString &cell : cells)
        text += cell.rightJustified(11);
    return text + u'\n';
}

QString benchmark(const Plan &plan, AccountMinute::Window window, int reservePercent)
{
    const SimulatedImport simulated{
        .shape = {.tickets = plan.tickets, .respondedPercent = 60, .respondedPercentAtEnd = 45},
        .minute = AccountMinute(window, plan.limit, AccountMinute::listLimitOf(plan.limit),
                                std::chrono::seconds{17}),
        .rate = {.reservePercent = reservePercent}};
    const auto import = simulated.run();
    if (!import)
        return u"  the import failed\n"_s;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(import->duration).count();
    const double allowed = plan.limit * (1 - reservePercent / 100.0) * minutes;
    const auto foretold = import->foretold();
    const double held = static_cast<double>(foretold.held) / std::max(1, foretold.times);
    return row({QString::number(plan.limit),
                window == AccountMinute::Window::Fixed ? u"fixed"_s : u"sliding"_s,
                percent(reservePercent / 100.0), QString::number(minutes, 'f', 1),
                QString::number(import->summary.credits),
                percent(static_cast<double>(import->summary.credits) / allowed),
                QString::number(import->summary.rateLimited), percent(held),
                percent(foretold.worst), percent(foretold.width), percent(foretold.widthAtLast)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out << "Imports at an account's limit, in simulated time. Of all that was said of the end "
           "after the "
           "first tenth:\n\"held\": how often it lay within the range; \"wrong by\": the worst, of "
           "the "
           "bound further off; \"width\": of\nthe range, all of it and the last tenth. Shares are "
           "of the "
           "whole time.\n"
        << row({u"a minute"_s, u"window"_s, u"reserve"_s, u"minutes"_s, u"credits"_s, u"used"_s,
                u"429"_s, u"held"_s, u"wrong by"_s, u"width"_s, u"at last"_s});
    for (const Plan plan :
         {Plan{50, 1'700}, Plan{400, 14'000}, Plan{700, 25'000}, Plan{2000, 70'000}}) {
        for (const auto window : {AccountMinute::Window::Fixed, AccountMinute::Window::Sliding}) {
            out << benchmark(plan, window, 0);
            out.flush();
        }
    }
    out << benchmark({700, 20'000}, AccountMinute::Window::Fixed, 20);
    return 0;
}
