// SPDX-License-Identifier: Apache-2.0
#include "app/control/checkcommand.h"

#include "core/workspace/connectioncheck.h"
#include "ui/wording/checktext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

ExitCode exitCode(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return ExitCode::Good;
    case CheckOutcome::Warning:
    case CheckOutcome::Skipped: // nothing ran, so nothing is proved
        return ExitCode::Warnings;
    case CheckOutcome::Failed:
    case CheckOutcome::Pending:
    case CheckOutcome::Running:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const CheckResult &check)
{
    return {{u"id"_s, checkCode(check.id)},
            {u"title"_s, checkTitle(check.id)},
            {u"outcome"_s, outcomeCode(check.outcome)},
            {u"detail"_s, checkDetail(check, QTimeZone::systemTimeZone())},
            {u"remedy"_s, checkRemedy(check)}};
}

} // namespace

CheckCommand::CheckCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

CheckCommand::~CheckCommand() = default;

void CheckCommand::run()
{
    findIntegration([this](const Integration &integration) {
        m_check = workspace().checkEverything(integration.id);
        connect(m_check.get(), &ConnectionCheck::checkChanged, this,
                [this](const CheckResult &check) {
                    if (check.outcome != CheckOutcome::Pending
                        && check.outcome != CheckOutcome::Running)
                        output().step(check, !output().wantsJson());
                });
        connect(m_check.get(), &ConnectionCheck::finished, this, &CheckCommand::show);
        m_check->start();
    });
}

void CheckCommand::show(const QList<CheckResult> &checks)
{
    const CheckOutcome overall = overallOutcome(checks);
    if (output().wantsJson()) {
        QJsonArray list;
        for (const CheckResult &check : checks)
            list.append(json(check));
        output().writeJson(QJsonObject{{u"outcome"_s, outcomeCode(overall)}, {u"checks"_s, list}});
    } else {
        output().writeText(tr("The check as a whole: %1.").arg(outcomeWord(overall)) + u'\n');
    }
    finish(exitCode(overall));
}

} // namespace deskbridge
