// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/reconciliationview.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "ui/queues/queuesquery.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/completenesstext.h"

#include <QPushButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime day = std::chrono::floor<std::chrono::days>(fromSeconds(1'790'000'000));

CompletenessDay openDay(DayResult result, ProofObstacle obstacle = ProofObstacle::None)
{
    return {.day = day, .here = 11, .there = 12, .result = result, .obstacle = obstacle};
}

/// All days, asked a week later.
const ProofQuestion all{{}, day + std::chrono::days{7}, QTimeZone::utc()};

} // namespace

TEST_CASE("the reconciliation says whether everything is here", "[reconciliation]")
{
    ReconciliationView view;
    view.show();
    auto *proof = view.findChild<InlineMessage *>(u"completeness"_s);
    REQUIRE(proof);
    QMap<QString, QString> asked;
    QObject::connect(&view, &ReconciliationView::readDayRequested, &view,
                     [&](const QMap<QString, QString> &facts) { asked = facts; });

    view.setCompleteness(
        {.proved = 3, .provedFrom = day, .provedUntil = day + std::chrono::days{3}}, all);
    CHECK_FALSE(proof->button()->isVisible());
    const QString proved = proof->what();

    view.setCompleteness({.proved = 2, .differing = 1, .open = {openDay(DayResult::Differs)}}, all);
    CHECK(proof->what() != proved);
    CHECK(proof->what().contains(u"12"_s));
    REQUIRE(proof->button()->isVisible());
    proof->button()->click();
    CHECK(asked.value(u"day"_s) == toIso(day).left(10));

    // What reading cannot change offers no button.
    view.setCompleteness(
        {.notProvable = 1, .open = {openDay(DayResult::NotProvable, ProofObstacle::Archived)}},
        all);
    CHECK_FALSE(proof->button()->isVisible());
    view.setCompleteness(
        {.notProvable = 1, .open = {openDay(DayResult::NotProvable, ProofObstacle::FewerThere)}},
        all);
    CHECK(proof->button()->isVisible());
}

TEST_CASE("a snapshot brings the proof of its period, and fails with it", "[queuesquery]")
{
    FakeQueueReader reader;
    reader.completeness.proved = 7;
    QueuesQuery query{reader};
    QList<QueuesSnapshot> answers;
    QList<Error> errors;
    QObject::connect(&query, &QueuesQuery::answered, &query,
                     [&](const QueuesSnapshot &snapshot) { answers.append(snapshot); });
    QObject::connect(&query, &QueuesQuery::failed, &query,
                     [&](const Error &error) { errors.append(error); });

    query.ask(IntegrationId{1}, {});
    reader.answerAll({}, {});
    REQUIRE(answers.size() == 1);
    CHECK(answers.first().completeness.proved == 7);

    reader.completenessFails = ErrorKind::StoreFailed;
    query.ask(IntegrationId{1}, {});
    reader.answerAll({}, {});
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().kind == ErrorKind::StoreFailed);
}
