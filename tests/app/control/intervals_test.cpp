// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Adds an unassigned email ticket created at that time.
void addTicketAt(const SandboxProcess &sandbox, const QString &time)
{
    sandbox.control(
        {{u"addTicket"_s,
          QJsonObject{{u"source"_s, 1}, {u"created_at"_s, time}, {u"updated_at"_s, time}}}});
}

/// `start=offered` of the rows, in their order.
QStringList rows(const QJsonArray &intervals)
{
    QStringList lines;
    for (const QJsonValue &value : intervals) {
        const QJsonObject row = value.toObject();
        lines << u"%1=%2"_s.arg(row.value("start"_L1).toString())
                     .arg(row.value("offered"_L1).toInteger());
    }
    return lines;
}

qint64 sum(const QJsonArray &intervals)
{
    qint64 all = 0;
    for (const QJsonValue &row : intervals)
        all += row.toObject().value("offered"_L1).toInteger();
    return all;
}

} // namespace

TEST_CASE("an interval has the promised members, starts on its length and is never empty",
          "[control]")
{
    const int length = GENERATE(15, 30, 60);
    SandboxProcess sandbox({u"--tickets"_s, u"500"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"intervals"_s, u"Acme"_s, u"--length"_s, QString::number(length)});
    CHECK(run.code == 0);
    const QJsonArray intervals = run.array();
    CHECK(sum(intervals) == sandbox.truth().value("offered"_L1).toInteger());
    QStringList order;
    for (const QJsonValue &value : intervals) {
        const QJsonObject row = value.toObject();
        REQUIRE(memberNames(row) == QStringList{u"offered"_s, u"queue"_s, u"start"_s});
        REQUIRE(row.value("offered"_L1).toInteger() > 0);
        const QString start = row.value("start"_L1).toString();
        REQUIRE(QDateTime::fromString(start, Qt::ISODate).toSecsSinceEpoch() % (length * 60) == 0);
        order << row.value("queue"_L1).toString() + u'\n' + start;
    }
    CHECK(QSet<QString>(order.cbegin(), order.cend()).size() == order.size());
    CHECK(std::is_sorted(order.cbegin(), order.cend()));
}

TEST_CASE("fifteen minutes are the length nobody has to ask for", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    for (const QString &time : {u"09:00:00"_s, u"09:14:59"_s, u"09:15:00"_s, u"09:45:00"_s})
        addTicketAt(sandbox, u"2026-11-03T"_s + time + u'Z');
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(rows(bench.run({u"intervals"_s, u"Acme"_s}).array())
          == QStringList{u"2026-11-03T09:00:00Z=2"_s, u"2026-11-03T09:15:00Z=1"_s,
                         u"2026-11-03T09:45:00Z=1"_s});
    CHECK(rows(bench.run({u"intervals"_s, u"Acme"_s, u"--length"_s, u"30"_s}).array())
          == QStringList{u"2026-11-03T09:00:00Z=3"_s, u"2026-11-03T09:30:00Z=1"_s});
}

TEST_CASE("an hour is the local hour where the zone is off by half an hour", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    for (const QString &time : {u"09:29:00"_s, u"09:30:00"_s, u"10:29:00"_s, u"10:30:00"_s})
        addTicketAt(sandbox, u"2026-11-03T"_s + time + u'Z');
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(rows(bench
                   .run({u"intervals"_s, u"Acme"_s, u"--length"_s, u"60"_s, u"--timezone"_s,
                         u"Asia/Kolkata"_s})
                   .array())
          == QStringList{u"2026-11-03T08:30:00Z=1"_s, u"2026-11-03T09:30:00Z=2"_s,
                         u"2026-11-03T10:30:00Z=1"_s});
}

TEST_CASE("the day the clocks go back in Berlin has 25 hours, the repeated one twice", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    // 2026-10-25: 03:00 CEST is 02:00 CET again. The local day runs from 22:00Z to 23:00Z the next day.
    QStringList expected;
    const QDateTime begin = QDateTime::fromString(u"2026-10-24T22:00:00Z"_s, Qt::ISODate);
    for (int hour = 0; hour < 25; ++hour) {
        const QDateTime start = begin.addSecs(hour * 3600);
        addTicketAt(sandbox, start.addSecs(25 * 60).toString(Qt::ISODate));
        expected << start.toString(Qt::ISODate) + u"=1"_s;
    }
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"intervals"_s, u"Acme"_s, u"--length"_s, u"60"_s, u"--timezone"_s,
                               u"Europe/Berlin"_s, u"--from"_s, u"2026-10-25T00:00:00+02:00"_s,
                               u"--to"_s, u"2026-10-26T00:00:00+01:00"_s});
    CHECK(rows(run.array()) == expected);
}

TEST_CASE("the day the clocks go forward in Berlin has 23 hours", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    const QDateTime begin = QDateTime::fromString(u"2026-03-28T23:00:00Z"_s, Qt::ISODate);
    for (int quarter = 0; quarter < 92; ++quarter)
        addTicketAt(sandbox, begin.addSecs(quarter * 900 + 60).toString(Qt::ISODate));
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"intervals"_s, u"Acme"_s, u"--length"_s, u"60"_s, u"--timezone"_s,
                               u"Europe/Berlin"_s, u"--from"_s, u"2026-03-29T00:00:00+01:00"_s,
                               u"--to"_s, u"2026-03-30T00:00:00+02:00"_s});
    const QStringList hours = rows(run.array());
    CHECK(hours.size() == 23);
    CHECK(hours.filter(u"=4"_s).size() == 23);
}

TEST_CASE("a period cuts into the intervals at its ends", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    for (const QString &time :
         {u"09:01:00"_s, u"09:05:00"_s, u"09:16:00"_s, u"09:31:00"_s, u"09:40:00"_s})
        addTicketAt(sandbox, u"2026-11-03T"_s + time + u'Z');
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run = bench.run({u"intervals"_s, u"Acme"_s, u"--from"_s, u"2026-11-03T09:05:00Z"_s,
                               u"--to"_s, u"2026-11-03T09:40:00Z"_s});
    CHECK(rows(run.array())
          == QStringList{u"2026-11-03T09:00:00Z=1"_s, u"2026-11-03T09:15:00Z=1"_s,
                         u"2026-11-03T09:30:00Z=1"_s});
}

TEST_CASE("one queue can be asked for", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"500"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QString name = u"CustomerService email Replies"_s;
    const QJsonArray intervals = bench.run({u"intervals"_s, u"Acme"_s, u"--queue"_s, name}).array();
    REQUIRE_FALSE(intervals.isEmpty());
    for (const QJsonValue &row : intervals)
        REQUIRE(row.toObject().value("queue"_L1).toString() == name);
    for (const QJsonValue &queue : bench.run({u"queues"_s, u"Acme"_s}).array()) {
        if (queue.toObject().value("name"_L1).toString() == name)
            CHECK(queue.toObject().value("offered"_L1).toInteger() == sum(intervals));
    }
}

TEST_CASE("a queue nobody knows fails and names the ones that were perhaps meant", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const Run run =
        bench.run({u"intervals"_s, u"Acme"_s, u"--queue"_s, u"Customer Service email Replies"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"no_such_queue"_s);
    CHECK(run.err.contains("CustomerService email Replies"));
}

TEST_CASE("two queues of one name keep their own rows", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"300"_s});
    ControlBench bench;
    bench.add(sandbox);
    const QJsonArray truth = sandbox.truth().value("queues"_L1).toArray();
    qint64 sales = 0;
    for (const QJsonValue &queue : truth) {
        if (queue.toObject().value("name"_L1).toString() == u"Sales email Tickets"_s)
            sales = queue.toObject().value("group_id"_L1).toInteger();
    }
    REQUIRE(sales != 0);
    sandbox.control({{u"renameGroup"_s, QJsonObject{{u"id"_s, sales}, {u"name"_s, u"Billing"_s}}}});
    bench.import();
    const QString name = u"Billing email Tickets"_s;
    QList<qint64> offered;
    for (const QJsonValue &queue : bench.run({u"queues"_s, u"Acme"_s}).array()) {
        if (queue.toObject().value("name"_L1).toString() == name)
            offered << queue.toObject().value("offered"_L1).toInteger();
    }
    REQUIRE(offered.size() == 2);
    const QJsonArray intervals = bench.run({u"intervals"_s, u"Acme"_s, u"--queue"_s, name}).array();
    CHECK(sum(intervals) == offered.first() + offered.last());
}

TEST_CASE("CSV has a header, one line for each interval and quotes where they are needed",
          "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"0"_s});
    addTicketAt(sandbox, u"2026-11-03T09:01:00Z"_s);
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    CHECK(bench.runForPeople({u"intervals"_s, u"Acme"_s, u"--csv"_s}).out
          == "queue,start,offered\nUnassigned email Tickets,2026-11-03T09:00:00Z,1\n");
}

TEST_CASE("a comma, a quote and a line break in a queue's name survive CSV", "[control]")
{
    SandboxProcess sandbox({u"--tickets"_s, u"200"_s});
    qint64 group = 0;
    for (const QJsonValue &queue : sandbox.truth().value("queues"_L1).toArray()) {
        if (queue.toObject().value("name"_L1).toString().startsWith("VIP "_L1))
            group = queue.toObject().value("group_id"_L1).toInteger();
    }
    REQUIRE(group != 0);
    sandbox.control(
        {{u"renameGroup"_s, QJsonObject{{u"id"_s, group}, {u"name"_s, u"V, \"I\" & P"_s}}}});
    ControlBench bench;
    bench.add(sandbox);
    bench.import();
    const QByteArray csv = bench.runForPeople({u"intervals"_s, u"Acme"_s, u"--csv"_s}).out;
    CHECK(csv.contains("\n\"V, \"\"I\"\" & P "));
}
