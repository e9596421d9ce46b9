// SPDX-License-Identifier: Apache-2.0
// From an event that the app posts to the ledger and the status, with the real programs.
#include "tests/app/control/eventbench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

QJsonObject signalOf(const Run &status, const QString &id)
{
    const QJsonArray all = status.object().value("signals"_L1).toArray();
    for (const QJsonValue &value : all) {
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a ticket is in the ledger seconds after its event, long before the next poll",
          "[control][hub][events]")
{
    EventBench bench;
    // The import that the hub begins with is over: what comes now can only come by the event.
    CHECK(bench.run({u"import"_s, u"Acme"_s}).code == 0);
    const qint64 ticket = bench.sandbox.control(
        {{u"addTicket"_s, QJsonObject{{u"created_at"_s, now()}, {u"updated_at"_s, now()}}}});
    REQUIRE(bench.contacts(ticket).isEmpty());

    REQUIRE(bench.post({EventBench::created(ticket, now())}) == 200);
    REQUIRE(QTest::qWaitFor([&] { return !bench.contacts(ticket).isEmpty(); }, hubDeadline));
    const QJsonObject contact = bench.contacts(ticket).first().toObject();
    CHECK(contact.value("origin"_L1).toString() == u"event"_s);
    CHECK(contact.value("counted"_L1).toBool());

    const Run status = bench.run({u"status"_s, u"Acme"_s});
    CAPTURE(status.out.toStdString());
    CHECK(status.code == 0);
    CHECK(signalOf(status, u"events"_s).value("finding"_L1).toString() == u"flowing"_s);
}

TEST_CASE("events of a revoked key make the status fail and name the key", "[control][hub][events]")
{
    EventBench bench;
    REQUIRE(bench.post({EventBench::created(1, now())}) == 200);
    CHECK(bench
              .run({u"key"_s, u"revoke"_s, u"Acme"_s,
                    QString::number(bench.key.value("id"_L1).toInteger())})
              .code
          == 0);
    CHECK(bench.post({EventBench::created(2, now())}) == 401);
    // An app that tries on is told to wait after a while; the key it shows is noted all the same.
    const auto isRefused = [&bench] {
        const int answer = bench.post({EventBench::created(2, now())});
        CHECK((answer == 401 || answer == 429));
        const Run status = bench.run({u"status"_s, u"Acme"_s});
        const QJsonObject events = signalOf(status, u"events"_s);
        return status.code == 2 && events.value("finding"_L1).toString() == u"events_refused"_s
            && events.value("what"_L1).toString().contains(
                bench.key.value("lastFour"_L1).toString());
    };
    CHECK(QTest::qWaitFor(isRefused, hubDeadline));
    const QJsonObject told = bench.hub->waitForVerdict(u"action_required"_s);
    CHECK(told.value("cause"_L1).toString() == u"events"_s);
}

TEST_CASE("the status knows by the store whether anybody receives events", "[control][hub][events]")
{
    EventBench bench;
    const auto finding = [&bench] {
        return signalOf(bench.run({u"status"_s, u"Acme"_s}), u"events"_s)
            .value("finding"_L1)
            .toString();
    };
    CHECK(finding() == u"waiting_for_app"_s);
    const bool killed = GENERATE(false, true);
    if (killed)
        bench.hub->kill();
    else
        CHECK(bench.hub->stop(SIGTERM).code == 0);
    CHECK(finding() == u"receiver_down"_s);
}

TEST_CASE("a certificate that cannot be used ends the hub instead of leaving it deaf",
          "[control][hub][events]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const Run run =
        bench.run({u"hub"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-cert"_s,
                   bench.home() + u"/none.pem"_s, u"--tls-key"_s, bench.home() + u"/none.pem"_s});
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 2);
}

#endif
