// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace deskbridge {

/// A file in a zip.
struct ZipEntry {
    QString path; ///< `folder/file.txt`: relative, with forward slashes
    QByteArray content;

    bool operator==(const ZipEntry &) const = default;
};

/// The entries as a zip, in their order, all with the one time: the same entries give the same bytes. A path
/// that is empty, absolute, climbs upwards or occurs twice is an InvalidName.
[[nodiscard]] Result<QByteArray> makeZip(const QList<ZipEntry> &entries, UtcTime time);

} // namespace deskbridge
