// SPDX-License-Identifier: Apache-2.0
#include "core/base/zipfile.h"

#include <QSet>
#include <QStringList>

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

Failure<Error> zipFailed(const char *words)
{
    return failure(ErrorKind::StoreFailed, u"zip: "_s + QString::fromUtf8(words));
}

bool isSafe(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':'))
        return false;
    const QStringList parts = path.split(u'/');
    return !parts.contains(QString()) && !parts.contains(u"."_s) && !parts.contains(u".."_s);
}

Outcome checkPaths(const QList<ZipEntry> &entries)
{
    QSet<QString> seen;
    for (const ZipEntry &entry : entries) {
        if (!isSafe(entry.path) || seen.contains(entry.path))
            return failure(ErrorKind::InvalidName, u"zip entry: "_s + entry.path);
        seen.insert(entry.path);
    }
    return Done{};
}

/// The content is read when the archive is closed: the entry has to live until then.
Outcome add(zip_t *archive, const ZipEntry &entry, UtcTime time)
{
    Source content(zip_source_buffer(archive, entry.content.constData(),
                                     static_cast<zip_uint64_t>(entry.content.size()), 0));
    if (!content)
        return zipFailed(zip_strerror(archive));
    const QByteArray path = entry.path.toUtf8();
    const zip_int64_t index =
        zip_file_add(archive, path.constData(), content.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return zipFailed(zip_strerror(archive));
    static_cast<void>(content.release()); // the archive's from here on
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_file_set_mtime(archive, place, static_cast<time_t>(toSeconds(time)), 0) != 0)
        return zipFailed(zip_strerror(archive));
    return Done{};
}

Result<QByteArray> readAll(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(source) != 0)
        return zipFailed(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != bytes.size())
        return zipFailed("fewer bytes than announced");
    return bytes;
}

} // namespace

Result<QByteArray> makeZip(const QList<ZipEntry> &entries, UtcTime time)
{
    if (const Outcome paths = checkPaths(entries); !paths)
        return failure(paths);
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return zipFailed(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return zipFailed(zip_error_strerror(&error));
    zip_source_keep(target.get()); // the archive took it; we read it once the archive is closed
    for (const ZipEntry &entry : entries) {
        if (const Outcome added = add(archive.get(), entry, time); !added)
            return failure(added);
    }
    if (zip_close(archive.get()) != 0)
        return zipFailed(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closing freed it
    return readAll(target.get());
}

} // namespace deskbridge
