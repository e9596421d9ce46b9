// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingsaccess.h"

namespace deskbridge {

class SettingsService;

/// The workspace's settings.
class WorkspaceSettingsAccess final : public SettingsAccess {
public:
    explicit WorkspaceSettingsAccess(SettingsService &service) ///< outlives it
        : m_service(service)
    { }

    void read(QObject *context, Answer<Settings> answer) override;
    void change(const Settings &settings, QObject *context, Answer<Settings> answer) override;
    void setProxyPassword(Secret password, QObject *context, Answer<Settings> answer) override;
    void listen(QObject *context, std::function<void(const Settings &)> heard) override;
    void checkAuthorityFile(const QString &path, QObject *context, Answer<Done> answer) override;

private:
    SettingsService &m_service;
};

} // namespace deskbridge
