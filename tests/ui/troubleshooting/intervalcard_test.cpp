// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/intervalcard.h"

#include "tests/support/catch.h"
#include "tests/support/manualclock.h"
#include "ui/shared/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QueueSummary queue(qint64 id, const QString &name, qint64 offered)
{
    QueueSummary summary;
    summary.queue.id = QueueId{id};
    summary.queue.name = name;
    summary.offered = offered;
    return summary;
}

class FakeIntervalDesk final : public IntervalDesk {
public:
    void readQueues(IntegrationId, QObject *context, Answer<QList<QueueSummary>> answer) override
    {
        QMetaObject::invokeMethod(
            context, [this, answer] { answer(queues); }, Qt::QueuedConnection);
    }
    void report(IntegrationId, const QList<ShownInterval> &shown, QObject *context,
                Answer<IntervalReport> answer) override
    {
        heard.append(shown);
        QMetaObject::invokeMethod(
            context, [this, answer] { answer(reports.takeFirst()); }, Qt::QueuedConnection);
    }

    Result<QList<QueueSummary>> queues =
        QList{queue(1, u"Billing email Tickets"_s, 3), queue(2, u"Service email Tickets"_s, 90)};
    QList<Result<IntervalReport>> reports;
    QList<QList<ShownInterval>> heard;
};

struct Bench {
    Bench()
    {
        card.show();
        card.ask(IntegrationId{1});
        REQUIRE(QTest::qWaitFor([&] { return queues().count() == 2; }));
    }
    QComboBox &queues() { return *card.findChild<QComboBox *>(u"intervalQueue"_s); }
    QDateTimeEdit &start() { return *card.findChild<QDateTimeEdit *>(u"intervalStart"_s); }
    InlineMessage &answer() { return *card.findChild<InlineMessage *>(u"intervalAnswer"_s); }
    void compare(const IntervalVerdict &verdict)
    {
        desk.reports.append(IntervalReport{verdict, queues().currentText(), {}});
        auto *button = card.findChild<QPushButton *>(u"compareInterval"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return desk.reports.isEmpty() && button->isEnabled(); }));
    }

    FakeIntervalDesk desk;
    ManualClock clock{*parseIso(u"2026-11-25T12:07:00Z"_s)};
    IntervalCard card{desk, clock, QTimeZone("Europe/Berlin")};
};

} // namespace

TEST_CASE("what is entered is compared as it stands in the zone", "[interval]")
{
    Bench bench;
    CHECK(bench.queues().currentText() == u"Service email Tickets"_s); // the busiest first
    CHECK(bench.start().dateTime().time() == QTime(13, 0));
    bench.start().setTime(QTime(10, 30));
    bench.card.findChild<QComboBox *>(u"shownLength"_s)->setCurrentIndex(1);

    bench.compare({IntervalConclusion::FreshdeskQuiet});

    CHECK(bench.desk.heard.last()
          == QList{ShownInterval{QueueId{2}, *parseIso(u"2026-11-25T09:30:00Z"_s), 30min}});
    CHECK(bench.answer().what().contains(u"Freshdesk was quiet"_s));
}

TEST_CASE("one queue that does not tell asks for another, and both are compared", "[interval]")
{
    Bench bench;
    bench.compare({IntervalConclusion::AskAnotherQueue, *parseIso(u"2026-11-25T09:15:00Z"_s), 4});
    CHECK(bench.answer().remedy().contains(u"One more queue"_s));
    CHECK(bench.queues().currentText() == u"Billing email Tickets"_s);
    bench.card.findChild<QCheckBox *>(u"intervalNone"_s)->setChecked(true);

    bench.compare({IntervalConclusion::StoppedEverywhere, *parseIso(u"2026-11-25T09:15:00Z"_s), 4});

    REQUIRE(bench.desk.heard.last().size() == 2);
    CHECK(bench.desk.heard.last().at(0).queue == QueueId{2});
    CHECK_FALSE(bench.desk.heard.last().at(1).start);
    CHECK(bench.answer().what().contains(u"in all queues"_s));
    CHECK(bench.answer().what().contains(u"4 contact(s)"_s));
    QSignalSpy asked(&bench.card, &IntervalCard::repairRequested);
    bench.answer().button()->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<Repair>() == Repair::RotateInjixoKey);
}

TEST_CASE("beginning again forgets what was told", "[interval]")
{
    Bench bench;
    bench.compare({IntervalConclusion::AskAnotherQueue, *parseIso(u"2026-11-25T09:15:00Z"_s), 4});
    bench.card.findChild<QPushButton *>(u"intervalAgain"_s)->click();
    CHECK(bench.answer().isHidden());
    bench.compare({IntervalConclusion::InjixoLate});
    CHECK(bench.desk.heard.last().size() == 1);
}

TEST_CASE("a store that fails is said, and nothing can be compared without a queue", "[interval]")
{
    Bench bench;
    bench.desk.reports.append(failure(ErrorKind::StoreFailed));
    bench.card.findChild<QPushButton *>(u"compareInterval"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return bench.answer().isVisible(); }));

    bench.desk.queues = QList<QueueSummary>();
    bench.card.ask(IntegrationId{2});
    REQUIRE(QTest::qWaitFor([&] { return bench.answer().isVisible(); }));
    CHECK_FALSE(bench.card.findChild<QPushButton *>(u"compareInterval"_s)->isEnabled());
}
