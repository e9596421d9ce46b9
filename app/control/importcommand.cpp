// SPDX-License-Identifier: Apache-2.0
#include "app/control/importcommand.h"

#include "core/workspace/archiveservice.h"
#include "core/workspace/importservice.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/timelefttext.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

double inSeconds(std::chrono::milliseconds duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

QJsonObject json(const ImportSummary &summary)
{
    return {{u"stage"_s, stageCode(summary.stage)},
            {u"tickets"_s, summary.tickets},
            {u"conversations"_s, summary.conversations},
            {u"contacts"_s, summary.contacts},
            {u"requests"_s, summary.requests},
            {u"credits"_s, summary.credits},
            {u"rateLimited"_s, summary.rateLimited},
            {u"seconds"_s, inSeconds(summary.duration)},
            {u"complete"_s, summary.complete}};
}

} // namespace

ImportCommand::ImportCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

void ImportCommand::run()
{
    findIntegration([this](const Integration &integration) {
        if (arguments().archived)
            beginArchive(integration);
        else
            begin(integration);
    });
}

void ImportCommand::begin(const Integration &integration)
{
    const IntegrationId id = integration.id;
    connect(&workspace(), &Workspace::importProgressed, this,
            [this, id](IntegrationId of, const ImportProgress &progress) {
                if (of == id)
                    output().progress(progressLine(progress));
            });
    connect(&m_stopSignals, &StopSignals::stopRequested, this, [this, id] {
        output().message(tr("Stopping after the requests in flight …"));
        workspace().stopImport(id);
    });
    connect(&workspace().imports(), &ImportService::importHandedOn, this, [this] {
        output().message(tr("Another Deskbridge program on this computer does the importing; it "
                            "has been asked to import now, with its own settings."));
    });
    m_stopSignals.listen();
    workspace().import(
        id, arguments().import, this,
        orFail<ImportSummary>([this](const ImportSummary &summary) { show(summary); }));
}

void ImportCommand::beginArchive(const Integration &integration)
{
    const IntegrationId id = integration.id;
    ArchiveService &archive = workspace().archive();
    connect(&archive, &ArchiveService::progressed, this,
            [this, id](IntegrationId of, const ArchiveProgress &progress) {
                if (of == id)
                    output().progress(archiveProgressSentence(progress));
            });
    connect(&m_stopSignals, &StopSignals::stopRequested, this, [this, id] {
        output().message(tr("Stopping after the requests in flight …"));
        workspace().archive().stop(id);
    });
    m_stopSignals.listen();
    archive.walk(
        id, arguments().import, this,
        orFail<ArchiveSummary>([this](const ArchiveSummary &summary) { showArchive(summary); }));
}

void ImportCommand::showArchive(const ArchiveSummary &summary)
{
    if (output().wantsJson())
        output().writeJson(QJsonObject{{u"stage"_s, u"archive"_s},
                                       {u"archive"_s, archiveCode(summary.availability)},
                                       {u"tried"_s, summary.tried},
                                       {u"tickets"_s, summary.found},
                                       {u"missing"_s, summary.missing},
                                       {u"contacts"_s, summary.contacts},
                                       {u"requests"_s, summary.requests},
                                       {u"credits"_s, summary.credits},
                                       {u"complete"_s, summary.complete}});
    else
        output().writeText(archiveSummarySentence(summary) + u'\n');
    finish(summary.complete ? ExitCode::Good : ExitCode::Warnings);
}

QString ImportCommand::progressLine(const ImportProgress &progress) const
{
    QStringList parts;
    const bool isExpected =
        progress.ticketsExpected && *progress.ticketsExpected >= progress.tickets;
    parts << (isExpected ? tr("%1 of about %2 tickets")
                               .arg(number(progress.tickets), number(*progress.ticketsExpected))
                         : tr("Tickets: %1").arg(number(progress.tickets)));
    parts << tr("conversations: %1").arg(number(progress.conversations));
    if (progress.ticketsExpected)
        parts << tr("calls left: %1").arg(number(progress.callsLeft));
    if (progress.remaining)
        parts << timeLeftText(*progress.remaining);
    if (progress.trouble)
        parts << errorText(Error{*progress.trouble}).what
              << tr("trying again in %Ln second(s)", "to reach Freshdesk",
                    static_cast<int>(progress.againIn.count()));
    else if (progress.waitingForLimit)
        parts << tr("waiting %Ln seconds for the account's limit", nullptr,
                    static_cast<int>(progress.waitingForLimit->count()));
    return parts.join(u" · "_s);
}

void ImportCommand::show(const ImportSummary &summary)
{
    if (output().wantsJson()) {
        output().writeJson(json(summary));
    } else {
        Output::Table table{{tr("Read and counted"), tr("Number")}, {}, {1}};
        table.rows << QStringList{tr("Tickets"), number(summary.tickets)}
                   << QStringList{tr("Conversations"), number(summary.conversations)}
                   << QStringList{tr("New offered contacts"), number(summary.contacts)}
                   << QStringList{tr("Requests"), number(summary.requests)}
                   << QStringList{tr("Credits"), number(summary.credits)}
                   << QStringList{tr("Seconds"),
                                  QLocale().toString(inSeconds(summary.duration), 'f', 1)};
        output().writeTable(table);
    }
    if (summary.unreadable > 0) {
        output().message(tr("Freshdesk refused the conversations of %Ln tickets, as it does for "
                            "some deleted ones and "
                            "spam; this is recorded.",
                            nullptr, static_cast<int>(summary.unreadable)));
    }
    if (!summary.ended)
        output().message(
            tr("The import is not complete; starting it again goes on where it stopped."));
    if (summary.gapAt)
        output().message(tr("Of the second %1 Freshdesk's list does not show all tickets, so some "
                            "may be missing. Every import that is started reads that second "
                            "again; “reconcile --prove” finds the days that lack tickets.")
                             .arg(toIso(*summary.gapAt)));
    if (summary.garbled > 0)
        output().message(tr("The conversations of %Ln ticket(s) came unreadable, so their replies "
                            "are not counted yet. They are asked for again.",
                            nullptr, static_cast<int>(summary.garbled)));
    finish(summary.complete ? ExitCode::Good : ExitCode::Warnings);
}

} // namespace deskbridge
