// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace deskbridge {

/// Where the data is when the command line does not say: the usual folder, or another that was chosen. The
/// choice is a small file in the usual folder, which window and command line read alike. A new choice waits
/// in it until the window starts next, because a database that is open cannot change its place.
struct DataLocation {
    QString folder = {}; ///< in use; empty = the usual one
    QString next = {}; ///< of the window's next start; empty = no change
    bool copy = false; ///< with `next`: what is in `folder` is copied there first

    bool operator==(const DataLocation &) const = default;
};

/// Without a file, or with one that is not understood, the usual folder.
[[nodiscard]] DataLocation readDataLocation(const QString &usualFolder);
/// False: the file could not be written.
[[nodiscard]] bool writeDataLocation(const QString &usualFolder, const DataLocation &location);

} // namespace deskbridge
