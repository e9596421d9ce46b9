// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/forecasttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskbridge {
namespace {

class ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
public:
    static QString duration(const ImportForecast &forecast);
    static QString sentence(const ImportForecast &forecast);
};

QString ForecastWords::duration(const ImportForecast &forecast)
{
    using namespace std::chrono;
    if (!forecast.duration)
        return tr("not known: the account names no limit");
    if (*forecast.duration < minutes{1})
        return tr("less than a minute");
    if (*forecast.duration < minutes{90})
        return tr("about %Ln minutes", nullptr,
                  static_cast<int>(ceil<minutes>(*forecast.duration).count()));
    return tr("about %Ln hours", nullptr,
              static_cast<int>(round<hours>(*forecast.duration).count()));
}

QString ForecastWords::sentence(const ImportForecast &forecast)
{
    if (forecast.tickets == 0)
        return tr("Freshdesk lists no tickets for this time.");
    const QString tickets =
        tr("Freshdesk lists %Ln tickets.", nullptr, static_cast<int>(forecast.tickets));
    const QString calls = QLocale().toString(forecast.calls);
    if (!forecast.duration)
        return tr("%1 Reading them takes about %2 calls.").arg(tickets, calls);
    return tr("%1 Reading them takes about %2 calls: %3.").arg(tickets, calls, duration(forecast));
}

} // namespace

QString forecastDurationText(const ImportForecast &forecast)
{
    return ForecastWords::duration(forecast);
}

QString forecastText(const ImportForecast &forecast)
{
    return ForecastWords::sentence(forecast);
}

} // namespace deskbridge
