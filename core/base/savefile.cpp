// SPDX-License-Identifier: Apache-2.0
#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace deskbridge {

QString saveProblemCode(SaveProblem problem)
{
    switch (problem) {
    case SaveProblem::Exists:
        return u"file_exists"_s;
    case SaveProblem::NoFolder:
        return u"no_such_folder"_s;
    case SaveProblem::NotWritable:
        return u"not_writable"_s;
    case SaveProblem::DiskFull:
        return u"disk_full"_s;
    }
    Q_UNREACHABLE();
}

Result<Done, SaveProblem> saveFile(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    const QFileInfo place(path);
    if (!QFileInfo(place.absolutePath()).isDir())
        return Failure{SaveProblem::NoFolder};
    if (place.isDir())
        return Failure{SaveProblem::NotWritable};
    // A link that leads nowhere is something of that name, too.
    if (ifExists == IfExists::Refuse && (place.exists() || place.isSymLink()))
        return Failure{SaveProblem::Exists};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{SaveProblem::NotWritable};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Failure{file.error() == QFileDevice::ResourceError ? SaveProblem::DiskFull
                                                                  : SaveProblem::NotWritable};
    return Done{};
}

} // namespace deskbridge
