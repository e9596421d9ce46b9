// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"

#include <QString>

class QObject;

namespace deskbridge {

/// Where keys are kept. Engine thread. Entries are named by us (`freshdesk-api-key/<random>`), never by
/// address. Every question ends, within a time limit of ours, in one of: a value, SecretMissing,
/// KeychainUnavailable, KeychainLocked, KeychainFailed.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual void read(const QString &entry, QObject *context, Answer<Secret> answer) = 0;
    /// Replaces an entry of that name. Done means that reading it back gives the same.
    virtual void write(const QString &entry, Secret secret, QObject *context,
                       Answer<Done> answer) = 0;
    /// Done also when there was no such entry.
    virtual void remove(const QString &entry, QObject *context, Answer<Done> answer) = 0;
};

} // namespace deskbridge
