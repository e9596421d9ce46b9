// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/killedruns.h"

#include "tests/support/catch.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int oneOf = 5; // a start takes five times as long there
#else
constexpr int oneOf = 1;
#endif

int fromEnvironment(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

} // namespace

KilledRuns::KilledRuns(int usualKills)
    : m_seed(fromEnvironment("DESKBRIDGE_TEST_SEED", 20261126))
    , m_count(fromEnvironment("DESKBRIDGE_TEST_KILLS", usualKills / oneOf))
    , m_random(static_cast<quint32>(m_seed))
{ }

void KilledRuns::killAll(ControlBench &bench, const SandboxProcess &sandbox,
                         const QStringList &command)
{
#ifdef Q_OS_UNIX
    for (int life = 0; life < m_count; ++life) {
        const qint64 before = sandbox.requests();
        const auto process = bench.start(command);
        // One in eight dies while it starts, the others somewhere behind their first request.
        if (m_random.bounded(8) != 0)
            REQUIRE(QTest::qWaitFor([&] { return sandbox.requests() > before; }, 30'000));
        process->waitForFinished(static_cast<int>(m_random.bounded(30)));
        INFO("life " << life);
        REQUIRE(process->state() == QProcess::Running);
        REQUIRE(::kill(static_cast<pid_t>(process->processId()), SIGKILL) == 0);
        REQUIRE(process->waitForFinished());
    }
#else
    Q_UNUSED(bench)
    Q_UNUSED(sandbox)
    Q_UNUSED(command)
#endif
}

qint64 asked(const SandboxProcess &sandbox, const QString &endpoint)
{
    return sandbox.log()
        .value("endpoints"_L1)
        .toObject()
        .value(endpoint)
        .toObject()
        .value("requests"_L1)
        .toInteger();
}

} // namespace deskbridge
