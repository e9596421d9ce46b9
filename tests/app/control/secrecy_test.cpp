// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// The key as it is, as the header carries it, and as Base64 at each of the three places it can have in a
/// longer text; with these the ends, which depend on the neighbours, are cut off.
QHash<QString, QByteArray> formsOf(const QByteArray &key)
{
    QByteArray backwards = key;
    std::reverse(backwards.begin(), backwards.end());
    QHash<QString, QByteArray> forms{
        {u"plain"_s, key},
        {u"header"_s, (key + ":X").toBase64(QByteArray::OmitTrailingEquals)},
        {u"hexadecimal"_s, key.toHex()},
        {u"backwards"_s, backwards}};
    QByteArray wide;
    for (const char c : key)
        wide += QByteArray(1, c) + '\0';
    forms.insert(u"UTF-16"_s, wide);
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded =
            (QByteArray(shift, ' ') + key).toBase64(QByteArray::OmitTrailingEquals);
        forms.insert(u"Base64, place %1"_s.arg(shift), encoded.mid(shift == 0 ? 0 : 4).chopped(4));
    }
    return forms;
}

/// Runs commands and keeps everything they wrote.
class Listener {
public:
    explicit Listener(ControlBench &bench)
        : m_bench(bench)
    { }

    Run hear(const QStringList &arguments, const QByteArray &input = {})
    {
        for (const bool forPeople : {false, true}) {
            const Run run =
                forPeople ? m_bench.runForPeople(arguments, input) : m_bench.run(arguments, input);
            m_heard.insert(arguments.join(u' ') + u", standard output"_s, run.out);
            m_heard.insert(arguments.join(u' ') + u", standard error"_s, run.err);
            if (!forPeople)
                m_last = run;
        }
        readFolder();
        return m_last;
    }

    void check(const QByteArray &key) const
    {
        REQUIRE(m_heard.size() > 10);
        const auto forms = formsOf(key);
        for (auto heard = m_heard.cbegin(); heard != m_heard.cend(); ++heard) {
            CAPTURE(heard.key());
            CHECK_FALSE(heard->contains("Authorization"));
            CHECK_FALSE(heard->contains("Basic "));
            for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
                CAPTURE(form.key());
                CHECK_FALSE(heard->contains(*form));
            }
        }
    }

private:
    /// All files but the one the key belongs in, after each command: the database's journals come and go.
    void readFolder()
    {
        QDirIterator files(m_bench.home(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName() == m_bench.secretsFile() || !file.open(QIODevice::ReadOnly))
                continue;
            m_heard.insert(u"%1 (%2)"_s.arg(file.fileName()).arg(m_heard.size()), file.readAll());
        }
    }

    ControlBench &m_bench;
    Run m_last;
    QMultiHash<QString, QByteArray> m_heard;
};

QStringList adding(const QString &name, const SandboxProcess &sandbox)
{
    return {u"integration"_s, u"add"_s,          u"--name"_s,         name,
            u"--domain"_s,    sandbox.address(), u"--api-key-stdin"_s};
}

const QByteArray canary = "Kanarienvogel4711Zwitschert";

} // namespace

TEST_CASE("the key appears in nothing the program writes, however talkative it is told to be",
          "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"60"_s, u"--api-key"_s, QString::fromLatin1(canary)});
    ControlBench bench;
    bench.setEnvironment(u"QT_LOGGING_RULES"_s,
                         u"core.*=true;qt.network*=true;qt.keychain*=true"_s);
    Listener listener(bench);

    REQUIRE(listener.hear(adding(u"Acme"_s, sandbox), canary + '\n').code == 0);
    REQUIRE(listener.hear({u"check"_s, u"Acme"_s}).code == 0);
    REQUIRE(listener.hear({u"import"_s, u"Acme"_s}).code == 0);
    for (const QString &command : {u"integration list"_s, u"queues Acme"_s, u"intervals Acme"_s,
                                   u"contacts Acme --ticket 1"_s, u"reconcile Acme"_s,
                                   u"integration pause Acme"_s, u"integration resume Acme"_s})
        listener.hear(command.split(u' '));

    sandbox.control({{u"suspended"_s, true}});
    REQUIRE(listener.hear({u"check"_s, u"Acme"_s}).code == 2);
    sandbox.control({{u"suspended"_s, false}, {u"html"_s, true}});
    REQUIRE(listener.hear({u"import"_s, u"Acme"_s}).code == 2);
    sandbox.control({{u"html"_s, false}, {u"redirect"_s, u"http://127.0.0.1:1/"_s}});
    REQUIRE(listener.hear({u"import"_s, u"Acme"_s}).code == 2);
    sandbox.control({{u"redirect"_s, u""_s}, {u"revokeKey"_s, true}});
    REQUIRE(listener.hear({u"import"_s, u"Acme"_s}).code == 2);
    REQUIRE(listener.hear(adding(u"Second"_s, sandbox), canary + '\n').code == 2);
    REQUIRE(listener.hear(adding(u"Acme"_s, sandbox), canary + '\n').code == 2);
    listener.hear({u"integration"_s, u"delete"_s, u"Acme"_s});

    listener.check(canary);
}

TEST_CASE("the key is kept in the secrets file and nowhere else", "[control]")
{
    SandboxProcess sandbox({u"--api-key"_s, QString::fromLatin1(canary)});
    ControlBench bench;
    REQUIRE(bench.run(adding(u"Acme"_s, sandbox), canary + '\n').code == 0);
    CHECK(QFile::exists(bench.secretsFile()));
    CHECK(bench.run({u"check"_s, u"Acme"_s}).code == 0);
    QFile secrets(bench.secretsFile());
    REQUIRE(secrets.open(QIODevice::ReadOnly));
    const QByteArray kept = secrets.readAll();
    // Whatever the file's form, the key can be found in it, so the search of the other files would have found it there.
    bool found = false;
    for (const QByteArray &form : formsOf(canary))
        found = found || kept.contains(form);
    CHECK(found);
}

#ifdef Q_OS_LINUX
TEST_CASE("the key is in no process's command line and environment", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"900"_s});
    sandbox.control({{u"apiKey"_s, QString::fromLatin1(canary)}, {u"latency"_s, 15}});
    ControlBench bench;
    REQUIRE(bench.run(adding(u"Acme"_s, sandbox) << u"--no-check"_s, canary + '\n').code == 0);
    const auto process = bench.start({u"import"_s, u"Acme"_s});
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QByteArray bytes;
        // Both are empty for the moment in which the system puts the program into its process.
        REQUIRE(QTest::qWaitFor([&] {
            QFile file(u"/proc/%1/%2"_s.arg(process->processId()).arg(name));
            if (file.open(QIODevice::ReadOnly))
                bytes = file.readAll();
            return !bytes.isEmpty();
        }));
        CHECK_FALSE(bytes.contains(canary));
    }
    process->kill();
    process->waitForFinished();
}
#endif
