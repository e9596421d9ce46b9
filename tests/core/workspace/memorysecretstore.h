// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace deskbridge {

/// A keychain in memory that fails when told to.
class MemorySecretStore final : public SecretStore {
public:
    std::optional<ErrorKind> readFails;
    std::optional<ErrorKind> writeFails;
    std::optional<ErrorKind> removeFails;
    QHash<QString, QByteArray> entries;

    void read(const QString &entry, QObject *context, Answer<Secret> answer) override
    {
        later(context, [this, entry, answer] {
            if (readFails)
                return answer(failure(*readFails));
            if (!entries.contains(entry))
                return answer(failure(ErrorKind::SecretMissing));
            answer(Secret(std::string_view(entries.value(entry).toStdString())));
        });
    }
    void write(const QString &entry, Secret secret, QObject *context, Answer<Done> answer) override
    {
        const QByteArray text = QByteArray::fromStdString(std::string(secret.reveal()));
        later(context, [this, entry, text, answer] {
            if (writeFails)
                return answer(failure(*writeFails));
            entries.insert(entry, text);
            answer(Done{});
        });
    }
    void remove(const QString &entry, QObject *context, Answer<Done> answer) override
    {
        later(context, [this, entry, answer] {
            if (removeFails)
                return answer(failure(*removeFails));
            entries.remove(entry);
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
