// SPDX-License-Identifier: Apache-2.0
#include "app/control/command.h"

#include <algorithm>
#include <optional>

namespace deskbridge {
namespace {

std::optional<Integration> chosen(const QList<IntegrationOverview> &all, const QString &typed)
{
    const QString name = comparableName(typed);
    for (const IntegrationOverview &overview : all) {
        if (comparableName(overview.integration.name) == name)
            return overview.integration;
    }
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    for (const IntegrationOverview &overview : all) {
        if (isNumber && raw(overview.integration.id) == number)
            return overview.integration;
    }
    return std::nullopt;
}

} // namespace

Command::Command(Workspace &workspace, Output &output, Arguments arguments)
    : m_workspace(workspace)
    , m_output(output)
    , m_arguments(std::move(arguments))
{ }

void Command::start()
{
    m_workspace.open(this, orFail<Done>([this](Done) {
                         emit opened();
                         run();
                     }));
}

void Command::finish(ExitCode code)
{
    if (std::exchange(m_finished, true))
        return;
    emit finished(code);
}

void Command::fail(const Error &error)
{
    m_output.error(error);
    finish(ExitCode::Failed);
}

void Command::fail(const QString &kind, const ErrorText &text, const QJsonObject &extra)
{
    m_output.error(kind, text, extra);
    finish(ExitCode::Failed);
}

void Command::findIntegration(std::function<void(Integration)> next)
{
    m_workspace.listIntegrations(
        this, orFail<QList<IntegrationOverview>>([this, next = std::move(next)](const auto &all) {
            if (auto integration = chosen(all, m_arguments.integration))
                next(std::move(*integration));
            else
                fail(Error{ErrorKind::NoSuchIntegration});
        }));
}

} // namespace deskbridge
