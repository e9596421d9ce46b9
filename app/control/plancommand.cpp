// SPDX-License-Identifier: Apache-2.0
#include "app/control/plancommand.h"

#include "core/workspace/archiveservice.h"
#include "core/workspace/importservice.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/forecasttext.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbridge {

PlanCommand::PlanCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void PlanCommand::run()
{
    findIntegration([this](const Integration &integration) {
        if (arguments().archived)
            return workspace().archive().plan(
                integration.id, arguments().import, this,
                orFail<ArchivePlan>([this](const ArchivePlan &plan) { showArchive(plan); }));
        workspace().imports().plan(
            integration.id, arguments().since, arguments().import, this,
            orFail<ImportForecast>([this](const ImportForecast &forecast) { show(forecast); }));
    });
}

void PlanCommand::show(const ImportForecast &forecast)
{
    if (output().wantsJson()) {
        output().writeJson(QJsonObject{
            {u"tickets"_s, forecast.tickets},
            {u"calls"_s, forecast.calls},
            {u"seconds"_s,
             forecast.duration ? QJsonValue(static_cast<qint64>(forecast.duration->count()))
                               : QJsonValue(QJsonValue::Null)}});
    } else {
        Output::Table table{{tr("Still to be read"), tr("Number")}, {}, {1}};
        table.rows << QStringList{tr("Tickets"), QLocale().toString(forecast.tickets)}
                   << QStringList{tr("Calls (estimated)"), QLocale().toString(forecast.calls)}
                   << QStringList{tr("Time (estimated)"), forecastDurationText(forecast)};
        output().writeTable(table);
    }
    finish(ExitCode::Good);
}

void PlanCommand::showArchive(const ArchivePlan &plan)
{
    if (output().wantsJson()) {
        output().writeJson(
            QJsonObject{{u"archive"_s, archiveCode(plan.availability)},
                        {u"candidates"_s, plan.candidates},
                        {u"calls"_s, plan.calls},
                        {u"seconds"_s,
                         plan.duration ? QJsonValue(static_cast<qint64>(plan.duration->count()))
                                       : QJsonValue(QJsonValue::Null)},
                        {u"found"_s, plan.found}});
    } else {
        output().writeText(archivePlanSentence(plan) + u'\n');
    }
    finish(ExitCode::Good);
}

} // namespace deskbridge
