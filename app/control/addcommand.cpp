// SPDX-License-Identifier: Apache-2.0
#include "app/control/addcommand.h"

#include "app/control/integrationcommands.h"
#include "app/control/keyinput.h"
#include "core/workspace/connectioncheck.h"
#include "ui/wording/checktext.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

AddCommand::AddCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

AddCommand::~AddCommand() = default;

void AddCommand::run()
{
    workspace().checkName(arguments().name, this, orFail<Done>([this](Done) { readDomain(); }));
}

void AddCommand::readDomain()
{
    const auto address = AccountAddress::parse(arguments().domain);
    if (!address)
        fail(errorCode(ErrorKind::InvalidAddress), addressProblemText(address.error()));
    else
        readKey(*address);
}

void AddCommand::readKey(const AccountAddress &address)
{
    auto key = readKeyFromStandardInput(output(), tr("Freshdesk API key (it stays invisible):"));
    if (!key) {
        fail(key.error());
        return;
    }
    m_key = std::move(*key);
    if (arguments().check)
        check(address);
    else
        store(address.domain(), ExitCode::Good);
}

void AddCommand::check(const AccountAddress &address)
{
    m_check = workspace().checkConnection(address, m_key.clone());
    connect(m_check.get(), &ConnectionCheck::checkChanged, this, [this](const CheckResult &check) {
        if (check.outcome != CheckOutcome::Pending && check.outcome != CheckOutcome::Running)
            output().step(check, false);
    });
    connect(m_check.get(), &ConnectionCheck::finished, this,
            [this, domain = address.domain()](const QList<CheckResult> &checks) {
                judge(checks, domain);
            });
    m_check->start();
}

void AddCommand::judge(const QList<CheckResult> &checks, const QString &domain)
{
    const auto failed = std::ranges::find(checks, CheckOutcome::Failed, &CheckResult::outcome);
    if (failed != checks.end()) {
        const ErrorText text{
            tr("The check “%1” failed, so the integration is not stored. %2")
                .arg(checkTitle(failed->id), checkDetail(*failed, QTimeZone::systemTimeZone())),
            checkRemedy(*failed)};
        const QString kind = failed->error ? errorCode(failed->error->kind) : u"check_failed"_s;
        fail(kind, text, {{u"check"_s, checkCode(failed->id)}});
        return;
    }
    const bool warned = overallOutcome(checks) != CheckOutcome::Passed;
    store(domain, warned ? ExitCode::Warnings : ExitCode::Good);
}

void AddCommand::store(const QString &domain, ExitCode code)
{
    NewIntegration integration;
    integration.name = arguments().name;
    integration.domain = domain;
    integration.historyStart = arguments().since;
    integration.state = IntegrationState::Active;
    workspace().addIntegration(std::move(integration), std::move(m_key), this,
                               orFail<Integration>([this, code](const Integration &added) {
                                   writeIntegration(output(), added);
                                   finish(code);
                               }));
}

} // namespace deskbridge
