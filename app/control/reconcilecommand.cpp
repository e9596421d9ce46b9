// SPDX-License-Identifier: Apache-2.0
#include "app/control/reconcilecommand.h"

#include "core/base/clock.h"
#include "core/workspace/completenessservice.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/statetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QJsonValue timeOrNull(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const CompletenessDay &day)
{
    return {{u"day"_s, toIso(day.day).left(10)},
            {u"here"_s, day.here},
            {u"there"_s, day.there},
            {u"result"_s, dayResultCode(day.result)},
            {u"reason"_s, proofObstacleCode(day.obstacle)},
            {u"checkedAt"_s, toIso(day.checkedAt)}};
}

QJsonObject json(const Completeness &completeness)
{
    QJsonArray open;
    for (const CompletenessDay &day : completeness.open)
        open.append(json(day));
    return {{u"result"_s, completenessCode(completeness)},
            {u"provedFrom"_s, timeOrNull(completeness.provedFrom)},
            {u"provedUntil"_s, timeOrNull(completeness.provedUntil)},
            {u"proved"_s, completeness.proved},
            {u"differing"_s, completeness.differing},
            {u"notProvable"_s, completeness.notProvable},
            {u"notCompared"_s, completeness.notCompared},
            {u"days"_s, open}};
}

QJsonObject json(const Reconciliation &reconciliation)
{
    QJsonObject notCounted;
    for (auto it = reconciliation.notCounted.cbegin(); it != reconciliation.notCounted.cend(); ++it)
        notCounted.insert(reasonCode(it.key()), it.value());
    return {{u"tickets"_s, reconciliation.tickets},
            {u"replies"_s, reconciliation.replies},
            {u"unknown"_s, reconciliation.unknown},
            {u"notCounted"_s, notCounted},
            {u"offered"_s, reconciliation.offered}};
}

} // namespace

ReconcileCommand::ReconcileCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ReconcileCommand::run()
{
    findIntegration([this](const Integration &integration) {
        m_integration = integration.id;
        if (arguments().readDay || arguments().prove)
            listen();
        if (arguments().readDay)
            readDay();
        else if (arguments().prove)
            prove();
        else
            reconcile();
    });
}

void ReconcileCommand::listen()
{
    connect(&workspace().completeness(), &CompletenessService::progressed, this,
            [this](IntegrationId id, int compared, int all) {
                if (id == m_integration)
                    output().progress(tr("%1 of %2 days compared").arg(compared).arg(all));
            });
    connect(&m_stopSignals, &StopSignals::stopRequested, this, [this] {
        output().message(tr("Stopping; the days compared so far are kept."));
        workspace().completeness().stop(m_integration);
    });
    m_stopSignals.listen();
}

void ReconcileCommand::readDay()
{
    workspace().completeness().readDay(
        m_integration, *arguments().readDay, this,
        orFail<DayReadingSummary>([this](const DayReadingSummary &summary) {
            output().message(summary.complete
                                 ? completenessDaySentence(summary.day, QTimeZone::utc())
                                 : tr("The day was not read to its end."));
            if (arguments().prove)
                prove();
            else
                reconcile();
        }));
}

void ReconcileCommand::prove()
{
    workspace().completeness().compare(
        m_integration, this,
        orFail<ComparisonSummary>([this](const ComparisonSummary &) { reconcile(); }));
}

void ReconcileCommand::reconcile()
{
    workspace().reconcile(m_integration, arguments().period, this,
                          orFail<Reconciliation>([this](const Reconciliation &sums) {
                              workspace().completeness().read(
                                  m_integration, arguments().period, this,
                                  orFail<Completeness>([this, sums](const Completeness &proof) {
                                      show(sums, proof);
                                  }));
                          }));
}

void ReconcileCommand::show(const Reconciliation &reconciliation, const Completeness &completeness)
{
    if (output().wantsJson()) {
        QJsonObject document = json(reconciliation);
        document.insert(u"completeness"_s, json(completeness));
        output().writeJson(document);
    } else {
        const auto number = [](qint64 value) { return QLocale().toString(value); };
        Output::Table table{{tr("Messages"), tr("Number")}, {}, {1}};
        table.rows << QStringList{tr("Tickets"), number(reconciliation.tickets)}
                   << QStringList{tr("+ replies and other messages in them"),
                                  number(reconciliation.replies)}
                   << QStringList{tr("+ messages of tickets that were already deleted or spam"),
                                  number(reconciliation.unknown)};
        for (auto it = reconciliation.notCounted.cbegin(); it != reconciliation.notCounted.cend();
             ++it)
            table.rows << QStringList{u"− "_s + reasonSentence(it.key()), number(it.value())};
        table.rows << QStringList{tr("= offered contacts"), number(reconciliation.offered)};
        output().writeTable(table);
        // The command line's days are UTC.
        const ProofQuestion question{arguments().period, SystemClock().now(), QTimeZone::utc()};
        output().writeText(completenessSentence(completeness, question) + u'\n');
    }
    const bool asked = arguments().prove || arguments().readDay;
    finish(asked && completeness.differing > 0 ? ExitCode::Warnings : ExitCode::Good);
}

} // namespace deskbridge
