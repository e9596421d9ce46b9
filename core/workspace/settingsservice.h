// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/settings.h"

#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about the settings (Workspace::settings()). Same thread and same way of answering
/// as the workspace. Errors: StoreFailed, StoreFull.
class SettingsService final : public QObject {
    Q_OBJECT
public:
    explicit SettingsService(const Crossing &crossing); ///< which outlives it

    void read(QObject *context, Answer<Settings> answer) const;
    /// Takes effect at once; the answer is what is in force then, within its limits.
    void change(const Settings &settings, QObject *context, Answer<Settings> answer) const;
    /// To the keychain alone; an empty one removes it. Errors besides: those of the keychain.
    void setProxyPassword(Secret password, QObject *context, Answer<Settings> answer) const;
    /// Whether the certificates in a file could be used. Error: AuthorityFileUnusable.
    void checkAuthorityFile(const QString &path, QObject *context, Answer<Done> answer) const;

signals:
    void changed(const deskbridge::Settings &settings);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
