// SPDX-License-Identifier: Apache-2.0
#include "app/datalocation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString fileIn(const QString &usualFolder)
{
    return usualFolder + u"/location.json"_s;
}

} // namespace

DataLocation readDataLocation(const QString &usualFolder)
{
    QFile file(fileIn(usualFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    return {.folder = stored.value("folder"_L1).toString(),
            .next = stored.value("next"_L1).toString(),
            .copy = stored.value("copy"_L1).toBool()};
}

bool writeDataLocation(const QString &usualFolder, const DataLocation &location)
{
    if (location == DataLocation{})
        return !QFile::exists(fileIn(usualFolder)) || QFile::remove(fileIn(usualFolder));
    QJsonObject stored;
    if (!location.folder.isEmpty())
        stored.insert("folder"_L1, location.folder);
    if (!location.next.isEmpty()) {
        stored.insert("next"_L1, location.next);
        stored.insert("copy"_L1, location.copy);
    }
    if (!QDir().mkpath(usualFolder))
        return false;
    QSaveFile file(fileIn(usualFolder));
    const QByteArray bytes = QJsonDocument(stored).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace deskbridge
