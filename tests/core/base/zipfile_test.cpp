// SPDX-License-Identifier: Apache-2.0
#include "core/base/zipfile.h"

#include "tests/support/catch.h"

#include <zip.h>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon = *parseIso(u"2026-11-25T12:00:00Z");

/// What another reader finds in the bytes, in their order.
QList<ZipEntry> unzipped(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    QList<ZipEntry> entries;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index) {
        const auto place = static_cast<zip_uint64_t>(index);
        zip_stat_t facts;
        REQUIRE(zip_stat_index(archive, place, 0, &facts) == 0);
        QByteArray content(static_cast<qsizetype>(facts.size), 'x');
        zip_file_t *file = zip_fopen_index(archive, place, 0);
        REQUIRE(file);
        CHECK(zip_fread(file, content.data(), facts.size) == content.size());
        zip_fclose(file);
        entries.append({QString::fromUtf8(facts.name), content});
    }
    zip_discard(archive);
    return entries;
}

} // namespace

TEST_CASE("a zip holds its entries, in their order", "[zipfile]")
{
    const QList<ZipEntry> entries{{u"manifest.json"_s, "{}"},
                                  {u"app/scripts/größe.js"_s, QByteArray(100'000, 'a')},
                                  {u"empty.txt"_s, {}}};
    const Result<QByteArray> zip = makeZip(entries, noon);
    REQUIRE(zip);
    CHECK(zip->size() < 10'000);
    CHECK(unzipped(*zip) == entries);
}

TEST_CASE("the same entries give the same bytes", "[zipfile]")
{
    const QList<ZipEntry> entries{{u"a.txt"_s, "one"}, {u"b.txt"_s, "two"}};
    CHECK(makeZip(entries, noon).value() == makeZip(entries, noon).value());
}

TEST_CASE("a path that would leave the folder, or occurs twice, is refused", "[zipfile]")
{
    const QString path = GENERATE(u""_s, u"/etc/passwd"_s, u"../up.txt"_s, u"a/../../up.txt"_s,
                                  u"a//b.txt"_s, u"a\\b.txt"_s, u"C:x.txt"_s, u"twice.txt"_s);
    const Result<QByteArray> zip = makeZip({{u"twice.txt"_s, "1"}, {path, "2"}}, noon);
    REQUIRE_FALSE(zip);
    CHECK(zip.error().kind == ErrorKind::InvalidName);
}
