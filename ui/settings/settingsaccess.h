// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/settings.h"

#include <functional>

class QObject;
class QString;

namespace deskbridge {

/// What the settings dialog asks of core. An interface, so that tests answer without a workspace.
class SettingsAccess {
public:
    virtual ~SettingsAccess() = default;

    virtual void read(QObject *context, Answer<Settings> answer) = 0;
    virtual void change(const Settings &settings, QObject *context, Answer<Settings> answer) = 0;
    virtual void setProxyPassword(Secret password, QObject *context, Answer<Settings> answer) = 0;
    /// Tells each change of what is in force, whoever made it, for as long as the context lives.
    virtual void listen(QObject *context, std::function<void(const Settings &)> heard) = 0;
    virtual void checkAuthorityFile(const QString &path, QObject *context, Answer<Done> answer) = 0;
};

} // namespace deskbridge
