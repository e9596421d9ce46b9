// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/killedruns.h"
#include "tests/app/control/storefile.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

/// Six may be on their way, and as many answered ones not stored yet.
constexpr qint64 lostAtMost = 12;
/// A walk through the archive asks at most eight numbers ahead of the lowest without an answer.
constexpr qint64 numbersLostAtMost = 8;

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

void checkWholeness(const ControlBench &bench)
{
    CHECK(isWhole(bench.database()));
    CHECK(askStore(bench.database(), "SELECT 1 FROM pending_conversations").isEmpty());
}

} // namespace

TEST_CASE("an import killed at 200 random moments ends at the truth and asks hardly anything twice",
          "[control]")
{
    KilledRuns runs(200);
    const int kills = runs.count();
    CAPTURE(runs.seed(), kills);
    // A second or two for each life would be an import of minutes: each does some ten requests.
    SandboxProcess sandbox({u"--tickets"_s, QString::number(kills * 12), u"--seed"_s, u"5"_s,
                            u"--latency"_s, u"10"_s});
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"clearLog"_s, true}});

    runs.killAll(bench, sandbox, {u"import"_s, u"Acme"_s});
    sandbox.control({{u"latency"_s, 0}});
    const QJsonObject summary = bench.import();

    const QJsonObject truth = sandbox.truth();
    CHECK(summary.value("stage"_L1).toString() == u"initial"_s);
    CHECK(summary.value("complete"_L1).toBool());
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(truth.value("queues"_L1).toArray()));
    checkWholeness(bench);

    const qint64 reads = asked(sandbox, u"tickets/*/conversations"_s);
    const qint64 needed = readsNeeded(truth);
    const qint64 pages = asked(sandbox, u"tickets"_s);
    const qint64 pagesNeeded = truth.value("tickets"_L1).toInteger() / 99 + 3;
    CAPTURE(reads, needed, pages, pagesNeeded);
    CHECK(reads >= needed);
    CHECK(reads <= needed + kills * lostAtMost);
    CHECK(pages <= pagesNeeded + kills);
}

TEST_CASE("an archive walk killed at 200 random moments ends at the truth, asking hardly twice",
          "[control]")
{
    KilledRuns runs(200);
    const int kills = runs.count();
    CAPTURE(runs.seed(), kills);
    const int archived = kills * 14;
    // Closed tickets are archived by themselves when they are old enough, and only such are looked for.
    SandboxProcess sandbox({u"--tickets"_s, QString::number(archived * 5 / 2), u"--days"_s,
                            u"400"_s, u"--seed"_s, u"5"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QJsonObject plan = bench.run({u"plan"_s, u"Acme"_s, u"--archived"_s}).object();
    const qint64 candidates = plan.value("candidates"_L1).toInteger();
    const qint64 inArchive = sandbox.truth().value("archived"_L1).toInteger();
    REQUIRE(inArchive >= archived);
    REQUIRE(candidates >= inArchive);
    sandbox.control({{u"latency"_s, 10}, {u"clearLog"_s, true}});

    const QStringList walk{u"import"_s, u"Acme"_s, u"--archived"_s};
    runs.killAll(bench, sandbox, walk);
    sandbox.control({{u"latency"_s, 0}});
    const Run last = bench.run(walk);

    CHECK(last.code == 0);
    CHECK(last.object().value("complete"_L1).toBool());
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(sandbox.truth("archive=1").value("queues"_L1).toArray()));
    checkWholeness(bench);
    // What each life counted adds up.
    const auto stored = [&](const char *statement) {
        return askStore(bench.database(), statement).value(0).toLongLong();
    };
    CHECK(stored("SELECT found FROM archive_walk") == inArchive);
    CHECK(stored("SELECT missing FROM archive_walk") == candidates - inArchive);

    const qint64 numbers =
        asked(sandbox, u"tickets/archived/*"_s) - kills - 1; // without the probes
    const qint64 reads = asked(sandbox, u"tickets/archived/*/conversations"_s);
    CAPTURE(candidates, inArchive, numbers, reads);
    CHECK(numbers >= candidates - kills); // a life may end before its probe
    CHECK(numbers <= candidates + kills * numbersLostAtMost);
    CHECK(reads >= inArchive);
    CHECK(reads
          <= inArchive + kills * numbersLostAtMost + inArchive / 50); // long ones have two pages
}

#endif
