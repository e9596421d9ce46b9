// SPDX-License-Identifier: Apache-2.0
#include "app/control/integrationcommands.h"

#include "ui/wording/statetext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbridge {

QJsonObject integrationJson(const Integration &integration)
{
    return {{u"id"_s, raw(integration.id)},
            {u"name"_s, integration.name},
            {u"domain"_s, integration.domain},
            {u"state"_s, stateCode(integration.state)}};
}

void writeIntegration(Output &output, const Integration &integration)
{
    if (output.wantsJson()) {
        output.writeJson(integrationJson(integration));
        return;
    }
    output.writeText(u"%1 · %2 · %3\n"_s.arg(integration.name, integration.domain,
                                             stateWord(integration.state)));
}

ListCommand::ListCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ListCommand::run()
{
    workspace().listIntegrations(
        this, orFail<QList<IntegrationOverview>>([this](const auto &all) { show(all); }));
}

void ListCommand::show(const QList<IntegrationOverview> &all)
{
    if (output().wantsJson()) {
        QJsonArray list;
        for (const IntegrationOverview &overview : all)
            list.append(integrationJson(overview.integration));
        output().writeJson(list);
    } else if (all.isEmpty()) {
        output().message(tr("There is no integration yet; integration add makes one."));
    } else {
        Output::Table table{
            {tr("Number"), tr("Name"), tr("Domain"), tr("State"), tr("Last import")}, {}, {0}};
        for (const IntegrationOverview &overview : all) {
            const Integration &integration = overview.integration;
            table.rows << QStringList{QString::number(raw(integration.id)), integration.name,
                                      integration.domain, stateWord(integration.state),
                                      overview.lastImportAt ? toIso(*overview.lastImportAt)
                                                            : u"–"_s};
        }
        output().writeTable(table);
    }
    finish(ExitCode::Good);
}

StateCommand::StateCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void StateCommand::run()
{
    findIntegration([this](const Integration &integration) {
        const auto answer = orFail<Integration>([this](const Integration &changed) {
            writeIntegration(output(), changed);
            finish(ExitCode::Good);
        });
        if (arguments().command == CommandId::IntegrationPause)
            workspace().pause(integration.id, this, answer);
        else
            workspace().resume(integration.id, this, answer);
    });
}

DeleteCommand::DeleteCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void DeleteCommand::run()
{
    findIntegration([this](const Integration &integration) {
        const DataFate fate = arguments().withData ? DataFate::Remove : DataFate::Keep;
        workspace().deleteIntegration(
            integration.id, fate, this,
            orFail<Done>([this, integration](Done) { show(integration); }));
    });
}

void DeleteCommand::show(const Integration &deleted)
{
    if (output().wantsJson()) {
        QJsonObject json = integrationJson(deleted);
        json.insert("state"_L1, u"deleted"_s);
        output().writeJson(json);
    } else if (arguments().withData) {
        output().writeText(tr("%1 is deleted, with everything that was counted.").arg(deleted.name)
                           + u'\n');
    } else {
        output().writeText(tr("%1 is deleted; what was counted is kept.").arg(deleted.name)
                           + u'\n');
    }
    finish(ExitCode::Good);
}

} // namespace deskbridge
