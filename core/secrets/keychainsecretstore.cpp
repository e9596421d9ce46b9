// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"

#include "core/secrets/keychainquestion.h"

namespace deskbridge {
namespace {

KeychainQuestion::End withoutValue(Answer<Done> answer)
{
    return [answer = std::move(answer)](const Result<Secret> &result) {
        answer(result ? Outcome(Done{}) : failure(result));
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{ }

void KeychainSecretStore::read(const QString &entry, QObject *context, Answer<Secret> answer)
{
    ask(new KeychainQuestion(KeychainQuestion::Kind::Read, entry, {}, m_limit, context,
                             std::move(answer), this));
}

void KeychainSecretStore::write(const QString &entry, Secret secret, QObject *context,
                                Answer<Done> answer)
{
    ask(new KeychainQuestion(KeychainQuestion::Kind::Write, entry, std::move(secret), m_limit,
                             context, withoutValue(std::move(answer)), this));
}

void KeychainSecretStore::remove(const QString &entry, QObject *context, Answer<Done> answer)
{
    ask(new KeychainQuestion(KeychainQuestion::Kind::Remove, entry, {}, m_limit, context,
                             withoutValue(std::move(answer)), this));
}

void KeychainSecretStore::ask(KeychainQuestion *question)
{
    connect(question, &KeychainQuestion::ended, this, [this, question] {
        m_working = m_working && m_open.constFirst() != question;
        m_open.removeOne(question);
        startNext();
    });
    m_open.append(question);
    startNext();
}

void KeychainSecretStore::startNext()
{
    if (m_working || m_open.isEmpty())
        return;
    m_working = true;
    m_open.constFirst()->start();
}

} // namespace deskbridge
