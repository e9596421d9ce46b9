// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sampleaccount.h"

#include "app/desktop/sampletext.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime now = fromSeconds(1'795'000'000);
const auto sandbox = QStringLiteral(FRESHDESK_SANDBOX);
constexpr int patience = 20'000; // milliseconds, for a busy machine

/// A sample account and what it said.
struct Heard {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    SampleAccount account;
    QStringList domains;
    QList<SampleAccount::Failure> failures;
    int ends = 0;

    explicit Heard(const QString &program)
        : account(settings, program)
    {
        QObject::connect(&account, &SampleAccount::listening, &account,
                         [this](const QString &domain) { domains.append(domain); });
        QObject::connect(
            &account, &SampleAccount::failed, &account,
            [this](const SampleAccount::Failure &failure) { failures.append(failure); });
        QObject::connect(&account, &SampleAccount::ended, &account, [this] { ++ends; });
    }

    bool runs()
    {
        account.start(now);
        return QTest::qWaitFor([this] { return !domains.isEmpty() || !failures.isEmpty(); },
                               patience)
            && !domains.isEmpty();
    }
    bool fails()
    {
        account.start(now);
        return QTest::qWaitFor([this] { return !failures.isEmpty(); }, patience);
    }
};

quint16 portOf(const QString &domain)
{
    return domain.section(u':', 1).toUShort();
}

bool answersAt(const QString &domain)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, portOf(domain));
    return socket.waitForConnected(1000);
}

/// A program of one line of shell in the folder.
QString script(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"program"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + text + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

TEST_CASE("the sample account says where it listens and remembers it", "[sampleaccount]")
{
    Heard heard(sandbox);
    CHECK_FALSE(heard.account.rememberedDomain().has_value());

    REQUIRE(heard.runs());

    CHECK(answersAt(heard.domains[0]));
    CHECK(heard.account.domain() == heard.domains[0]);
    CHECK(heard.account.rememberedDomain() == heard.domains[0]);
}

TEST_CASE("a restarted sample account is at the same address with the same end", "[sampleaccount]")
{
    Heard heard(sandbox);
    REQUIRE(heard.runs());
    const QString before = heard.domains[0];
    const QString end = heard.settings.value(u"sample/end"_s).toString();
    heard.account.stop();
    heard.domains.clear();

    heard.account.start(now + std::chrono::hours{24});
    REQUIRE(QTest::qWaitFor([&heard] { return !heard.domains.isEmpty(); }, patience));

    CHECK(heard.domains[0] == before);
    CHECK(heard.settings.value(u"sample/end"_s).toString() == end);
}

TEST_CASE("the sample account ends with its owner", "[sampleaccount]")
{
    QString domain;
    {
        Heard heard(sandbox);
        REQUIRE(heard.runs());
        domain = heard.domains[0];
    }

    CHECK_FALSE(answersAt(domain));
}

TEST_CASE("a running sample account is not started twice", "[sampleaccount]")
{
    Heard heard(sandbox);
    REQUIRE(heard.runs());

    heard.account.start(now);
    REQUIRE(QTest::qWaitFor([&heard] { return heard.domains.size() == 2; }));

    CHECK(heard.domains[1] == heard.domains[0]);
}

TEST_CASE("a taken port is told as such and stays remembered", "[sampleaccount]")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost));
    Heard heard(sandbox);
    heard.settings.setValue(u"sample/port"_s, other.serverPort());

    REQUIRE(heard.fails());

    CHECK(heard.failures[0].cause == SampleAccount::Cause::PortTaken);
    CHECK(heard.account.rememberedDomain() == u"127.0.0.1:%1"_s.arg(other.serverPort()));
}

TEST_CASE("a missing program is told later, not within the call", "[sampleaccount]")
{
    Heard heard{QString()};

    heard.account.start(now);
    CHECK(heard.failures.isEmpty());

    REQUIRE(QTest::qWaitFor([&heard] { return !heard.failures.isEmpty(); }));
    CHECK(heard.failures[0].cause == SampleAccount::Cause::ProgramMissing);
}

#ifdef Q_OS_UNIX
TEST_CASE("a program that cannot be run, ends or talks nonsense is a failure of its kind",
          "[sampleaccount]")
{
    const auto [text, cause] = GENERATE(table<QByteArray, SampleAccount::Cause>({
        {"exit 1", SampleAccount::Cause::Ended},
        {"exit 2", SampleAccount::Cause::PortTaken},
        {"kill -9 $$", SampleAccount::Cause::Ended},
        {"echo hello; exec sleep 60", SampleAccount::Cause::NoAnswer},
        {"echo listening on 127.0.0.1:0; exec sleep 60", SampleAccount::Cause::NoAnswer},
        {"echo listening on 127.0.0.1:99999; exec sleep 60", SampleAccount::Cause::NoAnswer},
    }));
    const QTemporaryDir folder;
    Heard heard(script(folder, text));

    REQUIRE(heard.fails());

    CHECK(heard.failures.size() == 1);
    CHECK(heard.failures[0].cause == cause);
    CHECK(heard.account.domain().isEmpty());
}

TEST_CASE("a file that is no program is refused by the system", "[sampleaccount]")
{
    Heard heard(u"/nonexistent/freshdesk-sandbox"_s);

    REQUIRE(heard.fails());

    CHECK(heard.failures[0].cause == SampleAccount::Cause::NotStarted);
}

TEST_CASE("an account that ends while it is in use is told once", "[sampleaccount]")
{
    const QTemporaryDir folder;
    Heard heard(script(folder, "echo listening on 127.0.0.1:4711; read line"));
    REQUIRE(heard.runs());
    const QTemporaryDir other;
    Heard brief(script(other, "echo listening on 127.0.0.1:4711; exit 0"));
    REQUIRE(brief.runs());

    CHECK(QTest::qWaitFor([&brief] { return brief.ends == 1; }));
    CHECK(heard.ends == 0);
    CHECK(brief.account.domain().isEmpty());
}
#endif

TEST_CASE("the program is looked for beside ours, in the build tree and in libexec",
          "[sampleaccount]")
{
    const auto place = GENERATE(u"bin"_s, u"sandbox"_s, u"libexec"_s, u"libexec/deskbridge"_s);
    const QTemporaryDir root;
    REQUIRE(QDir(root.path()).mkpath(u"bin"_s));
    CHECK(SampleAccount::findProgram(root.filePath(u"bin"_s)).isEmpty());
    REQUIRE(QDir(root.path()).mkpath(place));
    const QString program = root.filePath(place + u"/freshdesk-sandbox"_s);
    REQUIRE(QFile::copy(sandbox, program));

    CHECK(SampleAccount::findProgram(root.filePath(u"bin"_s))
          == QFileInfo(program).canonicalFilePath());
}

TEST_CASE("a forgotten sample account begins anew", "[sampleaccount]")
{
    Heard heard(sandbox);
    REQUIRE(heard.runs());
    heard.account.stop();

    heard.account.forget();

    CHECK_FALSE(heard.account.rememberedDomain().has_value());
}

TEST_CASE("every failure has a cause and a remedy in words", "[sampleaccount]")
{
    using Cause = SampleAccount::Cause;
    const Cause cause = GENERATE(Cause::ProgramMissing, Cause::NotStarted, Cause::PortTaken,
                                 Cause::NoAnswer, Cause::Ended);

    const ErrorText text = sampleFailureText({cause, {}}, u"127.0.0.1:4711"_s);

    CHECK_FALSE(text.what.isEmpty());
    CHECK_FALSE(text.remedy.isEmpty());
    CHECK(text.what.contains(u"4711"_s) == (cause == Cause::PortTaken));
}
