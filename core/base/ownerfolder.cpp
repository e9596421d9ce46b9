// SPDX-License-Identifier: Apache-2.0
#include "core/base/ownerfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace deskbridge {

bool makeOwnerFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    if (folder.exists())
        return folder.isDir();
    if (folder.isRoot() || !makeOwnerFolder(folder.absolutePath()))
        return false;
    const bool isMade =
        QDir(folder.absolutePath())
            .mkdir(folder.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade || QFileInfo(folder.absoluteFilePath()).isDir(); // by another program meanwhile
}

} // namespace deskbridge
