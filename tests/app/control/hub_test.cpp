// SPDX-License-Identifier: Apache-2.0
// The hub as a process, with the signals a service manager sends.
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("the hub refuses an address on which keys would be readable", "[control][hub]")
{
    const QString options = GENERATE(
        u"--listen 0.0.0.0:8722"_s, u"--listen [::]:8722"_s, u"--listen 10.0.0.1:443"_s,
        u"--listen example.com:443"_s, u"--listen 8722"_s, u"--tls-cert cert.pem"_s,
        u"--tls-key key.pem"_s, u"--tls-cert c --tls-key k --behind-proxy"_s, u"--on-change="_s);
    ControlBench bench;
    const Run run = bench.runForPeople(QStringList{u"hub"_s} + options.split(u' '));
    CAPTURE(options.toStdString(), run.err.toStdString());
    CHECK(run.code == 64);
    CHECK(run.err.contains("deskbridgectl hub [--listen ADDRESS:PORT]"));
}

#ifdef Q_OS_UNIX

namespace {

constexpr int deadline = 60'000;

/// A running hub; ends with the test.
class Hub {
public:
    Hub(ControlBench &bench, const QStringList &options = {})
        : m_process(bench.start(QStringList{u"hub"_s, u"--listen"_s, u"127.0.0.1:0"_s} + options))
    { }
    ~Hub()
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill();
        m_process->waitForFinished();
    }

    /// The first line of that event, which is waited for.
    QJsonObject waitFor(
        const QString &event,
        const std::function<bool(const QJsonObject &)> &is = [](const QJsonObject &) {
            return true;
        })
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor(
            [&] {
                readLines();
                for (const QJsonObject &line : std::as_const(m_lines)) {
                    if (line.value("event"_L1).toString() == event && is(line)) {
                        found = line;
                        return true;
                    }
                }
                return false;
            },
            deadline);
        m_err += m_process->readAllStandardError();
        INFO(m_err.toStdString());
        REQUIRE(came);
        return found;
    }
    QJsonObject waitForVerdict(const QString &verdict)
    {
        return waitFor(u"verdict"_s, [&verdict](const QJsonObject &line) {
            return line.value("verdict"_L1).toString() == verdict;
        });
    }
    int count(const QString &event)
    {
        readLines();
        return static_cast<int>(std::ranges::count_if(m_lines, [&event](const QJsonObject &line) {
            return line.value("event"_L1).toString() == event;
        }));
    }

    Run stop(int signal)
    {
        REQUIRE(::kill(static_cast<pid_t>(m_process->processId()), signal) == 0);
        Run run = ControlBench::waitFor(*m_process);
        m_bytes += run.out;
        readLines();
        run.err.prepend(m_err);
        return run;
    }
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    void kill()
    {
        m_process->kill();
        REQUIRE(m_process->waitForFinished(deadline));
    }

private:
    void readLines()
    {
        m_bytes += m_process->readAllStandardOutput();
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            const auto line = QJsonDocument::fromJson(m_bytes.left(end));
            CHECK(line.isObject());
            m_lines.append(line.object());
            m_bytes.remove(0, end + 1);
        }
    }

    std::unique_ptr<QProcess> m_process;
    QByteArray m_bytes;
    QByteArray m_err;
    QList<QJsonObject> m_lines;
};

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
    Hub hub(bench);
    hub.waitFor(u"started"_s);
    hub.waitForVerdict(u"operational"_s);
    CHECK(waitForTruth(bench, sandbox));

    const Run run = hub.stop(signal);
    CAPTURE(signal, run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.err.contains("Acme: Operational, before: Catching up."));
    CHECK(hub.count(u"stopped"_s) == 1);
}

TEST_CASE("the hub stops in the middle of an import and loses nothing", "[control][hub]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"900"_s});
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"latency"_s, 15}, {u"clearLog"_s, true}});
    Hub hub(bench);
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
    Hub hub(bench, {u"--on-change"_s, script.fileName()});
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

TEST_CASE("an import on the command line is done by the running hub", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    Hub hub(bench);
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
    Hub first(bench);
    first.waitFor(u"importer"_s);
    Hub second(bench);
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
