// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QJsonObject proof(ControlBench &bench, const QStringList &options = {})
{
    const Run run = bench.run(QStringList{u"reconcile"_s, u"Acme"_s} + options);
    return run.object().value("completeness"_L1).toObject();
}

QJsonObject completenessSignal(ControlBench &bench)
{
    const QJsonArray signalList =
        bench.run({u"status"_s, u"Acme"_s}).object().value("signals"_L1).toArray();
    for (const QJsonValue &signal : signalList) {
        if (signal.toObject().value("id"_L1).toString() == u"completeness"_s)
            return signal.toObject();
    }
    return {};
}

QString middleOfTheHistory()
{
    return u"2026-11-01T12:00:00Z"_s;
}

} // namespace

TEST_CASE("an imported account is proved complete by its own counts", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"500"_s, u"--days"_s, u"30"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(proof(bench).value("result"_L1).toString() == u"not_compared"_s);
    CHECK(completenessSignal(bench).value("finding"_L1).toString() == u"not_yet_proved"_s);

    const qint64 before = sandbox.requests();
    const QJsonObject proved = proof(bench, {u"--prove"_s});
    CHECK(proved.value("result"_L1).toString() == u"proved"_s);
    CHECK(proved.value("differing"_L1).toInteger() == 0);
    CHECK(proved.value("notCompared"_L1).toInteger() == 0);
    CHECK(proved.value("proved"_L1).toInteger() >= 29);
    // A search for each day, and what was deleted or marked as spam lately.
    CHECK(sandbox.requests() - before == proved.value("proved"_L1).toInteger() + 2);
    CHECK(completenessSignal(bench).value("finding"_L1).toString() == u"proved"_s);

    // Without a change nobody is asked again, and what is stored is what is shown.
    const qint64 after = sandbox.requests();
    CHECK(proof(bench, {u"--prove"_s}) == proved);
    CHECK(proof(bench) == proved);
    CHECK(sandbox.requests() == after);
}

TEST_CASE("a ticket that no pass can see is found by the proof and by reading its day again",
          "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s, u"--days"_s, u"30"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const qint64 id = sandbox.control(
        {{u"addTicket"_s, QJsonObject{{u"created_at"_s, middleOfTheHistory()}, {u"source"_s, 1}}}});
    bench.import();
    REQUIRE(bench.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, QString::number(id)}).code == 1);

    const Run differing = bench.run({u"reconcile"_s, u"Acme"_s, u"--prove"_s});
    CHECK(differing.code == 1);
    const QJsonObject differs = differing.object().value("completeness"_L1).toObject();
    CHECK(differs.value("result"_L1).toString() == u"differs"_s);
    const QJsonObject day = differs.value("days"_L1).toArray().first().toObject();
    CHECK(day.value("day"_L1).toString() == middleOfTheHistory().left(10));
    CHECK(day.value("there"_L1).toInteger() == day.value("here"_L1).toInteger() + 1);
    CHECK(completenessSignal(bench).value("repair"_L1).toString() == u"read_day_again"_s);
    CHECK(bench.run({u"status"_s, u"Acme"_s}).code == 1);

    const Run read =
        bench.run({u"reconcile"_s, u"Acme"_s, u"--read-day"_s, day.value("day"_L1).toString()});
    CHECK(read.code == 0);
    CHECK(read.object().value("completeness"_L1).toObject().value("result"_L1).toString()
          == u"proved"_s);
    CHECK(bench.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, QString::number(id)}).code == 0);
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(sandbox.truth().value("queues"_L1).toArray()));
}

TEST_CASE("deleting tickets between imports does not make a complete account look incomplete",
          "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s, u"--days"_s, u"30"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QJsonObject proved = proof(bench, {u"--prove"_s});
    for (const int id : {100, 101, 150})
        sandbox.control({{u"deleteTicket"_s, id}});
    sandbox.control({{u"spamTicket"_s, 160}});
    bench.import();
    CHECK(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"proved"_s);
    sandbox.control({{u"restoreTicket"_s, 100}});
    bench.import();
    CHECK(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"proved"_s);
}

TEST_CASE("a search index that lags makes no day differ, and reading one again is right at once",
          "[control]")
{
    SandboxProcess sandbox(
        {u"--tickets"_s, u"300"_s, u"--days"_s, u"30"_s, u"--search-lag"_s, u"86400"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    REQUIRE(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"proved"_s);
    sandbox.control({{u"deleteTicket"_s, 150}});
    bench.import();

    const QJsonObject open = proof(bench, {u"--prove"_s});
    CHECK(open.value("result"_L1).toString() == u"not_compared"_s);
    CHECK(open.value("differing"_L1).toInteger() == 0);
    CHECK(open.value("notCompared"_L1).toInteger() == 1);

    SECTION("what was read directly is believed more than the index")
    {
        const QJsonArray contacts =
            bench.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, u"150"_s}).array();
        const QString day = contacts.first().toObject().value("at"_L1).toString().left(10);
        CHECK(proof(bench, {u"--read-day"_s, day}).value("result"_L1).toString() == u"proved"_s);
    }
    SECTION("when it has caught up the day is proved")
    {
        sandbox.control({{u"searchLag"_s, 0}});
        CHECK(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"proved"_s);
    }
}

TEST_CASE("the archive is planned, walked and then proved", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"400"_s, u"--days"_s, u"300"_s});
    REQUIRE(sandbox.truth().value("archived"_L1).toInteger() > 50);
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"not_provable"_s);

    const QJsonObject plan = bench.run({u"plan"_s, u"Acme"_s, u"--archived"_s}).object();
    CHECK(plan.value("archive"_L1).toString() == u"available"_s);
    CHECK(plan.value("candidates"_L1).toInteger()
          >= sandbox.truth().value("archived"_L1).toInteger());

    const Run walked = bench.run({u"import"_s, u"Acme"_s, u"--archived"_s});
    CHECK(walked.code == 0);
    CHECK(walked.object().value("tickets"_L1) == sandbox.truth().value("archived"_L1));
    CHECK(walked.object().value("tried"_L1) == plan.value("candidates"_L1));
    // Long tickets have more than one page of conversations.
    const qint64 calls = plan.value("calls"_L1).toInteger();
    CHECK(walked.object().value("requests"_L1).toInteger() <= calls + calls / 20);
    CHECK(queueLines(bench.run({u"queues"_s, u"Acme"_s}).array())
          == queueLines(sandbox.truth("archive=1").value("queues"_L1).toArray()));
    CHECK(proof(bench, {u"--prove"_s}).value("result"_L1).toString() == u"proved"_s);

    const QJsonObject again = bench.run({u"import"_s, u"Acme"_s, u"--archived"_s}).object();
    CHECK(again.value("tried"_L1).toInteger() == 0);
    CHECK(again.value("complete"_L1).toBool());
}

TEST_CASE("an account without an archive says so", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"50"_s, u"--plan"_s, u"trial"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run plan = bench.run({u"plan"_s, u"Acme"_s, u"--archived"_s});
    CHECK(plan.code == 0);
    CHECK(plan.object().value("archive"_L1).toString() == u"unavailable"_s);
    CHECK(plan.object().value("calls"_L1).toInteger() == 0);
    const QJsonObject walk = bench.run({u"import"_s, u"Acme"_s, u"--archived"_s}).object();
    CHECK(walk.value("archive"_L1).toString() == u"unavailable"_s);
    CHECK(walk.value("complete"_L1).toBool());
}

TEST_CASE("for people the proof is a sentence", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"100"_s, u"--days"_s, u"20"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(bench.runForPeople({u"reconcile"_s, u"Acme"_s}).out.contains("are not compared yet"));
    CHECK(bench.runForPeople({u"reconcile"_s, u"Acme"_s, u"--prove"_s})
              .out.contains("Proved complete for the days"));
    CHECK(bench.runForPeople({u"plan"_s, u"Acme"_s, u"--archived"_s})
              .out.contains("nothing to read from the archive"));
}
