// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/catch.h"
#include "ui/keys/keydesk.h"
#include "ui/shared/prompts.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace deskbridge {

/// Answers when the test says so, from what the test has laid out.
class FakeKeyDesk final : public KeyDesk {
public:
    KeysOverview keys;
    std::optional<Error> error; ///< of the next questions
    QList<QByteArray> keysHeard;
    QStringList asked;
    KeyComparison comparison;
    std::optional<KeySwitch> switched;
    bool holdsBack = false; ///< answers wait for release()

    void release()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &answer : waiting)
            answer();
    }

    void overview(IntegrationId, QObject *context, Answer<KeysOverview> answer) override
    {
        reply(u"overview", context, std::move(answer), [this] { return keys; });
    }
    void revoke(IntegrationId, qint64 key, QObject *context,
                Answer<std::optional<InjixoKeyFacts>> answer) override
    {
        asked.append(QStringLiteral("key %1").arg(key));
        reply(u"revoke", context, std::move(answer),
              [] { return std::optional<InjixoKeyFacts>(InjixoKeyFacts{}); });
    }
    void compare(IntegrationId, Secret key, QObject *context, Answer<KeyComparison> answer) override
    {
        hear(key);
        reply(u"compare", context, std::move(answer), [this] { return comparison; });
    }
    void replace(IntegrationId, Secret key, QObject *context, Answer<KeySwitch> answer) override
    {
        hear(key);
        reply(u"replace", context, std::move(answer), [this] { return *switched; });
    }
    void begin(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
               QObject *context, Answer<IssuedInjixoKey> answer) override
    {
        asked.append(QStringLiteral("%1 %2").arg(rotationReasonCode(reason)).arg(overlap.count()));
        asked.append(QStringLiteral("begin"));
        const auto issue = [this, id, reason, answer = std::move(answer)] {
            if (error)
                return answer(Failure{*error});
            keys.rotation = KeyRotation{.integration = id, .reason = reason, .begunAt = now};
            std::optional<InjixoKeyFacts> former;
            if (!keys.injixoKeys.isEmpty()) {
                InjixoKeyFacts &old = keys.injixoKeys.last().key;
                old.state = InjixoKeyState::Retiring;
                old.retiresAt = now + std::chrono::hours{24};
                former = old;
            }
            const InjixoKeyFacts fresh{
                .id = 99, .integration = id, .lastFour = QStringLiteral("new4"), .createdAt = now};
            keys.injixoKeys.append({.key = fresh});
            answer(
                IssuedInjixoKey{fresh, Secret(std::string_view("ijx_the_new_key_new4")), former});
        };
        later(context, issue);
    }
    void beginInInjixo(IntegrationId, RotationReason reason, QObject *context,
                       Answer<Done> answer) override
    {
        asked.append(rotationReasonCode(reason));
        reply(u"beginInInjixo", context, std::move(answer), [] { return Done{}; });
    }
    void keep(IntegrationId, Secret key, QObject *context, Answer<InjixoKeyFacts> answer) override
    {
        const QString lastFour = key.lastFour();
        hear(key);
        reply(u"keep", context, std::move(answer),
              [lastFour] { return InjixoKeyFacts{.lastFour = lastFour}; });
    }
    void extend(IntegrationId, std::chrono::hours time, QObject *context,
                Answer<std::optional<InjixoKeyFacts>> answer) override
    {
        reply(u"extend", context, std::move(answer),
              [this, time] { return std::optional(InjixoKeyFacts{.retiresAt = now + time}); });
    }
    void finish(IntegrationId, QObject *context, Answer<Done> answer) override
    {
        reply(u"finish", context, std::move(answer), [this] {
            keys.rotation.reset();
            return Done{};
        });
    }
    void abandon(IntegrationId, QObject *context, Answer<Done> answer) override
    {
        reply(u"abandon", context, std::move(answer), [] { return Done{}; });
    }

    UtcTime now = fromSeconds(1'795'000'000);

private:
    void hear(const Secret &key) { keysHeard.append(QByteArray(key.reveal().data(), key.size())); }
    void later(QObject *context, std::function<void()> call)
    {
        const auto guarded = [context = QPointer<QObject>(context), call = std::move(call)] {
            if (context)
                call();
        };
        if (holdsBack)
            m_waiting.append(guarded);
        else
            QMetaObject::invokeMethod(context, guarded, Qt::QueuedConnection);
    }
    template <class T, class Make>
    void reply(QStringView what, QObject *context, Answer<T> answer, Make make)
    {
        asked.append(what.toString());
        later(context, [this, answer = std::move(answer), make] {
            if (error)
                answer(Failure{*error});
            else
                answer(make());
        });
    }

    QList<std::function<void()>> m_waiting;
};

/// Answers as the test says, and remembers what was asked.
class AnsweringPrompts final : public Prompts {
public:
    void ask(QWidget *, const Prompt &prompt, Chosen chosen) override
    {
        asked.append(prompt);
        if (holdsBack)
            waiting = std::move(chosen);
        else
            chosen(answer);
    }

    std::optional<qsizetype> answer;
    QList<Prompt> asked;
    bool holdsBack = false; ///< the question stands until the test calls what is waiting
    Chosen waiting;
};

} // namespace deskbridge
