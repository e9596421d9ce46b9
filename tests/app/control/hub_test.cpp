// SPDX-License-Identifier: Apache-2.0
// The hub as a process, with the signals a service manager sends.
#include "tests/app/control/runninghub.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("the hub refuses an address on which keys would be readable", "[control][hub]")
{
    const QString options = GENERATE(
        u"--listen 0.0.0.0:8437"_s, u"--listen [::]:8437"_s, u"--listen 10.0.0.1:443"_s,
        u"--listen example.com:443"_s, u"--listen 8437"_s, u"--tls-cert cert.pem"_s,
        u"--tls-key key.pem"_s, u"--tls-cert c --tls-key k --behind-proxy"_s, u"--on-change="_s);
    ControlBench bench;
    const Run run = bench.runForPeople(QStringList{u"hub"_s} + options.split(u' '));
    CAPTURE(options.toStdString(), run.err.toStdString());
    CHECK(run.code == 64);
    CHECK(run.err.contains("deskbridgectl hub [--listen ADDRESS:PORT]"));
}

#ifdef Q_OS_UNIX

namespace {

constexpr int deadline = hubDeadline;

bool waitForTruth(ControlBench &bench, const SandboxProcess &sandbox)
{
    return QTest::qWaitFor(
        [&] {
            return queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
                == queueLines(sandbox.truth().value("queues"_L1).toArray());
        },
        deadline);
}

} // namespace

TEST_CASE("the hub imports by itself and stops cleanly when it is told to", "[control][hub]")
{
    const int signal = GENERATE(SIGTERM, SIGINT);
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    RunningHub hub(bench);
    hub.waitFor(u"started"_s);
    hub.waitForVerdict(u"operational"_s);
    CHECK(waitForTruth(bench, sandbox));

    const Run run = hub.stop(signal);
    CAPTURE(signal, run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.err.contains("Acme: Operational, before: Catching up."));
    CHECK(run.err.contains("Deskbridge receives the app's events at http://127.0.0.1:"));
    CHECK_FALSE(run.err.contains("deskbridgectl hub")); // who reads this has started it
    CHECK(hub.count(u"stopped"_s) == 1);
}

TEST_CASE("the hub stops in the middle of an import and loses nothing", "[control][hub]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"900"_s});
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"latency"_s, 15}, {u"clearLog"_s, true}});
    RunningHub hub(bench);
    REQUIRE(QTest::qWaitFor([&sandbox] { return sandbox.requests() >= 60; }, deadline));
    CHECK(hub.stop(SIGTERM).code == 0);

    sandbox.control({{u"latency"_s, 0}});
    CHECK(bench.import().value("complete"_L1).toBool());
    CHECK(waitForTruth(bench, sandbox));
}

TEST_CASE("a revoked key is told once, to the command too, and so is the recovery",
          "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QString told = bench.home() + u"/told"_s;
    QFile script(bench.home() + u"/hook"_s);
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$DESKBRIDGE_INTEGRATION $DESKBRIDGE_PREVIOUS "
                 "$DESKBRIDGE_VERDICT $DESKBRIDGE_CAUSE\" >> "
                 + told.toUtf8() + '\n');
    script.close();
    REQUIRE(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));

    sandbox.control({{u"revokeKey"_s, true}});
    RunningHub hub(bench, {u"--on-change"_s, script.fileName()});
    const QJsonObject refused = hub.waitForVerdict(u"action_required"_s);
    CHECK(refused.value("cause"_L1).toString() == u"freshdesk_key"_s);
    CHECK(refused.value("integration"_L1).toString() == u"Acme"_s);
    const Run status = bench.run({u"status"_s, u"Acme"_s});
    CHECK(status.code == 2);

    sandbox.control({{u"revokeKey"_s, false}});
    CHECK(bench.run({u"import"_s, u"Acme"_s}).code == 0); // done by the hub
    hub.waitForVerdict(u"operational"_s);
    CHECK(bench.run({u"status"_s, u"Acme"_s}).code == 0);
    CHECK(QTest::qWaitFor(
        [&told] {
            QFile file(told);
            return file.open(QIODevice::ReadOnly)
                && file.readAll()
                == "Acme operational action_required freshdesk_key\n"
                   "Acme action_required operational import\n";
        },
        deadline));
    CHECK(hub.stop(SIGTERM).code == 0);
}

TEST_CASE("the hub reminds of a key that is over its age", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    sqlite3 *store = nullptr;
    REQUIRE(sqlite3_open(bench.database().toUtf8().constData(), &store) == SQLITE_OK);
    REQUIRE(sqlite3_exec(store,
                         "UPDATE integration SET api_key_stored_at = unixepoch() - 100 * 86400",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    sqlite3_close(store);
    RunningHub hub(bench);
    const QJsonObject reminder = hub.waitFor(u"reminder"_s);
    CHECK(reminder.value("integration"_L1) == u"Acme"_s);
    CHECK(reminder.value("key"_L1) == u"freshdesk_key"_s);
    CHECK(reminder.value("daysLeft"_L1).toInteger() == -10);
    const Run run = hub.stop(SIGTERM);
    CHECK(run.err.contains("100 days"));
    CHECK(hub.count(u"reminder"_s) == 1);
}

TEST_CASE("an import on the command line is done by the running hub", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    RunningHub hub(bench);
    hub.waitFor(u"started"_s);
    hub.waitFor(u"importer"_s);

    const Run run = bench.run({u"import"_s, u"Acme"_s});
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.object().value("stage"_L1).toString() == u"continuous"_s);
    CHECK(run.err.contains("it has been asked to import now"));
}

TEST_CASE("a killed hub is taken over by the next at once", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    RunningHub first(bench);
    first.waitFor(u"importer"_s);
    RunningHub second(bench);
    const QJsonObject watching = second.waitFor(u"importer"_s);
    CHECK_FALSE(watching.value("here"_L1).toBool());
    CHECK(watching.value("otherProcess"_L1).toInteger() == first.processId());

    first.kill();
    second.waitFor(u"importer"_s,
                   [](const QJsonObject &line) { return line.value("here"_L1).toBool(); });
    second.waitForVerdict(u"operational"_s);
    CHECK(waitForTruth(bench, sandbox));
    CHECK(second.stop(SIGTERM).code == 0);
}

#endif
