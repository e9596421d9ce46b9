// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QStringList adding(const QString &name, const QString &domain)
{
    return {u"integration"_s, u"add"_s, u"--name"_s,         name,
            u"--domain"_s,    domain,   u"--api-key-stdin"_s};
}

QByteArray keyLine()
{
    return SandboxProcess::apiKey() + '\n';
}

} // namespace

TEST_CASE("adding an integration checks it, stores it as active and answers with it", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    const Run added = bench.run(adding(u"  Acme   EU "_s, sandbox.address()), keyLine());
    CAPTURE(added.err.toStdString());
    CHECK(added.code == 0);
    const QJsonObject integration = added.object();
    CHECK(memberNames(integration) == QStringList{u"domain"_s, u"id"_s, u"name"_s, u"state"_s});
    CHECK(integration.value("id"_L1).isDouble());
    CHECK(integration.value("name"_L1).toString() == u"Acme EU"_s);
    CHECK(integration.value("domain"_L1).toString() == sandbox.address());
    CHECK(integration.value("state"_L1).toString() == u"active"_s);
    CHECK(bench.run({u"integration"_s, u"list"_s}).array() == QJsonArray{integration});
    CHECK(added.err.contains("API key accepted")); // each step is told on standard error
}

TEST_CASE("the list is empty before anything is added", "[control]")
{
    ControlBench bench;
    const Run list = bench.run({u"integration"_s, u"list"_s});
    CHECK(list.code == 0);
    CHECK(list.out == "[]\n");
}

TEST_CASE("the key is taken from the first line of standard input without its line end",
          "[control]")
{
    const QByteArray ending = GENERATE("", "\n", "\r\n", "\nsecond line\n");
    SandboxProcess sandbox;
    ControlBench bench;
    CHECK(bench.run(adding(u"Acme"_s, sandbox.address()), SandboxProcess::apiKey() + ending).code
          == 0);
}

TEST_CASE("an empty key is refused and nothing is stored", "[control]")
{
    const QByteArray input = GENERATE("", "\n", "   \n");
    SandboxProcess sandbox;
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()), input);
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"invalid_key"_s);
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
    CHECK(sandbox.requests() == 0);
}

TEST_CASE("a failed check stores nothing and names the step, the cause and the remedy", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()), "another-key-0123456789\n");
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"key_rejected"_s);
    const QJsonObject error = added.object().value("error"_L1).toObject();
    CHECK(error.value("check"_L1).toString() == u"key"_s);
    CHECK(error.value("what"_L1).toString().contains(u"Freshdesk did not accept the API key."_s));
    CHECK(error.value("remedy"_L1).toString().contains(u"View API Key"_s));
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("an account that does not meet the requirements is not added", "[control]")
{
    const auto [options, check] = GENERATE(table<QStringList, QString>({
        {{u"--plan"_s, u"growth"_s}, u"plan"_s},
        {{u"--role"_s, u"agent"_s}, u"role"_s},
        {{u"--suspended"_s}, u"key"_s},
        {{u"--revoked"_s}, u"key"_s},
    }));
    SandboxProcess sandbox(options);
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()), keyLine());
    CAPTURE(options.join(u' '), added.err.toStdString());
    CHECK(added.code == 2);
    CHECK_FALSE(added.errorKind().isEmpty());
    CHECK(added.object().value("error"_L1).toObject().value("check"_L1).toString() == check);
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("an address at which something else answers is not added", "[control]")
{
    SandboxProcess sandbox;
    sandbox.control({{u"html"_s, true}});
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()), keyLine());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"not_freshdesk"_s);
}

TEST_CASE("an address at which nobody listens is not added", "[control]")
{
    QString free;
    {
        QTcpServer server;
        REQUIRE(server.listen(QHostAddress::LocalHost));
        free = u"127.0.0.1:%1"_s.arg(server.serverPort());
    }
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, free), keyLine());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"offline"_s);
}

TEST_CASE("a warning stores the integration and ends with 1", "[control]")
{
    const QStringList options =
        GENERATE(QStringList{u"--occasional"_s}, QStringList{u"--plan"_s, u"Omni Special"_s});
    SandboxProcess sandbox(options);
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()), keyLine());
    CAPTURE(added.err.toStdString());
    CHECK(added.code == 1);
    CHECK(added.object().value("state"_L1).toString() == u"active"_s);
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("without the check nothing is sent", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, sandbox.address()) << u"--no-check"_s, keyLine());
    CHECK(added.code == 0);
    CHECK(sandbox.requests() == 0);
}

TEST_CASE("a foreign host is refused before any connection is made", "[control]")
{
    QTcpServer stranger;
    REQUIRE(stranger.listen(QHostAddress::AnyIPv4));
    const QString host = GENERATE(u"127.0.0.2"_s, u"0.0.0.0"_s, u"http://127.1"_s, u"2130706433"_s,
                                  u"acme.freshdesk.com@127.0.0.1"_s);
    ControlBench bench;
    const Run added =
        bench.run(adding(u"Acme"_s, u"%1:%2"_s.arg(host).arg(stranger.serverPort())), keyLine());
    CAPTURE(host, added.err.toStdString());
    // A bare number is taken for a subdomain, whose port is dropped: not this host either.
    if (host != u"2130706433"_s) {
        CHECK(added.code == 2);
        CHECK(added.errorKind() == u"invalid_address"_s);
    }
    CHECK_FALSE(stranger.waitForNewConnection(50));
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("each kind of wrong domain has its own sentence", "[control]")
{
    const auto [domain, words] = GENERATE(table<QString, QByteArray>({
        {u" "_s, "No Freshdesk domain"},
        {u"help.example.com"_s, "not a Freshdesk domain"},
        {u"acme.freshservice.com"_s, "another product"},
        {u"acme.myfreshworks.com"_s, "organisation signs in"},
        {u"ac_me"_s, "characters that no domain has"},
    }));
    ControlBench bench;
    const Run added = bench.run(adding(u"Acme"_s, domain), keyLine());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"invalid_address"_s);
    CHECK(added.err.contains(words));
}

TEST_CASE("a name that differs in capitals and blanks only is taken", "[control]")
{
    const QString name = GENERATE(u"Acme EU"_s, u"acme eu"_s, u"  ACME   EU "_s);
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox, u"Acme EU"_s);
    const Run added = bench.run(adding(name, sandbox.address()), keyLine());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"duplicate_name"_s);
    CHECK(sandbox.requests() == 0);
}

TEST_CASE("an empty or endless name is refused", "[control]")
{
    const QString name = GENERATE(u""_s, u"  "_s, QString(101, u'x'));
    ControlBench bench;
    const Run added = bench.run(adding(name, u"acme"_s), keyLine());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"invalid_name"_s);
}

TEST_CASE("messages before the chosen history start are not counted", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"120"_s, u"--days"_s, u"30"_s});
    ControlBench bench;
    REQUIRE(
        bench
            .run(adding(u"Acme"_s, sandbox.address()) << u"--since"_s << u"2026-11-10"_s, keyLine())
            .code
        == 0);
    bench.import();
    const QJsonArray queues = bench.run({u"queues"_s, u"Acme"_s}).array();
    CHECK(queueLines(queues)
          == queueLines(sandbox.truth("from=2026-11-10T00:00:00Z").value("queues"_L1).toArray()));
    CHECK(bench.run({u"reconcile"_s, u"Acme"_s})
              .object()
              .value("notCounted"_L1)
              .toObject()
              .contains("before_history_start"_L1));
}

TEST_CASE("an integration is found by its name as names are compared, and by its number",
          "[control]")
{
    const QString typed = GENERATE(u"Acme EU"_s, u"acme eu"_s, u" ACME  eu "_s, u"1"_s);
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox, u"Acme EU"_s);
    const Run paused = bench.run({u"integration"_s, u"pause"_s, typed});
    CHECK(paused.code == 0);
    CHECK(paused.object().value("name"_L1).toString() == u"Acme EU"_s);
}

TEST_CASE("a name goes before a number", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox, u"2"_s);
    bench.add(sandbox, u"Acme"_s);
    CHECK(bench.run({u"integration"_s, u"pause"_s, u"2"_s}).object().value("id"_L1).toInteger()
          == 1);
}

TEST_CASE("a command about an unknown integration fails", "[control]")
{
    const QString command = GENERATE(u"integration pause"_s, u"integration resume"_s,
                                     u"integration delete"_s, u"check"_s, u"import"_s, u"queues"_s,
                                     u"intervals"_s, u"contacts --ticket 1"_s, u"reconcile"_s);
    ControlBench bench;
    const Run run = bench.run(command.split(u' ') << u"Nobody"_s);
    CAPTURE(command);
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"no_such_integration"_s);
}

TEST_CASE("without JSON an error is a sentence on standard error and nothing on standard output",
          "[control]")
{
    ControlBench bench;
    const Run run = bench.runForPeople({u"queues"_s, u"Nobody"_s});
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err
          == "There is no such integration; perhaps it was deleted. Choose one of the integrations "
             "in the "
             "list.\n");
}

TEST_CASE("pausing and resuming answer with the integration's new state", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const Run paused = bench.run({u"integration"_s, u"pause"_s, u"Acme"_s});
    CHECK(paused.code == 0);
    CHECK(memberNames(paused.object()) == QStringList{u"domain"_s, u"id"_s, u"name"_s, u"state"_s});
    CHECK(paused.object().value("state"_L1).toString() == u"paused"_s);
    const Run resumed = bench.run({u"integration"_s, u"resume"_s, u"Acme"_s});
    CHECK(resumed.code == 0);
    CHECK(resumed.object().value("state"_L1).toString() == u"active"_s);
}

TEST_CASE("a paused integration imports nothing until it is resumed", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"20"_s});
    ControlBench bench;
    bench.add(sandbox);
    REQUIRE(bench.run({u"integration"_s, u"pause"_s, u"Acme"_s}).code == 0);
    const Run refused = bench.run({u"import"_s, u"Acme"_s});
    CHECK(refused.code == 2);
    CHECK(refused.errorKind() == u"integration_paused"_s);
    CHECK(sandbox.requests() == 0);

    REQUIRE(bench.run({u"integration"_s, u"resume"_s, u"Acme"_s}).code == 0);
    CHECK(bench.import().value("complete"_L1).toBool());
}

TEST_CASE("a deleted integration is gone and its name is free again", "[control]")
{
    const QStringList fate = GENERATE(QStringList{}, QStringList{u"--with-data"_s});
    SandboxProcess sandbox({u"--tickets"_s, u"20"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run deleted = bench.run(QStringList{u"integration"_s, u"delete"_s, u"Acme"_s} + fate);
    CHECK(deleted.code == 0);
    CHECK(memberNames(deleted.object())
          == QStringList{u"domain"_s, u"id"_s, u"name"_s, u"state"_s});
    CHECK(deleted.object().value("state"_L1).toString() == u"deleted"_s);
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
    CHECK(bench.run({u"queues"_s, u"Acme"_s}).code == 2);
    QFile secrets(bench.secretsFile());
    REQUIRE(secrets.open(QIODevice::ReadOnly));
    CHECK_FALSE(secrets.readAll().contains(SandboxProcess::apiKey()));
    bench.add(sandbox);
}

TEST_CASE("deleting with its data leaves no queue name in the database", "[control]")
{
    const bool withData = GENERATE(true, false);
    SandboxProcess sandbox({u"--tickets"_s, u"60"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    QStringList command{u"integration"_s, u"delete"_s, u"Acme"_s};
    if (withData)
        command << u"--with-data"_s;
    REQUIRE(bench.run(command).code == 0);
    QFile database(bench.database());
    REQUIRE(database.open(QIODevice::ReadOnly));
    CHECK(database.readAll().contains("CustomerService email Tickets") == !withData);
}

#ifdef Q_OS_UNIX
TEST_CASE("a secrets file that others can read is refused", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    QFile secrets(bench.secretsFile());
    REQUIRE(secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                   | QFile::ReadOther));
    const Run run = bench.run({u"check"_s, u"Acme"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"keychain_failed"_s);
    CHECK(run.err.contains("chmod 600"));
    CHECK(sandbox.requests() == 0);
}

TEST_CASE("a new secrets file is its owner's alone", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile(bench.secretsFile()).permissions() & others);
}
#endif

TEST_CASE("for people the list is a table", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox, u"Acme EU"_s);
    const Run list = bench.runForPeople({u"integration"_s, u"list"_s});
    CHECK(list.code == 0);
    CHECK(list.out.contains("Acme EU"));
    CHECK(list.out.contains(sandbox.address().toUtf8()));
    CHECK(list.out.contains("Active"));
    CHECK(list.err.isEmpty());
}
