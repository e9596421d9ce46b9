// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/workspacesettingsaccess.h"

#include "core/workspace/settingsservice.h"

#include <utility>

namespace deskbridge {

void WorkspaceSettingsAccess::read(QObject *context, Answer<Settings> answer)
{
    m_service.read(context, std::move(answer));
}

void WorkspaceSettingsAccess::change(const Settings &settings, QObject *context,
                                     Answer<Settings> answer)
{
    m_service.change(settings, context, std::move(answer));
}

void WorkspaceSettingsAccess::setProxyPassword(Secret password, QObject *context,
                                               Answer<Settings> answer)
{
    m_service.setProxyPassword(std::move(password), context, std::move(answer));
}

void WorkspaceSettingsAccess::listen(QObject *context, std::function<void(const Settings &)> heard)
{
    QObject::connect(&m_service, &SettingsService::changed, context, std::move(heard));
}

void WorkspaceSettingsAccess::checkAuthorityFile(const QString &path, QObject *context,
                                                 Answer<Done> answer)
{
    m_service.checkAuthorityFile(path, context, std::move(answer));
}

} // namespace deskbridge
