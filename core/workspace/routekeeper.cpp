// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/routekeeper.h"

#include "core/secrets/secretstore.h"
#include "core/workspace/settingskeeper.h"

#include <QUuid>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::chrono::seconds retryAfter{30};

} // namespace

RouteKeeper::RouteKeeper(SettingsKeeper &settings, SecretStore &secrets, Apply apply)
    : m_settings(settings)
    , m_secrets(secrets)
    , m_apply(std::move(apply))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &RouteKeeper::readPassword);
}

void RouteKeeper::start()
{
    connect(&m_settings, &SettingsKeeper::changed, this, [this](const Settings &now) {
        if (now.proxy != m_proxy || now.authorityFile != m_authorityFile)
            update();
    });
    update();
}

void RouteKeeper::update()
{
    ++m_question;
    m_retry.stop();
    m_proxy = m_settings.current().proxy;
    m_authorityFile = m_settings.current().authorityFile;
    const bool wantsPassword = m_proxy.mode == ProxyMode::Manual && !m_proxy.user.isEmpty()
        && !m_proxy.passwordEntry.isEmpty();
    if (!wantsPassword)
        return use({}, {});
    m_apply(std::nullopt);
    readPassword();
}

void RouteKeeper::readPassword()
{
    m_secrets.read(m_proxy.passwordEntry, this,
                   [this, question = m_question](Result<Secret> password) {
                       if (question != m_question)
                           return;
                       if (password)
                           return use(*std::move(password), {});
                       // Without an entry the proxy itself says that it wants a password.
                       if (password.error().kind == ErrorKind::SecretMissing)
                           return use({}, {});
                       use({}, password.error());
                       m_retry.start();
                   });
}

void RouteKeeper::use(Secret password, std::optional<Error> refusal)
{
    m_apply(OutwardRoute{.proxy = m_proxy,
                         .proxyPassword = std::move(password),
                         .authorityFile = m_authorityFile,
                         .refusal = std::move(refusal)});
}

Result<Settings> RouteKeeper::exchange(const QString &entry)
{
    const QString former = m_settings.current().proxy.passwordEntry;
    auto changed = m_settings.setProxyPasswordEntry(entry);
    const QString &useless = changed ? former : entry;
    if (!useless.isEmpty() && former != entry)
        m_secrets.remove(useless, this, [](const Outcome &) { });
    return changed;
}

void RouteKeeper::setPassword(Secret password, Answer<Settings> answer)
{
    if (password.isEmpty())
        return answer(exchange({}));
    const QString entry = u"proxy-password/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_secrets.write(entry, std::move(password), this,
                    [this, entry, answer = std::move(answer)](const Outcome &written) {
                        if (!written)
                            return answer(failure(written));
                        answer(exchange(entry));
                    });
}

} // namespace deskbridge
