// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/freshworksapp.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Linked into a static library, so nothing registers the files by itself; the macro wants to be used outside
// of any namespace.
static void registerFiles()
{
    Q_INIT_RESOURCE(freshworksapp);
}

namespace deskbridge {

namespace {

QString appFolder()
{
    static const bool registered = (registerFiles(), true);
    Q_UNUSED(registered)
    return u":/freshworks-app/"_s;
}

/// The app's own time and not the moment of saving: the same program gives the same bytes.
UtcTime timeOfApp()
{
    return fromSeconds(
        QFileInfo(appFolder() + u"manifest.json"_s).lastModified().toSecsSinceEpoch());
}

} // namespace

QList<ZipEntry> freshworksAppFiles()
{
    const QString folder = appFolder();
    QList<ZipEntry> entries;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            entries.append({file.fileName().mid(folder.size()), file.readAll()});
    }
    std::ranges::sort(entries, {}, &ZipEntry::path);
    return entries;
}

Result<Done, SaveProblem> saveFreshworksApp(const QString &path)
{
    const Result<QByteArray> zip = makeZip(freshworksAppFiles(), timeOfApp());
    if (!zip)
        return Failure{SaveProblem{zip.error().detail}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*zip) != zip->size() || !file.commit())
        return Failure{SaveProblem{file.errorString()}};
    return Done{};
}

} // namespace deskbridge
