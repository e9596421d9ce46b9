// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingsaccess.h"

#include <QMetaObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace deskbridge {

/// Keeps settings in memory, answers later, and fails when told to.
class FakeSettingsAccess final : public SettingsAccess {
public:
    Settings stored;
    QList<QByteArray> passwords;
    QStringList usableFiles;
    std::optional<ErrorKind> changeFails;
    std::function<void(const Settings &)> listener;

    void read(QObject *context, Answer<Settings> answer) override
    {
        later(context, [this, answer] { answer(stored); });
    }
    void change(const Settings &settings, QObject *context, Answer<Settings> answer) override
    {
        later(context, [this, settings, answer] {
            if (changeFails)
                return answer(failure(*changeFails));
            const QString entry = stored.proxy.passwordEntry;
            stored = withinLimits(settings);
            stored.proxy.passwordEntry = entry;
            answer(stored);
        });
    }
    void setProxyPassword(Secret password, QObject *context, Answer<Settings> answer) override
    {
        passwords.append(QByteArray::fromStdString(std::string(password.reveal())));
        stored.proxy.passwordEntry =
            password.isEmpty() ? QString() : QStringLiteral("proxy-password/1");
        later(context, [this, answer] { answer(stored); });
    }
    void listen(QObject *, std::function<void(const Settings &)> heard) override
    {
        listener = std::move(heard);
    }
    void checkAuthorityFile(const QString &path, QObject *context, Answer<Done> answer) override
    {
        later(context, [this, path, answer] {
            if (!usableFiles.contains(path))
                return answer(failure(ErrorKind::AuthorityFileUnusable));
            answer(Done{});
        });
    }

private:
    static void later(QObject *context, std::function<void()> call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace deskbridge
