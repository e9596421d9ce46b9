// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QJsonObject queueNamed(const QJsonArray &queues, const QString &name)
{
    for (const QJsonValue &queue : queues) {
        if (queue.toObject().value("name"_L1).toString() == name)
            return queue.toObject();
    }
    return {};
}

/// The group id behind a queue of the account, as its truth tells it.
qint64 groupOf(const SandboxProcess &sandbox, const QString &queue)
{
    return queueNamed(sandbox.truth().value("queues"_L1).toArray(), queue)
        .value("group_id"_L1)
        .toInteger();
}

} // namespace

TEST_CASE("a queue has the promised members and types", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"400"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QJsonArray queues = bench.run({u"queues"_s, u"Acme"_s}).array();
    const QJsonObject queue = queueNamed(queues, u"CustomerService email Replies"_s);
    CHECK(memberNames(queue)
          == QStringList{u"channel"_s, u"first"_s, u"group"_s, u"kind"_s, u"last"_s, u"name"_s,
                         u"offered"_s, u"source"_s});
    CHECK(queue.value("group"_L1).toString() == u"CustomerService"_s);
    CHECK(queue.value("source"_L1).toString() == u"email"_s);
    CHECK(queue.value("kind"_L1).toString() == u"Replies"_s);
    CHECK(queue.value("channel"_L1).toString() == u"cases"_s);
    CHECK(queue.value("offered"_L1).toInteger() > 0);
    CHECK(queue.value("first"_L1).toString().endsWith(u'Z'));
    CHECK(queue.value("last"_L1).toString() >= queue.value("first"_L1).toString());
}

TEST_CASE("the unknown queues have neither group nor source", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"400"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QJsonArray queues = bench.run({u"queues"_s, u"Acme"_s}).array();
    for (const QString &kind : {u"Tickets"_s, u"Replies"_s}) {
        const QJsonObject queue = queueNamed(queues, u"Unknown group/source "_s + kind);
        CHECK(queue.value("group"_L1).isNull());
        CHECK(queue.value("source"_L1).isNull());
        CHECK(queue.value("kind"_L1).toString() == kind);
    }
}

TEST_CASE("a period leaves out what is earlier and what is at its end or later", "[control]")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"2026-11-01"_s, u"2026-11-02"_s},
        {u"2026-11-03T10:07:31Z"_s, u"2026-11-03T16:11:02Z"_s},
        {u"2026-10-20T23:00:00+02:00"_s, u"2026-11-15"_s},
        {u"2030-01-01"_s, u"2031-01-01"_s},
    }));
    SandboxProcess sandbox({u"--tickets"_s, u"900"_s, u"--days"_s, u"40"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"queues"_s, u"Acme"_s, u"--from"_s, from, u"--to"_s, to});
    QByteArray query = "from=" + from.toUtf8() + "&to=" + to.toUtf8();
    query.replace("+", "%2B");
    CAPTURE(from, to);
    CHECK(run.code == 0);
    CHECK(queueLines(run.array()) == queueLines(sandbox.truth(query).value("queues"_L1).toArray()));
}

TEST_CASE("one end of the period may stay open", "[control]")
{
    const QString bound = GENERATE(u"from"_s, u"to"_s);
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s, u"--days"_s, u"40"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"queues"_s, u"Acme"_s, u"--"_s + bound, u"2026-11-05T12:00:00Z"_s});
    CHECK(queueLines(run.array())
          == queueLines(sandbox.truth(bound.toLatin1() + "=2026-11-05T12:00:00Z")
                            .value("queues"_L1)
                            .toArray()));
}

TEST_CASE("a ticket's messages are told with verdict, reason, queue and origin", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"100"_s});
    const qint64 group = groupOf(sandbox, u"CustomerService email Tickets"_s);
    const QString at = u"2026-11-19T09:00:00Z"_s;
    const qint64 ticket = sandbox.control({{u"addTicket"_s,
                                            QJsonObject{{u"source"_s, 1},
                                                        {u"group_id"_s, group},
                                                        {u"created_at"_s, at},
                                                        {u"updated_at"_s, at}}}});
    const auto say = [&](const QString &time, const QJsonObject &members) {
        QJsonObject all = members;
        all.insert("ticketId"_L1, ticket);
        all.insert("created_at"_L1, u"2026-11-19T"_s + time + u'Z');
        return sandbox.control({{u"addConversation"_s, all}});
    };
    const qint64 answer = say(u"09:10:00"_s, {{u"incoming"_s, false}, {u"source"_s, 0}});
    const qint64 reply = say(u"09:20:00"_s, {{u"incoming"_s, true}, {u"source"_s, 0}});
    const qint64 survey = say(u"09:30:00"_s, {{u"incoming"_s, true}, {u"source"_s, 6}});
    const qint64 note =
        say(u"09:40:00"_s, {{u"incoming"_s, false}, {u"source"_s, 2}, {u"private"_s, true}});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();

    const Run run = bench.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, QString::number(ticket)});

    CHECK(run.code == 0);
    const QJsonArray contacts = run.array();
    REQUIRE(contacts.size() == 5);
    const QJsonObject first = contacts.first().toObject();
    CHECK(memberNames(first)
          == QStringList{u"at"_s, u"counted"_s, u"id"_s, u"kind"_s, u"origin"_s, u"queue"_s,
                         u"reason"_s});
    CHECK(first
          == QJsonObject{{u"kind"_s, u"ticket"_s},
                         {u"id"_s, ticket},
                         {u"at"_s, at},
                         {u"counted"_s, true},
                         {u"reason"_s, u"new_ticket"_s},
                         {u"queue"_s, u"CustomerService email Tickets"_s},
                         {u"origin"_s, u"initial"_s}});
    QStringList told;
    for (const QJsonValue &value : contacts) {
        const QJsonObject contact = value.toObject();
        CHECK(contact.value("queue"_L1).isNull() != contact.value("counted"_L1).toBool());
        told << u"%1 %2 %3"_s.arg(contact.value("kind"_L1).toString())
                    .arg(contact.value("id"_L1).toInteger())
                    .arg(contact.value("reason"_L1).toString());
    }
    CHECK(told.contains(u"conversation %1 agent_reply"_s.arg(answer)));
    CHECK(told.contains(u"conversation %1 customer_reply"_s.arg(reply)));
    CHECK(told.contains(u"conversation %1 survey_answer"_s.arg(survey)));
    const bool noteTold = told.contains(u"conversation %1 note"_s.arg(note))
        || told.contains(u"conversation %1 private_message"_s.arg(note));
    CHECK(noteTold);
}

TEST_CASE("a ticket nobody knows gives an empty list, a sentence and a warning", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"5"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, u"9007199254740993"_s});
    CHECK(run.code == 1);
    CHECK(run.out == "[]\n");
    CHECK(run.err.contains("Nothing was imported of this ticket"));
}

TEST_CASE("the reconciliation adds up and agrees with the account", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"600"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"reconcile"_s, u"Acme"_s});
    CHECK(run.code == 0);
    const QJsonObject result = run.object();
    CHECK(memberNames(result)
          == QStringList{u"completeness"_s, u"notCounted"_s, u"offered"_s, u"replies"_s,
                         u"tickets"_s, u"unknown"_s});
    qint64 sum = result.value("tickets"_L1).toInteger() + result.value("replies"_L1).toInteger()
        + result.value("unknown"_L1).toInteger();
    const QJsonObject notCounted = result.value("notCounted"_L1).toObject();
    CHECK(notCounted.contains("agent_reply"_L1));
    for (const QJsonValue &number : notCounted)
        sum -= number.toInteger();
    const QJsonObject truth = sandbox.truth();
    CHECK(sum == result.value("offered"_L1).toInteger());
    CHECK(result.value("offered"_L1) == truth.value("offered"_L1));
    CHECK(result.value("tickets"_L1).toInteger()
          == truth.value("tickets"_L1).toInteger() - truth.value("deleted"_L1).toInteger()
              - truth.value("spam"_L1).toInteger());
}

TEST_CASE("the reconciliation of a period agrees with the queues of that period", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"600"_s, u"--days"_s, u"40"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QStringList period{u"--from"_s, u"2026-11-04T10:10:10Z"_s, u"--to"_s, u"2026-11-09"_s};
    const QJsonArray queues = bench.run(QStringList{u"queues"_s, u"Acme"_s} + period).array();
    qint64 offered = 0;
    for (const QJsonValue &queue : queues)
        offered += queue.toObject().value("offered"_L1).toInteger();
    CHECK(offered > 0);
    CHECK(bench.run(QStringList{u"reconcile"_s, u"Acme"_s} + period)
              .object()
              .value("offered"_L1)
              .toInteger()
          == offered);
}

TEST_CASE("for people every list is a table, and an empty one a sentence", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"200"_s});
    ControlBench bench;
    bench.add(sandbox);
    const Run before = bench.runForPeople({u"queues"_s, u"Acme"_s});
    CHECK(before.out.isEmpty());
    CHECK(before.err.contains("No contact was offered in this period."));
    bench.import();
    CHECK(bench.runForPeople({u"queues"_s, u"Acme"_s})
              .out.contains("CustomerService email Tickets  "));
    CHECK(bench.runForPeople({u"intervals"_s, u"Acme"_s})
              .out.contains("CustomerService email Tickets  "));
    CHECK(bench.runForPeople({u"reconcile"_s, u"Acme"_s}).out.contains("= offered contacts"));
    CHECK(bench.runForPeople({u"contacts"_s, u"Acme"_s, u"--ticket"_s, u"1"_s})
              .out.contains("ounted"));
}
