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
    (new KeychainQuestion(entry, m_limit, context, std::move(answer), this))->read();
}

void KeychainSecretStore::write(const QString &entry, Secret secret, QObject *context,
                                Answer<Done> answer)
{
    (new KeychainQuestion(entry, m_limit, context, withoutValue(std::move(answer)), this))
        ->write(std::move(secret));
}

void KeychainSecretStore::remove(const QString &entry, QObject *context, Answer<Done> answer)
{
    (new KeychainQuestion(entry, m_limit, context, withoutValue(std::move(answer)), this))
        ->remove();
}

} // namespace deskbridge
