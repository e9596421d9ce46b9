// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <zip.h>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> unpacked(const QString &path)
{
    QMap<QString, QByteArray> files;
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    REQUIRE(archive);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t facts;
        REQUIRE(zip_stat_index(archive, index, 0, &facts) == 0);
        QByteArray content(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        REQUIRE(file);
        CHECK(zip_fread(file, content.data(), facts.size) == static_cast<zip_int64_t>(facts.size));
        zip_fclose(file);
        files.insert(QString::fromUtf8(facts.name), content);
    }
    zip_discard(archive);
    return files;
}

/// Lines as the program writes them, with what must not be told in them.
void writeLog(const ControlBench &bench, const QStringList &messages)
{
    REQUIRE(QDir().mkpath(bench.dataFolder() + u"/logs"_s));
    QFile file(bench.dataFolder() + u"/logs/deskbridge.log"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (const QString &message : messages)
        file.write(u"2026-11-25T12:00:00.123Z warning core.http %1\n"_s.arg(message).toUtf8());
}

} // namespace

TEST_CASE("the evidence pack tells everything but names, keys, addresses and hosts", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    const QString integrationName = u"Kanarienvogel GmbH"_s;
    bench.add(sandbox, integrationName);
    sandbox.control({{u"renameGroup"_s,
                      QJsonObject{{u"id"_s, qint64{80000222229}}, {u"name"_s, u"Zeisig Team"_s}}}});
    bench.import(integrationName);
    sandbox.control(
        {{u"renameGroup"_s,
          QJsonObject{{u"id"_s, qint64{80000222229}}, {u"name"_s, u"Stieglitz Team"_s}}}});
    bench.import(integrationName);
    const Run issued = bench.run({u"key"_s, u"generate"_s, integrationName});
    const QByteArray injixoKey = issued.object().value("key"_L1).toString().toUtf8();
    REQUIRE(injixoKey.startsWith("ijx_"));
    const QStringList queueNames = [&] {
        QStringList names;
        for (const QJsonValue &queue : bench.run({u"queues"_s, integrationName}).array())
            names << queue.toObject().value("name"_L1).toString();
        return names;
    }();
    REQUIRE(queueNames.size() > 5);
    writeLog(bench,
             {u"GET /api/v2/tickets/424242/conversations 403 for Zeisig Team"_s,
              u"status 403, access_denied, sorry Wendehals, mail wendehals@example.org"_s,
              u"Host kanarienvogel.freshdesk.com not found, proxy gimpel.example.net"_s,
              u"key %1 refused from 203.0.113.77"_s.arg(QString::fromUtf8(injixoKey)),
              u"\"/home/wendehals/Deskbridge\" not writable"_s});

    const QString path = bench.home() + u"/evidence.zip"_s;
    const Run run = bench.run({u"evidence"_s, integrationName, u"--output"_s, path});
    CAPTURE(run.err.toStdString());
    REQUIRE(run.code == 0);
    CHECK(memberNames(run.object()) == QStringList{u"bytes"_s, u"contents"_s, u"file"_s});

    const auto files = unpacked(path);
    CHECK(QStringList(files.keys())
          == QStringList{u"README.txt"_s, u"activity.json"_s, u"checks.json"_s, u"database.json"_s,
                         u"imports.json"_s, u"log.txt"_s, u"settings.json"_s, u"summary.json"_s,
                         u"support.txt"_s, u"verdicts.json"_s});
    QList<QByteArray> canaries{"Kanarienvogel",
                               "kanarienvogel",
                               "Zeisig",
                               "Stieglitz",
                               "Wendehals",
                               "wendehals",
                               "gimpel",
                               "203.0.113",
                               "424242",
                               "/home/",
                               injixoKey,
                               injixoKey.mid(4, 12),
                               SandboxProcess::apiKey(),
                               "Authorization"};
    canaries << sandbox.address().toUtf8();
    for (const QString &name : queueNames) {
        if (!name.startsWith(u"Unknown"_s) && !name.startsWith(u"Unassigned"_s))
            canaries << name.toUtf8();
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        for (const QByteArray &canary : std::as_const(canaries)) {
            CAPTURE(file.key().toStdString(), canary.toStdString());
            CHECK_FALSE(file->contains(canary));
        }
    }

    // And it is worth something.
    CHECK(QJsonDocument::fromJson(files.value(u"checks.json"_s)).array().size() >= 24);
    CHECK(files.value(u"summary.json"_s).contains("integration-1"));
    CHECK(files.value(u"activity.json"_s).contains("injixo_key_issued"));
    CHECK(files.value(u"log.txt"_s).contains("<group-"));
    CHECK(files.value(u"log.txt"_s).contains("/api/v2/tickets/ticket-"));
    CHECK(files.value(u"log.txt"_s).contains("status 403, access_denied"));
    CHECK(files.value(u"database.json"_s).contains("\"ledger\""));
    CHECK(files.value(u"support.txt"_s).contains("source queues"));
}

TEST_CASE("an evidence pack replaces no file, and an unwritable place gets its sentence",
          "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const QString path = bench.home() + u"/evidence.zip"_s;
    QFile there(path);
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("dear diary");
    there.close();
    const Run exists = bench.run({u"evidence"_s, u"Acme"_s, u"--output"_s, path});
    CHECK(exists.code == 2);
    CHECK(exists.errorKind() == u"file_exists"_s);
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "dear diary");

    const Run nowhere = bench.run(
        {u"evidence"_s, u"Acme"_s, u"--output"_s, bench.home() + u"/no/such/folder/e.zip"_s});
    CHECK(nowhere.code == 2);
    CHECK(nowhere.errorKind() == u"no_such_folder"_s);
#ifdef Q_OS_LINUX
    const Run refused =
        bench.run({u"evidence"_s, u"Acme"_s, u"--output"_s, u"/proc/self/evidence.zip"_s});
    CHECK(refused.code == 2);
    CHECK(refused.errorKind() == u"not_writable"_s);
#endif
    CHECK(bench.run({u"evidence"_s, u"Acme"_s}).code == 64);
}

TEST_CASE("the pack is written also where nothing works any more", "[control]")
{
    ControlBench bench;
    {
        SandboxProcess sandbox;
        bench.add(sandbox);
    }
    const QString path = bench.home() + u"/evidence.zip"_s;
    const Run run = bench.run({u"evidence"_s, u"Acme"_s, u"--output"_s, path});
    REQUIRE(run.code == 0);
    const auto files = unpacked(path);
    CHECK(files.value(u"summary.json"_s).contains("no_network"));
    CHECK(files.value(u"checks.json"_s).contains("offline"));
    const Run again = bench.runForPeople(
        {u"evidence"_s, u"Acme"_s, u"--output"_s, bench.home() + u"/second.zip"_s});
    CHECK(again.code == 0);
    CHECK(again.out.contains("second.zip"));
}
