// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/ownerfile.h"
#include "core/secrets/secretstore.h"

#include <QString>

namespace deskbridge {

/// For servers without a keychain: a JSON object from entry name to key, in a file that its owner alone may
/// read (OwnerFile). Whoever can read the file has the keys; that is the bargain of headless use. A file that
/// is not such an object is an error (KeychainFailed) and never overwritten; an empty one holds nothing.
class FileSecretStore final : public SecretStore {
public:
    /// Touches nothing yet; the folder has to exist when something is written.
    explicit FileSecretStore(const QString &path)
        : m_file(path)
    { }

    void read(const QString &entry, QObject *context, Answer<Secret> answer) override;
    void write(const QString &entry, Secret secret, QObject *context, Answer<Done> answer) override;
    void remove(const QString &entry, QObject *context, Answer<Done> answer) override;

    /// Whether the file may be used as it is: Done also when there is none yet. For the start of a program.
    [[nodiscard]] Outcome verify() const;

private:
    [[nodiscard]] Result<Secret> readNow(const QString &entry) const;
    [[nodiscard]] Outcome writeNow(const QString &entry, const Secret &secret) const;
    [[nodiscard]] Outcome removeNow(const QString &entry) const;

    OwnerFile m_file;
};

} // namespace deskbridge
