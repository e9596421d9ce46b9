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
    /// The program ends at the question of that number, counted from now, before or after it took effect:
    /// none is answered from then on.
    void dieAt(int question, bool afterEffect)
    {
        m_untilDeath = question;
        m_diesAfterEffect = afterEffect;
    }
    [[nodiscard]] bool isDead() const { return m_untilDeath == 0; }

    void read(const QString &entry, QObject *context, Answer<Secret> answer) override
    {
        later(context, [this, entry, answer] {
            if (dies())
                return;
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
            const bool alive = !dies();
            if (alive || m_effect)
                entries.insert(entry, text);
            if (alive)
                answer(Done{});
        });
    }
    void remove(const QString &entry, QObject *context, Answer<Done> answer) override
    {
        later(context, [this, entry, answer] {
            if (removeFails)
                return answer(failure(*removeFails));
            const bool alive = !dies();
            if (alive || m_effect)
                entries.remove(entry);
            if (alive)
                answer(Done{});
        });
    }

private:
    bool dies()
    {
        m_effect = m_untilDeath == 1 && m_diesAfterEffect;
        if (m_untilDeath > 0)
            --m_untilDeath;
        return m_untilDeath == 0;
    }

    int m_untilDeath = -1;
    bool m_diesAfterEffect = false;
    bool m_effect = false; ///< of the question that is just put

    static void later(QObject *context, std::function<void()> call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace deskbridge
