// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationcommands.h"

#include "core/workspace/completenessservice.h"
#include "ui/shared/prompts.h"
#include "ui/shell/checkdialog.h"

#include <QWidget>

namespace deskbridge {

IntegrationCommands::IntegrationCommands(Workspace &workspace, Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_window(window)
{ }

template <class T> Answer<T> IntegrationCommands::reportFailure()
{
    return [this](const Result<T> &result) {
        if (!result)
            emit failed(result.error());
    };
}

void IntegrationCommands::importNow(IntegrationId id)
{
    // How a run ended stands with the integration; only what prevented it is said here.
    m_workspace.import(id, {}, this, [this](const Result<ImportSummary> &result) {
        if (!result && result.error().kind == ErrorKind::IntegrationPaused)
            emit failed(result.error());
    });
}

void IntegrationCommands::pause(IntegrationId id)
{
    m_workspace.pause(id, this, reportFailure<Integration>());
}

void IntegrationCommands::resume(IntegrationId id)
{
    m_workspace.resume(id, this, reportFailure<Integration>());
}

void IntegrationCommands::readDayAgain(IntegrationId id, UtcTime day)
{
    m_workspace.completeness().readDay(id, day, this, reportFailure<DayReadingSummary>());
}

void IntegrationCommands::askToDelete(const Integration &integration)
{
    Prompt prompt;
    prompt.title = tr("Delete integration");
    prompt.text = tr("Delete %1?").arg(integration.name);
    prompt.detail = tr("Its keys are removed from this computer either way. The imported data, "
                       "which are the counted "
                       "contacts and the source queues, can be kept or removed; removed data can "
                       "be imported again "
                       "only as far as Freshdesk still lists it.");
    prompt.choices = {{tr("Delete, keep imported data"), true},
                      {tr("Delete with imported data"), true}};
    m_prompts.ask(&m_window, prompt, [this, id = integration.id](std::optional<qsizetype> choice) {
        if (choice)
            deleteIntegration(id, *choice == 0 ? DataFate::Keep : DataFate::Remove);
    });
}

void IntegrationCommands::deleteIntegration(IntegrationId id, DataFate fate)
{
    m_workspace.deleteIntegration(id, fate, this, reportFailure<Done>());
}

void IntegrationCommands::askToDiscard(const SetupDraft &draft)
{
    Prompt prompt;
    prompt.title = tr("Discard set-up");
    prompt.text = draft.name.isEmpty() ? tr("Discard the unfinished set-up?")
                                       : tr("Discard the unfinished set-up of %1?").arg(draft.name);
    prompt.choices = {{tr("Discard"), true}};
    m_prompts.ask(&m_window, prompt, [this, id = draft.id](std::optional<qsizetype> choice) {
        if (choice)
            discard(id);
    });
}

void IntegrationCommands::discard(qint64 draft)
{
    m_workspace.discardDraft(draft, this, [this](const Result<Done> &result) {
        if (!result)
            emit failed(result.error());
        emit draftDiscarded();
    });
}

void IntegrationCommands::checkConnection(const Integration &integration)
{
    (new CheckDialog(m_workspace, integration, &m_window))->open();
}

} // namespace deskbridge
