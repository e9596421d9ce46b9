// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace deskbridge {

class KeychainQuestion;

/// The OS keychain through QtKeychain, under the service name "Deskbridge". All keychain work of a process has
/// to happen on one thread that runs an event loop for as long as any is done: QtKeychain's job queue belongs
/// to the thread of the first job. Questions are worked off one after the other, or the proof of one would
/// read what the next has done. Destroying the store ends its questions without a word.
///
/// A question the time limit has ended may still be carried out when the keychain wakes up: a write that
/// failed this way can leave an entry behind.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(10),
                                 QObject *parent = nullptr);

    void read(const QString &entry, QObject *context, Answer<Secret> answer) override;
    void write(const QString &entry, Secret secret, QObject *context, Answer<Done> answer) override;
    void remove(const QString &entry, QObject *context, Answer<Done> answer) override;

private:
    void ask(KeychainQuestion *question);
    void startNext();

    QList<KeychainQuestion *> m_open; ///< the first is being worked on; children of this
    bool m_working = false;
    std::chrono::milliseconds m_limit;
};

} // namespace deskbridge
