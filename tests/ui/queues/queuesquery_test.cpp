// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuesquery.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "tests/ui/queues/queuesamples.h"

#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const Period someDays{fromSeconds(0), fromSeconds(86400)};
const Period otherDays{fromSeconds(86400), fromSeconds(2 * 86400)};
const QList<QueueSummary> oneQueue{queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 5)};

struct Listener {
    FakeQueueReader reader;
    QueuesQuery query{reader};
    QList<QueuesSnapshot> answers;
    QList<Error> errors;

    Listener()
    {
        QObject::connect(&query, &QueuesQuery::answered, &query,
                         [this](const QueuesSnapshot &snapshot) { answers.append(snapshot); });
        QObject::connect(&query, &QueuesQuery::failed, &query,
                         [this](const Error &error) { errors.append(error); });
    }
};

} // namespace

TEST_CASE("a snapshot holds the queues and the sum of the same period", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    CHECK(heard.reader.queueQuestions.constFirst().period == someDays);
    heard.reader.queueQuestions.takeFirst().reply(oneQueue);
    CHECK(heard.reader.sumQuestions.constFirst().period == someDays);
    heard.reader.sumQuestions.takeFirst().reply(sumOf(5, 5));

    REQUIRE(heard.answers.size() == 1);
    CHECK(heard.answers[0].queues == oneQueue);
    CHECK(heard.answers[0].reconciliation.tickets == 5);
    CHECK(heard.answers[0].offeredAtAll == 5);
}

TEST_CASE("the answer to an earlier question is dropped", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    heard.query.ask(IntegrationId{1}, otherDays);

    heard.reader.queueQuestions.takeFirst().reply(oneQueue);
    CHECK(heard.reader.sumQuestions.isEmpty());
    CHECK(heard.answers.isEmpty());

    heard.reader.answerAll(oneQueue, sumOf(0, 5));
    CHECK(heard.answers.size() == 1);
}

TEST_CASE("an earlier question that fails late disturbs nobody", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    heard.query.ask(IntegrationId{2}, someDays);

    heard.reader.queueQuestions.takeFirst().fail(ErrorKind::StoreFailed);

    CHECK(heard.errors.isEmpty());
}

TEST_CASE("a forgotten question is not answered", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    heard.query.forget();

    heard.reader.queueQuestions.takeFirst().reply(oneQueue);

    CHECK(heard.reader.sumQuestions.isEmpty());
    CHECK(heard.answers.isEmpty());
    CHECK_FALSE(heard.query.isRunning());
}

TEST_CASE("asking the same again while it runs neither restarts nor loses it", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    heard.query.ask(IntegrationId{1}, someDays);
    heard.query.ask(IntegrationId{1}, someDays);
    CHECK(heard.reader.queueQuestions.size() == 1);

    heard.reader.answerAll(oneQueue, sumOf(0, 5));
    CHECK(heard.answers.size() == 1);
    CHECK(heard.reader.queueQuestions.size() == 1); // once more, for what came meanwhile

    heard.reader.answerAll(oneQueue, sumOf(0, 5));
    CHECK(heard.answers.size() == 2);
    CHECK(heard.reader.queueQuestions.isEmpty());
}

TEST_CASE("an empty period is compared with all times", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    heard.reader.answerAll({}, {});
    REQUIRE(heard.reader.queueQuestions.size() == 1);
    CHECK(heard.reader.queueQuestions.constFirst().period == Period{});
    CHECK(heard.answers.isEmpty());

    heard.reader.queueQuestions.takeFirst().reply(oneQueue);

    REQUIRE(heard.answers.size() == 1);
    CHECK(heard.answers[0].queues.isEmpty());
    CHECK(heard.answers[0].offeredAtAll == 5);
}

TEST_CASE("all times being empty is asked only once", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, Period{});
    heard.reader.answerAll({}, {});

    REQUIRE(heard.answers.size() == 1);
    CHECK(heard.answers[0].offeredAtAll == 0);
    CHECK(heard.reader.queueQuestions.isEmpty());
}

TEST_CASE("each question that fails ends the query with its error", "[queuesquery]")
{
    Listener heard;
    heard.query.ask(IntegrationId{1}, someDays);
    const int step = GENERATE(0, 1, 2);
    if (step > 0)
        heard.reader.queueQuestions.takeFirst().reply(QList<QueueSummary>{});
    if (step > 1)
        heard.reader.sumQuestions.takeFirst().reply(Reconciliation{});

    if (step == 1)
        heard.reader.sumQuestions.takeFirst().fail(ErrorKind::StoreFailed);
    else
        heard.reader.queueQuestions.takeFirst().fail(ErrorKind::StoreFailed);

    REQUIRE(heard.errors.size() == 1);
    CHECK(heard.errors[0].kind == ErrorKind::StoreFailed);
    CHECK_FALSE(heard.query.isRunning());
}
