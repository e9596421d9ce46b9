// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/app/control/storefile.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int usualKills = 40; // a start takes five times as long there
#else
constexpr int usualKills = 200;
#endif
/// Six may be on their way, and as many answered ones not stored yet.
constexpr qint64 lostAtMost = 12;

int fromEnvironment(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

/// The requests to one endpoint since the sandbox's start.
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

/// The conversation calls in the truth's least credits: what its three lists do not cost.
qint64 readsNeeded(const QJsonObject &truth)
{
    const auto listCredits = [](qint64 tickets) {
        return 3 * qMax<qint64>(1, (tickets + 99) / 100);
    };
    const qint64 deleted = truth.value("deleted"_L1).toInteger();
    const qint64 spam = truth.value("spam"_L1).toInteger();
    const qint64 listed = truth.value("tickets"_L1).toInteger() - deleted - spam;
    return truth.value("minimumCredits"_L1).toInteger() - listCredits(listed) - listCredits(deleted)
        - listCredits(spam);
}

} // namespace

// DESKBRIDGE_TEST_SEED repeats a run's dice, DESKBRIDGE_TEST_KILLS changes how often it kills.
TEST_CASE("an import killed at 200 random moments ends at the truth and asks hardly anything twice",
          "[control]")
{
    const int seed = fromEnvironment("DESKBRIDGE_TEST_SEED", 20261126);
    const int kills = fromEnvironment("DESKBRIDGE_TEST_KILLS", usualKills);
    QRandomGenerator random(static_cast<quint32>(seed));
    CAPTURE(seed, kills);
    // A second or two for each life would be an import of minutes: each does some ten requests.
    SandboxProcess sandbox({u"--tickets"_s, QString::number(kills * 12), u"--seed"_s, u"5"_s,
                            u"--latency"_s, u"10"_s});
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"clearLog"_s, true}});

    for (int life = 0; life < kills; ++life) {
        const qint64 before = sandbox.requests();
        const auto process = bench.start({u"import"_s, u"Acme"_s});
        // One in eight dies while it starts, the others somewhere behind their first request.
        if (random.bounded(8) != 0)
            REQUIRE(QTest::qWaitFor([&] { return sandbox.requests() > before; }, 30'000));
        process->waitForFinished(static_cast<int>(random.bounded(30)));
        INFO("life " << life);
        REQUIRE(process->state() == QProcess::Running); // else the account is too small for this
        REQUIRE(::kill(static_cast<pid_t>(process->processId()), SIGKILL) == 0);
        REQUIRE(process->waitForFinished());
    }
    sandbox.control({{u"latency"_s, 0}});
    const QJsonObject summary = bench.import();

    const QJsonObject truth = sandbox.truth();
    CHECK(summary.value("stage"_L1).toString() == u"initial"_s);
    CHECK(summary.value("complete"_L1).toBool());
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(truth.value("queues"_L1).toArray()));
    CHECK(isWhole(bench.database()));
    CHECK(askStore(bench.database(), "SELECT 1 FROM pending_conversations").isEmpty());

    const qint64 reads = asked(sandbox, u"tickets/*/conversations"_s);
    const qint64 needed = readsNeeded(truth);
    const qint64 pages = asked(sandbox, u"tickets"_s);
    const qint64 pagesNeeded = truth.value("tickets"_L1).toInteger() / 99 + 3;
    CAPTURE(reads, needed, pages, pagesNeeded);
    CHECK(reads >= needed);
    CHECK(reads <= needed + kills * lostAtMost);
    CHECK(pages <= pagesNeeded + kills);
}

#endif
