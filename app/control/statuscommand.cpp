// SPDX-License-Identifier: Apache-2.0
#include "app/control/statuscommand.h"

#include "core/workspace/healthservice.h"
#include "ui/wording/healthtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

ExitCode exitCode(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
    case HealthVerdict::CatchingUp:
    case HealthVerdict::Paused:
        return ExitCode::Good;
    case HealthVerdict::Degraded:
        return ExitCode::Warnings;
    case HealthVerdict::ActionRequired:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const HealthSignal &signal)
{
    const SignalText text = signalText(signal, QTimeZone::utc());
    QJsonObject facts;
    for (auto fact = signal.facts.cbegin(); fact != signal.facts.cend(); ++fact)
        facts.insert(fact.key(), fact.value());
    return {{u"id"_s, signalCode(signal.id)},
            {u"state"_s, signalStateCode(signal.state)},
            {u"finding"_s, signalFindingCode(signal.finding)},
            {u"title"_s, signalTitle(signal.id)},
            {u"what"_s, text.what},
            {u"meaning"_s, text.meaning},
            {u"remedy"_s, text.remedy},
            {u"repair"_s, repairCode(signal.repair)},
            {u"facts"_s, facts}};
}

} // namespace

StatusCommand::StatusCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void StatusCommand::run()
{
    findIntegration([this](const Integration &integration) {
        workspace().health().report(
            integration.id, this,
            orFail<HealthReport>([this](const HealthReport &report) { show(report); }));
    });
}

void StatusCommand::show(const HealthReport &report)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (output().wantsJson()) {
        QJsonArray signalList;
        for (const HealthSignal &signal : report.signalList)
            signalList.append(json(signal));
        output().writeJson(QJsonObject{{u"verdict"_s, verdictCode(report.verdict)},
                                       {u"cause"_s, signalCode(report.cause)},
                                       {u"since"_s, toIso(report.since)},
                                       {u"signals"_s, signalList}});
    } else {
        output().writeText(tr("%1. %2", "verdict, sentence")
                               .arg(verdictWord(report.verdict), verdictSentence(report, zone))
                           + u'\n');
        for (const HealthSignal &signal : report.signalList) {
            const SignalText text = signalText(signal, zone);
            output().writeText(u"  %1: %2 %3"_s.arg(signalTitle(signal.id), text.what, text.remedy)
                                   .trimmed()
                                   .prepend(u"  "_s)
                               + u'\n');
        }
    }
    finish(exitCode(report.verdict));
}

} // namespace deskbridge
