// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QStringList replaceKey{u"integration"_s, u"key"_s, u"Acme"_s, u"--api-key-stdin"_s};

struct Account {
    SandboxProcess sandbox;
    ControlBench bench;

    Account()
    {
        bench.add(sandbox);
        sandbox.control({{u"secondKey"_s, u"canary-second-key-4321"_s}});
    }
    [[nodiscard]] QByteArray secrets() const
    {
        QFile file(bench.secretsFile());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("a new Freshdesk key is proved, switched to and told in short", "[control]")
{
    Account account;

    const Run run = account.bench.run(replaceKey, "canary-second-key-4321\n");

    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(memberNames(run.object())
          == QStringList{u"differences"_s, u"former"_s, u"id"_s, u"lastFour"_s, u"name"_s});
    CHECK(run.object().value("lastFour"_L1) == u"4321"_s);
    CHECK(run.object().value("former"_L1) == u"6789"_s);
    CHECK(run.object().value("differences"_L1).toArray().isEmpty());
    CHECK_FALSE((run.out + run.err).contains("canary-second-key"));
    CHECK(account.secrets().contains("canary-second-key-4321"));
    CHECK_FALSE(account.secrets().contains(SandboxProcess::apiKey()));
    account.sandbox.control({{u"revokeKey"_s, true}});
    account.bench.import();
}

TEST_CASE("a key that does not do leaves the present one in use", "[control]")
{
    Account account;

    const Run wrong = account.bench.run(replaceKey, "not-a-key-of-it\n");
    CHECK(wrong.code == 2);
    CHECK(wrong.errorKind() == u"key_rejected"_s);
    const Run same = account.bench.run(replaceKey, SandboxProcess::apiKey() + '\n');
    CHECK(same.code == 2);
    CHECK(same.errorKind() == u"same_key"_s);
    const Run empty = account.bench.run(replaceKey, "\n");
    CHECK(empty.errorKind() == u"invalid_key"_s);
    account.sandbox.control({{u"scope"_s, 2}});
    const Run narrow = account.bench.run(replaceKey, "canary-second-key-4321\n");
    CHECK(narrow.errorKind() == u"check_failed"_s);

    CHECK(account.secrets().contains(SandboxProcess::apiKey()));
    account.sandbox.control({{u"scope"_s, 1}});
    account.bench.import();
}

TEST_CASE("a key is replaced of an integration that is there, and read from standard input only",
          "[control]")
{
    ControlBench bench;
    CHECK(bench.run(replaceKey, "some-key-0123456789\n").errorKind() == u"no_such_integration"_s);
    CHECK(bench.run({u"integration"_s, u"key"_s, u"Acme"_s}).code == 64);
}
