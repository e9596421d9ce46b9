// SPDX-License-Identifier: Apache-2.0
#include "app/control/evidencecommand.h"

#include "core/workspace/activityservice.h"
#include "core/workspace/connectioncheck.h"
#include "core/workspace/diagnosticsservice.h"
#include "ui/wording/supporttext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbridge {

EvidenceCommand::EvidenceCommand(Workspace &workspace, Output &output, Arguments arguments)
    : Command(workspace, output, std::move(arguments))
{ }

EvidenceCommand::~EvidenceCommand() = default;

void EvidenceCommand::run()
{
    findIntegration([this](const Integration &integration) {
        // Said before the checks rather than after them; looked at once more when it is written.
        if (QFileInfo::exists(arguments().outputFile))
            return fail(saveProblemCode(SaveProblem::Exists), saveProblemText(SaveProblem::Exists));
        m_check = workspace().checkEverything(integration.id);
        connect(
            m_check.get(), &ConnectionCheck::finished, this,
            [this, id = integration.id](const QList<CheckResult> &checks) { collect(id, checks); });
        output().message(tr("Running the checks …"));
        m_check->start();
    });
}

void EvidenceCommand::collect(IntegrationId id, const QList<CheckResult> &checks)
{
    workspace().diagnostics().collectEvidence(
        id, checks, this,
        orFail<EvidencePack>([this, id](const EvidencePack &pack) { save(id, pack); }));
}

void EvidenceCommand::save(IntegrationId id, const EvidencePack &pack)
{
    const QList<ZipEntry> files = filesWithSupportText(pack, QTimeZone::systemTimeZone());
    const auto zip = makeZip(files, pack.at);
    if (!zip)
        return fail(zip.error());
    const QString path = QDir().absoluteFilePath(arguments().outputFile);
    const auto saved = saveFile(path, *zip, IfExists::Refuse);
    if (!saved)
        return fail(saveProblemCode(saved.error()), saveProblemText(saved.error()));
    workspace().activity().record(
        {.integration = id, .kind = ActivityKind::EvidenceSaved, .actor = Actor::Person});
    if (output().wantsJson()) {
        QJsonArray names;
        for (const ZipEntry &file : files)
            names.append(file.path);
        output().writeJson(
            QJsonObject{{u"file"_s, path}, {u"bytes"_s, zip->size()}, {u"contents"_s, names}});
    } else {
        output().writeText(tr("The evidence pack is in %1. Names, keys and addresses are taken "
                              "out; look through it before you send it.")
                               .arg(QDir::toNativeSeparators(path))
                           + u'\n');
    }
    // The record is written once the engine has answered whatever is asked after it.
    workspace().listIntegrations(
        this, [this](const Result<QList<IntegrationOverview>> &) { finish(ExitCode::Good); });
}

} // namespace deskbridge
