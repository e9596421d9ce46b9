// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/timelefttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskbridge {
namespace {

using std::chrono::minutes;

/// Beyond it, minutes are told in fives and with their hours.
constexpr minutes longTime{90};
constexpr minutes step{5};

struct TimeLeftText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::TimeLeftText)

public:
    static QString hours(minutes time)
    {
        const QLocale locale;
        const auto whole = time / std::chrono::hours{1};
        const auto rest = (time % std::chrono::hours{1}).count();
        if (rest == 0) {
            //: hours
            return tr("%1 h").arg(locale.toString(static_cast<qlonglong>(whole)));
        }
        //: hours and minutes
        return tr("%1 h %2 min")
            .arg(locale.toString(static_cast<qlonglong>(whole)))
            .arg(static_cast<qlonglong>(rest));
    }
};

} // namespace

QString timeLeftText(const TimeLeft &left)
{
    minutes earliest = std::chrono::floor<minutes>(left.earliest);
    minutes latest = std::chrono::ceil<minutes>(left.latest);
    if (latest <= minutes{1})
        return TimeLeftText::tr("less than a minute left");
    if (latest > longTime) {
        earliest -= earliest % step;
        latest += (step - latest % step) % step;
        if (earliest < minutes{1})
            return TimeLeftText::tr("at most %1 left").arg(TimeLeftText::hours(latest));
        if (earliest == latest)
            return TimeLeftText::tr("about %1 left").arg(TimeLeftText::hours(latest));
        if (earliest < std::chrono::hours{1})
            //: minutes, then hours: "55 min to 1 h 35 min left"
            return TimeLeftText::tr("%1 min to %2 left")
                .arg(earliest.count())
                .arg(TimeLeftText::hours(latest));
        //: two times: "1 h 40 min to 2 h 5 min left"
        return TimeLeftText::tr("%1 to %2 left")
            .arg(TimeLeftText::hours(earliest), TimeLeftText::hours(latest));
    }
    if (earliest < minutes{1})
        return TimeLeftText::tr("at most %n min left", nullptr, static_cast<int>(latest.count()));
    if (earliest == latest)
        return TimeLeftText::tr("about %n min left", nullptr, static_cast<int>(latest.count()));
    //: two numbers of minutes: "12 to 16 min left"
    return TimeLeftText::tr("%1 to %2 min left").arg(earliest.count()).arg(latest.count());
}

} // namespace deskbridge
