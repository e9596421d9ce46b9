// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QStringList importedQueues(ControlBench &bench)
{
    return queueLines(bench.run({u"queues"_s, u"Acme"_s}).array());
}

QStringList trueQueues(const SandboxProcess &sandbox)
{
    return queueLines(sandbox.truth().value("queues"_L1).toArray());
}

} // namespace

TEST_CASE("an import finds exactly what the account says is true, queue by queue", "[control]")
{
    const QStringList account =
        GENERATE(QStringList{u"--tickets"_s, u"700"_s, u"--days"_s, u"60"_s, u"--seed"_s, u"7"_s},
                 QStringList{u"--tickets"_s, u"500"_s, u"--ties"_s, u"260"_s, u"--seed"_s, u"11"_s},
                 QStringList{u"--tickets"_s, u"300"_s, u"--deleted-conversations"_s, u"403"_s},
                 QStringList{u"--tickets"_s, u"300"_s, u"--deleted-conversations"_s, u"404"_s},
                 QStringList{u"--tickets"_s, u"0"_s});
    SandboxProcess sandbox(account);
    ControlBench bench;
    bench.add(sandbox);
    const QJsonObject summary = bench.import();
    const QJsonObject truth = sandbox.truth();
    CAPTURE(account.join(u' '));
    CHECK(importedQueues(bench) == trueQueues(sandbox));
    CHECK(summary.value("tickets"_L1) == truth.value("tickets"_L1));
    CHECK(summary.value("conversations"_L1) == truth.value("conversationsRead"_L1));
    CHECK(summary.value("contacts"_L1) == truth.value("offered"_L1));
}

TEST_CASE("the summary of an import has the promised members and types", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"50"_s});
    ControlBench bench;
    bench.add(sandbox);
    const QJsonObject summary = bench.import();
    CHECK(memberNames(summary)
          == QStringList{u"complete"_s, u"contacts"_s, u"conversations"_s, u"credits"_s,
                         u"rateLimited"_s, u"requests"_s, u"seconds"_s, u"stage"_s, u"tickets"_s});
    CHECK(summary.value("stage"_L1).toString() == u"initial"_s);
    CHECK(summary.value("complete"_L1).isBool());
    for (const auto member : {"contacts"_L1, "conversations"_L1, "credits"_L1, "rateLimited"_L1,
                              "requests"_L1, "seconds"_L1, "tickets"_L1}) {
        CAPTURE(QString(member));
        CHECK(summary.value(member).isDouble());
    }
    CHECK(summary.value("requests"_L1).toInteger() == sandbox.requests());
    CHECK(summary.value("rateLimited"_L1).toInteger() == 0);
    const double seconds = summary.value("seconds"_L1).toDouble();
    CHECK(seconds > 0);
    CHECK(std::abs(seconds * 1000 - std::round(seconds * 1000)) < 1e-6);
}

TEST_CASE("importing again changes nothing", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s, u"--ties"_s, u"120"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QByteArray queues = bench.run({u"queues"_s, u"Acme"_s}).out;
    const QByteArray intervals = bench.run({u"intervals"_s, u"Acme"_s}).out;
    const QByteArray sums = bench.run({u"reconcile"_s, u"Acme"_s}).out;

    const QJsonObject again = bench.import();

    CHECK(again.value("stage"_L1).toString() == u"continuous"_s);
    CHECK(again.value("contacts"_L1).toInteger() == 0);
    CHECK(bench.run({u"queues"_s, u"Acme"_s}).out == queues);
    CHECK(bench.run({u"intervals"_s, u"Acme"_s}).out == intervals);
    CHECK(bench.run({u"reconcile"_s, u"Acme"_s}).out == sums);
}

TEST_CASE("a second import counts what came since the first", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"80"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const qint64 ticket = sandbox.control({{u"addTicket"_s, QJsonObject{{u"source"_s, 1}}}});
    sandbox.control({{u"addConversation"_s, QJsonObject{{u"ticketId"_s, ticket}}}});

    const QJsonObject summary = bench.import();

    CHECK(summary.value("contacts"_L1).toInteger() == 2);
    CHECK(importedQueues(bench) == trueQueues(sandbox));
}

TEST_CASE("an import keeps to the rate it was given", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"40"_s});
    ControlBench bench;
    bench.add(sandbox);
    const Run run =
        bench.run({u"import"_s, u"Acme"_s, u"--max-rate"_s, u"900"_s}); // 15 credits a second
    CHECK(run.code == 0);
    const double credits = run.object().value("credits"_L1).toDouble();
    REQUIRE(credits > 30);
    // What is allowed in one second may go at once.
    CHECK(run.object().value("seconds"_L1).toDouble() > (credits / 15 - 1) * 0.9);
}

TEST_CASE("a larger reserve leaves more of the account's limit to others", "[control]")
{
    const auto secondsWithReserve = [](const QString &percent) {
        SandboxProcess sandbox({u"--tickets"_s, u"40"_s, u"--limit"_s, u"2500"_s});
        ControlBench bench;
        bench.add(sandbox);
        const Run run = bench.run({u"import"_s, u"Acme"_s, u"--reserve"_s, percent});
        REQUIRE(run.code == 0);
        CHECK(run.object().value("rateLimited"_L1).toInteger() == 0);
        return run.object().value("seconds"_L1).toDouble();
    };
    CHECK(secondsWithReserve(u"80"_s) > 2 * secondsWithReserve(u"0"_s));
}

TEST_CASE("a key that is no longer accepted ends the import with its sentence", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"20"_s});
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"revokeKey"_s, true}});
    const Run run = bench.run({u"import"_s, u"Acme"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"key_rejected"_s);
}

TEST_CASE("for people the import ends with a table of what was read", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"30"_s});
    ControlBench bench;
    bench.add(sandbox);
    const Run run = bench.runForPeople({u"import"_s, u"Acme"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains("Tickets"));
    CHECK(run.out.contains("30"));
    CHECK_FALSE(run.err.contains("not complete"));
}

TEST_CASE("a plan names the account's tickets before an import and none after it", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"700"_s, u"--seed"_s, u"7"_s});
    ControlBench bench;
    bench.add(sandbox);

    const QJsonObject plan = bench.run({u"plan"_s, u"Acme"_s}).object();
    CHECK(memberNames(plan) == QStringList{u"calls"_s, u"seconds"_s, u"tickets"_s});
    CHECK(plan.value("tickets"_L1).toInt() > 0);
    const qint64 before = sandbox.requests();
    bench.import();
    const auto took = static_cast<double>(sandbox.requests() - before);
    CHECK(plan.value("calls"_L1).toDouble() > took * 0.7);
    CHECK(plan.value("calls"_L1).toDouble() < took * 1.3);

    CHECK(bench.run({u"plan"_s, u"Acme"_s}).object().value("tickets"_L1).toInt() == 0);
    CHECK(bench.run({u"plan"_s, u"Acme"_s, u"--reserve"_s, u"81"_s}).code == 64);
}
