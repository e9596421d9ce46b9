// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// A data folder with one integration; nothing here talks to its account.
struct Keys {
    ControlBench bench;

    Keys() { add(u"Acme"_s); }
    void add(const QString &name)
    {
        const Run added = bench.run({u"integration"_s, u"add"_s, u"--name"_s, name, u"--domain"_s,
                                     u"127.0.0.1:9"_s, u"--api-key-stdin"_s, u"--no-check"_s},
                                    "a-freshdesk-key-1234\n");
        REQUIRE(added.code == 0);
    }
    QJsonObject generate(const QStringList &options = {})
    {
        const Run run = bench.run(QStringList{u"key"_s, u"generate"_s, u"Acme"_s} + options);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return run.object();
    }
    QStringList states()
    {
        const Run run = bench.run({u"key"_s, u"list"_s, u"Acme"_s});
        REQUIRE(run.code == 0);
        QStringList states;
        for (const QJsonValue &key : run.array())
            states << key[u"state"].toString();
        return states;
    }
    Run verify(const QByteArray &key) { return bench.run({u"key"_s, u"verify"_s}, key + '\n'); }
};

QByteArray keyOf(const QJsonObject &generated)
{
    return generated.value("key"_L1).toString().toLatin1();
}

} // namespace

TEST_CASE("a generated key is written once, as it has to be entered", "[control]")
{
    Keys keys;
    const QJsonObject generated = keys.generate();
    CHECK(memberNames(generated)
          == QStringList{u"createdAt"_s, u"ended"_s, u"firstUsedAt"_s, u"former"_s, u"id"_s,
                         u"key"_s, u"lastFour"_s, u"lastUsedAt"_s, u"maker"_s, u"retiresAt"_s,
                         u"revokedAt"_s, u"state"_s});
    CHECK(generated.value("state"_L1) == u"active"_s);
    CHECK(generated.value("former"_L1).isNull());
    CHECK(keyOf(generated).startsWith("ijx_"));
    CHECK(keyOf(generated).endsWith(generated.value("lastFour"_L1).toString().toLatin1()));

    const Run forPeople = keys.bench.runForPeople({u"key"_s, u"generate"_s, u"Acme"_s});
    CHECK(forPeople.code == 0);
    CHECK(forPeople.out.startsWith("ijx_"));
    CHECK(forPeople.out.count('\n') == 1);
    CHECK_FALSE(forPeople.err.contains(forPeople.out.trimmed()));
}

TEST_CASE("a key that nobody can be shown ends the command with an error and is in no file",
          "[control]")
{
    Keys keys;
    // Closed streams: the next file that is opened would take their numbers.
    QProcess shell;
    shell.setProcessEnvironment(keys.bench.environment());
    QStringList arguments{u"-c"_s, u"exec \"$0\" \"$@\" <&- >&-"_s, QStringLiteral(DESKBRIDGECTL)};
    shell.start(u"sh"_s,
                arguments + keys.bench.places() + QStringList{u"key"_s, u"generate"_s, u"Acme"_s});
    REQUIRE(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000));
    CHECK(shell.exitCode() == 2);
    CHECK(QString::fromUtf8(shell.readAllStandardError()).contains(u"standard output"_s));
    QDirIterator files(keys.bench.dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("ijx_"));
    }
}

TEST_CASE("at most two keys are valid, and an overlap of nothing leaves one", "[control]")
{
    Keys keys;
    keys.generate();
    const QJsonObject second = keys.generate({u"--overlap"_s, u"48"_s});
    CHECK(second.value("former"_L1)[u"state"] == u"retiring"_s);
    CHECK(second.value("former"_L1)[u"retiresAt"].isString());
    CHECK(keys.states() == QStringList{u"retiring"_s, u"active"_s});
    keys.generate();
    CHECK(keys.states() == QStringList{u"revoked"_s, u"retiring"_s, u"active"_s});
    keys.generate({u"--overlap"_s, u"0"_s});
    CHECK(keys.states() == QStringList{u"revoked"_s, u"revoked"_s, u"revoked"_s, u"active"_s});
}

TEST_CASE("a pasted key is told by state and integration, and the exit code by whether it is valid",
          "[control]")
{
    Keys keys;
    keys.add(u"Other"_s);
    const QByteArray first = keyOf(keys.generate());
    const QByteArray second = keyOf(keys.generate());
    const auto check = [&keys](const QByteArray &key, int code, const QString &state,
                               bool wellFormed) {
        const Run run = keys.verify(key);
        CAPTURE(run.out.toStdString());
        CHECK(run.code == code);
        const QJsonObject found = run.object();
        CHECK(found.value("state"_L1) == state);
        CHECK(found.value("wellFormed"_L1) == wellFormed);
        const bool isKnown = found.value("id"_L1).isDouble();
        CHECK(isKnown == found.value("createdAt"_L1).isString());
        CHECK(isKnown == (found.value("integration"_L1) == u"Acme"_s));
        CHECK(found.value("lastFour"_L1)
              == (isKnown ? QJsonValue(QString::fromLatin1(key.trimmed().last(4))) : QJsonValue()));
    };
    check("  " + second + " ", 0, u"active"_s, true);
    check(first, 1, u"retiring"_s, true);
    keys.generate();
    check(first, 2, u"revoked"_s, true);
    QByteArray mistyped = second;
    mistyped[20] = mistyped[20] == 'x' ? 'y' : 'x';
    check(mistyped, 2, u"mistyped"_s, false);
    check("hunter2-hunter2", 2, u"foreign"_s, false);
    CHECK(keys.verify("hunter2-hunter2").object().value("kind"_L1).isNull());
    CHECK(keys.verify(second).object().value("kind"_L1) == u"deskbridge"_s);

    const QJsonObject freshdesk = keys.verify("a-freshdesk-key-1234").object();
    CHECK(freshdesk.value("kind"_L1) == u"freshdesk"_s);
    CHECK(freshdesk.value("integration"_L1) == u"Acme, Other"_s); // both were added with it

    Keys elsewhere;
    const Run unknown = elsewhere.verify(second);
    CHECK(unknown.code == 2);
    CHECK(unknown.object().value("state"_L1) == u"unknown"_s);
    CHECK(keys.bench.run({u"key"_s, u"verify"_s}).errorKind() == u"invalid_key"_s);
}

TEST_CASE("for people a pasted key is told in a sentence", "[control]")
{
    Keys keys;
    const QByteArray key = keyOf(keys.generate());
    const Run run = keys.bench.runForPeople({u"key"_s, u"verify"_s}, key);
    CHECK(run.code == 0);
    CHECK(run.out.contains("injixo API key of Acme"));
    CHECK_FALSE(run.out.contains(key));
}

TEST_CASE("a revoked key is refused from then on", "[control]")
{
    Keys keys;
    const QJsonObject generated = keys.generate();
    const QString id = QString::number(generated.value("id"_L1).toInteger());
    const Run revoked = keys.bench.run({u"key"_s, u"revoke"_s, u"Acme"_s, id});
    CHECK(revoked.code == 0);
    CHECK(revoked.object().value("state"_L1) == u"revoked"_s);
    CHECK(revoked.object().value("revokedAt"_L1).isString());
    CHECK(keys.verify(keyOf(generated)).code == 2);
    CHECK(keys.states() == QStringList{u"revoked"_s});
}

TEST_CASE("only a key of the integration that is named can be revoked", "[control]")
{
    Keys keys;
    keys.add(u"Other"_s);
    const QString id = QString::number(keys.generate().value("id"_L1).toInteger());
    const Run other = keys.bench.run({u"key"_s, u"revoke"_s, u"Other"_s, id});
    CHECK(other.code == 2);
    CHECK(other.errorKind() == u"no_such_key"_s);
    CHECK(keys.bench.run({u"key"_s, u"revoke"_s, u"Nobody"_s, id}).errorKind()
          == u"no_such_integration"_s);
    CHECK(keys.states() == QStringList{u"active"_s});
}

TEST_CASE("a key command written wrongly is refused before anything happens, and repeats no key",
          "[control]")
{
    const QString line =
        GENERATE(u"key"_s, u"key generate"_s, u"key generate Acme --overlap -1"_s,
                 u"key generate Acme --overlap day"_s, u"key revoke Acme"_s,
                 u"key revoke Acme ijx_canary"_s, u"key revoke Acme 0"_s, u"key revoke Acme 1 2"_s,
                 u"key verify ijx_canary"_s, u"key list"_s);
    ControlBench bench;
    const Run run = bench.runForPeople(line.split(u' '));
    CAPTURE(line.toStdString());
    CHECK(run.code == 64);
    CHECK_FALSE((run.err + run.out).contains("canary"));
    CHECK_FALSE(QFile::exists(bench.dataFolder()));
}

TEST_CASE("a generated key is in no file and nothing that is written later", "[control]")
{
    Keys keys;
    keys.bench.setEnvironment(u"QT_LOGGING_RULES"_s, u"core.*=true"_s);
    const QByteArray key = keyOf(keys.generate());
    QByteArray heard;
    for (const QString &command : {u"key list Acme"_s, u"integration list"_s, u"key verify"_s,
                                   u"key revoke Acme 1"_s, u"key list Acme"_s}) {
        const QByteArray input = command == u"key verify"_s ? key + '\n' : QByteArray();
        for (const Run &run : {keys.bench.run(command.split(u' '), input),
                               keys.bench.runForPeople(command.split(u' '), input)})
            heard += run.out + run.err;
        QDirIterator files(keys.bench.home(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            heard += file.readAll();
        }
    }
    CHECK(heard.contains(key.last(4)));
    CHECK_FALSE(heard.contains(key));
    CHECK_FALSE(heard.contains(key.mid(4, 12)));
}
