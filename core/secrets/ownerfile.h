// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace deskbridge {

/// A small file that its owner alone may read. On Unix it is refused (KeychainFailed) unless it is an ordinary
/// file, belongs to this user and gives nobody else any right; this is asked of the opened file itself, and
/// links are not followed, so that nothing can be slipped in between asking and reading. On Windows the rights
/// of the user's profile folder have to do: put the file there.
///
/// Replacing is atomic: a new file, synced and renamed. A lock on the folder keeps two programs that change
/// the file at the same time from losing each other's change.
///
/// A file in the folder named by CREDENTIALS_DIRECTORY, which is how systemd hands secrets to a service, may
/// also be root's and readable by an access list.
class OwnerFile {
public:
    explicit OwnerFile(QString path)
        : m_path(std::move(path))
    { }

    /// None = there is no such file.
    [[nodiscard]] Result<std::optional<QByteArray>> read() const;

    /// Gets what the file holds, gives what it is to hold; none = leave it. An error leaves it too.
    using Change =
        std::function<Result<std::optional<QByteArray>>(const std::optional<QByteArray> &)>;
    [[nodiscard]] Outcome update(const Change &change) const;

private:
    [[nodiscard]] Outcome replace(const QByteArray &content) const;

    QString m_path;
};

} // namespace deskbridge
