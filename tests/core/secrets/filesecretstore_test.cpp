// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/filesecretstore.h"

#include "tests/core/secrets/secretcalls.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct SecretsFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"secrets.json"_s);
    QByteArray name = QFile::encodeName(path);
    FileSecretStore store{path};

    void put(const QByteArray &content, mode_t mode = 0600) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        file.close();
        REQUIRE(::chmod(name.constData(), mode) == 0);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] unsigned mode() const
    {
        struct stat facts{};
        REQUIRE(::stat(name.constData(), &facts) == 0);
        return facts.st_mode & 07777U;
    }
    /// No way in: every question is refused and the file stays as it is.
    void checkRefused()
    {
        const QByteArray before = content();
        CHECK(textOf(readFrom(store, u"a"_s)) == "<keychain_failed>");
        CHECK(codeOf(writeTo(store, u"a"_s, "new")) == "keychain_failed");
        CHECK(codeOf(removeFrom(store, u"a"_s)) == "keychain_failed");
        CHECK(codeOf(store.verify()) == "keychain_failed");
        CHECK(content() == before);
    }
};

} // namespace

TEST_CASE("a secret in a file comes back as it was written", "[secrets]")
{
    SecretsFile file;
    const std::string secret = GENERATE(as<std::string>{}, "k", "Schlüssel €",
                                        "quote\"back\\slash\nline", "", std::string(5000, 'x'));
    CHECK(codeOf(writeTo(file.store, u"freshdesk-api-key/1"_s, secret)) == "done");
    CHECK(textOf(readFrom(file.store, u"freshdesk-api-key/1"_s)) == secret);
    FileSecretStore another(file.path);
    CHECK(textOf(readFrom(another, u"freshdesk-api-key/1"_s)) == secret);
}

TEST_CASE("writing replaces the entry of that name and keeps the others", "[secrets]")
{
    SecretsFile file;
    CHECK(codeOf(writeTo(file.store, u"a"_s, "one")) == "done");
    CHECK(codeOf(writeTo(file.store, u"b"_s, "two")) == "done");
    CHECK(codeOf(writeTo(file.store, u"a"_s, "three")) == "done");
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "three");
    CHECK(textOf(readFrom(file.store, u"b"_s)) == "two");
}

TEST_CASE("a removed secret is missing, the others are not", "[secrets]")
{
    SecretsFile file;
    CHECK(codeOf(writeTo(file.store, u"a"_s, "one")) == "done");
    CHECK(codeOf(writeTo(file.store, u"b"_s, "two")) == "done");
    CHECK(codeOf(removeFrom(file.store, u"a"_s)) == "done");
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "<secret_missing>");
    CHECK(textOf(readFrom(file.store, u"b"_s)) == "two");
    CHECK(codeOf(removeFrom(file.store, u"a"_s)) == "done");
}

TEST_CASE("without a file nothing is stored, nothing is wrong, and asking makes none", "[secrets]")
{
    SecretsFile file;
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "<secret_missing>");
    CHECK(codeOf(removeFrom(file.store, u"a"_s)) == "done");
    CHECK(codeOf(file.store.verify()) == "done");
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("an empty file holds nothing and can be written", "[secrets]")
{
    SecretsFile file;
    file.put({});
    CHECK(codeOf(file.store.verify()) == "done");
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "<secret_missing>");
    CHECK(codeOf(writeTo(file.store, u"a"_s, "one")) == "done");
}

TEST_CASE("a file written by hand can be read", "[secrets]")
{
    SecretsFile file;
    file.put(R"({ "freshdesk-api-key/1": "by hand" })", GENERATE(0600U, 0400U));
    CHECK(textOf(readFrom(file.store, u"freshdesk-api-key/1"_s)) == "by hand");
}

TEST_CASE("the file is its owner's alone from the first moment, whatever the umask", "[secrets]")
{
    SecretsFile file;
    const mode_t mask = ::umask(GENERATE(0U, 0777U));
    const Outcome first = writeTo(file.store, u"a"_s, "one");
    const Outcome second = writeTo(file.store, u"b"_s, "two");
    ::umask(mask);
    CHECK(codeOf(first) == "done");
    CHECK(codeOf(second) == "done");
    CHECK(file.mode() == 0600);
}

TEST_CASE("a file that others have any right to is refused", "[secrets]")
{
    SecretsFile file;
    file.put(R"({"a": "one"})", GENERATE(0640U, 0604U, 0620U, 0602U, 0610U, 0601U, 0644U, 0666U));
    file.checkRefused();
}

TEST_CASE("a credential that systemd hands to a service may show a right of its access list",
          "[secrets]")
{
    SecretsFile file;
    file.put(R"({"a":"one"})", 0440);
    file.checkRefused();

    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(file.folder.path()));
    CHECK(file.store.verify());
    for (const mode_t mode : {0444U, 0460U, 0644U}) {
        file.put(R"({"a":"one"})", mode);
        file.checkRefused();
    }
    file.put(R"({"a":"one"})", 0440);
    qputenv("CREDENTIALS_DIRECTORY", "/nowhere");
    file.checkRefused();
    qunsetenv("CREDENTIALS_DIRECTORY");
}

TEST_CASE("a file of another user is refused", "[secrets]")
{
    if (::geteuid() != 0) {
        WARN("only root can give a file away");
        return;
    }
    SecretsFile file;
    file.put(R"({"a": "one"})");
    REQUIRE(::chown(file.name.constData(), 65534, 65534) == 0);
    file.checkRefused();
}

TEST_CASE("a link to a file is refused, and what it points to is not touched", "[secrets]")
{
    SecretsFile file;
    const SecretsFile target;
    target.put(R"({"a": "one"})");
    REQUIRE(::symlink(target.name.constData(), file.name.constData()) == 0);
    file.checkRefused();
    CHECK(target.content() == R"({"a": "one"})");
}

TEST_CASE("what is no ordinary file is refused and holds nobody up", "[secrets]")
{
    SecretsFile file;
    if (GENERATE(true, false))
        REQUIRE(::mkfifo(file.name.constData(), 0600) == 0);
    else
        REQUIRE(::mkdir(file.name.constData(), 0700) == 0);
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "<keychain_failed>");
    CHECK(codeOf(writeTo(file.store, u"a"_s, "one")) == "keychain_failed");
}

TEST_CASE("a damaged file is an error and is never overwritten", "[secrets]")
{
    SecretsFile file;
    file.put(GENERATE(as<QByteArray>{}, R"({"a": "on)", "[]", R"({"a": 1})", R"({"a": null})",
                      "hello", R"({"a": "one"} {"b": "two"})", QByteArray(2'000'000, ' ')));
    file.checkRefused();
}

TEST_CASE("the words about a damaged file hold nothing of it", "[secrets]")
{
    SecretsFile file;
    file.put(R"({"freshdesk-api-key/1": "canary-7f3a)");
    const auto read = readFrom(file.store, u"freshdesk-api-key/1"_s);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().detail.contains(u"canary"_s));
}

TEST_CASE("a secret that a text cannot hold is not called written", "[secrets]")
{
    SecretsFile file;
    CHECK(codeOf(writeTo(file.store, u"a"_s, "\xff\xfe")) == "keychain_failed");
}

TEST_CASE("a folder that is not there is an error", "[secrets]")
{
    const QTemporaryDir folder;
    FileSecretStore store(folder.filePath(u"missing/secrets.json"_s));
    CHECK(codeOf(writeTo(store, u"a"_s, "one")) == "keychain_failed");
    CHECK(textOf(readFrom(store, u"a"_s)) == "<secret_missing>");
}

TEST_CASE("what a program that died while writing left behind is cleared away", "[secrets]")
{
    SecretsFile file;
    QFile left(file.path + u".new"_s);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    CHECK(codeOf(writeTo(file.store, u"a"_s, "one")) == "done");
    CHECK_FALSE(left.exists());
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "one");
}

TEST_CASE("while another program writes the file, nobody else does", "[secrets]")
{
    SecretsFile file;
    file.put(R"({"a": "one"})");
    const int other =
        ::open(QFile::encodeName(file.folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    REQUIRE(::flock(other, LOCK_EX) == 0);
    CHECK(codeOf(writeTo(file.store, u"a"_s, "two")) == "keychain_failed");
    CHECK(textOf(readFrom(file.store, u"a"_s)) == "one");
    ::close(other);
    CHECK(codeOf(writeTo(file.store, u"a"_s, "two")) == "done");
}

TEST_CASE("whoever asked the file and has gone is not answered", "[secrets]")
{
    SecretsFile file;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    file.store.read(u"a"_s, context.get(), [&](const Result<Secret> &) { ++answers; });
    file.store.write(u"a"_s, Secret(std::string_view("x")), context.get(),
                     [&](const Outcome &) { ++answers; });
    context.reset();
    file.store.remove(u"a"_s, nullptr, [&](const Outcome &) { ++answers; });
    // Answered after all that came before it.
    CHECK(codeOf(removeFrom(file.store, u"b"_s)) == "done");
    CHECK(answers == 0);
}

#endif
