// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

/// Starts an import slow enough to be caught, and comes back in the middle of it.
std::unique_ptr<QProcess> importInFlight(ControlBench &bench, const SandboxProcess &sandbox)
{
    sandbox.control({{u"latency"_s, 15}, {u"clearLog"_s, true}});
    auto process = bench.start({u"import"_s, u"Acme"_s});
    REQUIRE(QTest::qWaitFor([&sandbox] { return sandbox.requests() >= 60; }, 30'000));
    REQUIRE(process->state() == QProcess::Running);
    return process;
}

void send(const QProcess &process, int signal)
{
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), signal) == 0);
}

void finishImport(ControlBench &bench, const SandboxProcess &sandbox)
{
    sandbox.control({{u"latency"_s, 0}});
    const QJsonObject summary = bench.import();
    CHECK(summary.value("complete"_L1).toBool());
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(sandbox.truth().value("queues"_L1).toArray()));
}

const QStringList account{u"--tickets"_s, u"900"_s, u"--ties"_s, u"150"_s};

} // namespace

TEST_CASE("an import that was killed loses nothing and counts nothing twice", "[control]")
{
    SandboxProcess sandbox(account);
    ControlBench bench;
    bench.add(sandbox);
    for (int i = 0; i < 3; ++i) {
        const auto process = importInFlight(bench, sandbox);
        send(*process, SIGKILL);
        REQUIRE(process->waitForFinished());
    }
    finishImport(bench, sandbox);
}

TEST_CASE("a stop signal ends an import cleanly, and the next one goes on from there", "[control]")
{
    const int signal = GENERATE(SIGTERM, SIGINT);
    SandboxProcess sandbox(account);
    ControlBench bench;
    bench.add(sandbox);

    const auto process = importInFlight(bench, sandbox);
    send(*process, signal);
    const Run stopped = ControlBench::waitFor(*process);

    CAPTURE(signal, stopped.err.toStdString());
    CHECK(stopped.code == 1);
    CHECK_FALSE(stopped.object().value("complete"_L1).toBool(true));
    CHECK(stopped.object().value("requests"_L1).toInteger() > 0);
    CHECK(stopped.err.contains("starting it again goes on where it stopped"));
    CHECK_FALSE(bench.run({u"queues"_s, u"Acme"_s}).array().isEmpty());
    finishImport(bench, sandbox);
}

TEST_CASE("progress is told in whole lines where standard error is no terminal", "[control]")
{
    SandboxProcess sandbox(account);
    ControlBench bench;
    bench.add(sandbox);
    const auto process = importInFlight(bench, sandbox);
    send(*process, SIGTERM);
    const Run stopped = ControlBench::waitFor(*process);
    CHECK(stopped.err.contains("ickets"));
    CHECK_FALSE(stopped.err.contains('\r'));
    CHECK_FALSE(stopped.err.contains('\x1b'));
}

#endif
