// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/datafolders.h"

#include "core/store/databasecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto databaseName = u"deskbridge.sqlite"_s;
/// The database comes last: only then is the copy whole.
const auto copiedFiles = {u"window.ini"_s, databaseName};

QString folderInUse(const DataLocation &location, const QString &usualFolder)
{
    return location.folder.isEmpty() ? usualFolder : location.folder;
}

bool samePlace(const QString &one, const QString &other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

/// The database as it is at one moment: a hub may be writing to it. Its side files belong to it and are not copied.
Outcome copyFile(const QString &name, const QString &from, const QString &to)
{
    if (name == databaseName)
        return copyDatabase(from, to);
    QFile source(from);
    if (source.copy(to))
        return Done{};
    return failure(ErrorKind::StoreFailed, name + u": "_s + source.errorString());
}

Outcome copyData(const QString &from, const QString &to)
{
    QStringList copied;
    const auto undo = [&copied] {
        for (const QString &file : copied)
            QFile::remove(file);
    };
    for (const QString &name : copiedFiles) {
        const QString source = from + u'/' + name;
        if (!QFile::exists(source))
            continue;
        const QString target = to + u'/' + name;
        const QString unfinished = target + u".part"_s;
        QFile::remove(unfinished);
        Outcome done = copyFile(name, source, unfinished);
        if (done && !QFile::rename(unfinished, target))
            done = failure(ErrorKind::StoreFailed, name + u": cannot be named"_s);
        if (!done) {
            QFile::remove(unfinished);
            undo();
            return done;
        }
        copied.append(target);
    }
    return Done{};
}

} // namespace

DataFolders::DataFolders(QString usualFolder, QString inUse, bool fixed)
    : m_usualFolder(std::move(usualFolder))
    , m_inUse(std::move(inUse))
    , m_fixed(fixed)
{ }

QString DataFolders::ofNextStart() const
{
    if (m_fixed)
        return m_inUse;
    const DataLocation location = readDataLocation(m_usualFolder);
    return location.next.isEmpty() ? m_inUse : location.next;
}

bool DataFolders::holdsData(const QString &folder) const
{
    return QFileInfo::exists(folder + u'/' + databaseName);
}

Outcome DataFolders::choose(const QString &folder, Fate fate)
{
    if (m_fixed)
        return failure(ErrorKind::StoreFailed, u"the folder was named on the command line"_s);
    DataLocation location = readDataLocation(m_usualFolder);
    location.next.clear();
    location.copy = false;
    if (!samePlace(folder, m_inUse)) {
        // Whether it can be written is found out by writing; permissions alone do not tell.
        QTemporaryFile attempt(folder + u"/deskbridge-XXXXXX"_s);
        if (!attempt.open())
            return failure(ErrorKind::StoreFailed, attempt.errorString());
        location.next = QFileInfo(folder).absoluteFilePath();
        location.copy = fate == Fate::CopyMine;
    }
    if (!writeDataLocation(m_usualFolder, location))
        return failure(ErrorKind::StoreFailed, u"the choice could not be written"_s);
    return Done{};
}

bool hasDataMove(const QString &usualFolder)
{
    return !readDataLocation(usualFolder).next.isEmpty();
}

Outcome carryOutDataMove(const QString &usualFolder)
{
    const DataLocation location = readDataLocation(usualFolder);
    if (location.next.isEmpty())
        return Done{};
    if (!QDir().mkpath(location.next))
        return failure(ErrorKind::StoreFailed, u"the folder cannot be made"_s);
    // What got there in the meantime is nobody's to overwrite.
    if (location.copy && !QFileInfo::exists(location.next + u'/' + databaseName)) {
        const Outcome copied = copyData(folderInUse(location, usualFolder), location.next);
        if (!copied)
            return copied;
    }
    const bool usual = samePlace(location.next, usualFolder);
    if (!writeDataLocation(usualFolder, {.folder = usual ? QString() : location.next}))
        return failure(ErrorKind::StoreFailed, u"the choice could not be written"_s);
    return Done{};
}

} // namespace deskbridge
