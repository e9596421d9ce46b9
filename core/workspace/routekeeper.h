// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/settings.h"
#include "core/http/outwardroute.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace deskbridge {

class SecretStore;
class SettingsKeeper;

/// Keeps the way out as the settings say, at once and while running: the proxy with its password from the
/// keychain, and the file of own authorities. Until the password is there nothing leaves, so that no request
/// goes out without it. Engine thread; both references outlive it.
class RouteKeeper final : public QObject {
    Q_OBJECT
public:
    /// None: wait, the password is being read.
    using Apply = std::function<void(std::optional<OutwardRoute> route)>;

    RouteKeeper(SettingsKeeper &settings, SecretStore &secrets, Apply apply);

    /// Applies what is in force, and from now on every change of it.
    void start();
    /// To the keychain under a new name, then into the settings, then the former entry goes; each step that
    /// fails leaves the former password in use. An empty one removes it.
    void setPassword(Secret password, Answer<Settings> answer);

private:
    void update();
    void readPassword();
    void use(Secret password, std::optional<Error> refusal);
    [[nodiscard]] Result<Settings> exchange(const QString &entry);

    SettingsKeeper &m_settings;
    SecretStore &m_secrets;
    Apply m_apply;
    ProxySettings m_proxy; ///< as applied last
    QString m_authorityFile;
    quint64 m_question = 0; ///< a later one makes an earlier answer worthless
    QTimer m_retry;
};

} // namespace deskbridge
