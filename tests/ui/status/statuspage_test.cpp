// SPDX-License-Identifier: Apache-2.0
#include "ui/status/statuspage.h"

#include "tests/support/catch.h"
#include "tests/ui/status/fakehealthreader.h"
#include "tests/ui/status/healthsamples.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/status/lanestrip.h"
#include "ui/status/signalcard.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    FakeHealthReader reader;
    SampleClock clock;
    StatusPage page{reader, clock, QTimeZone("Europe/Berlin")};
    EmptyState *empty = page.findChild<EmptyState *>();
    InlineMessage *verdict = page.findChild<InlineMessage *>(u"verdictSentence"_s);
    InlineMessage *failure = page.findChild<InlineMessage *>(u"statusFailure"_s);

    Page()
    {
        page.resize(1000, 800);
        page.show();
    }
    void fill(const HealthReport &report)
    {
        page.setIntegration(overviewOf(1, u"Acme"_s));
        reader.reports.constLast().reply(report);
        reader.histories.constLast().reply(QList<VerdictChange>());
        reader.hours.constLast().reply(sampleHours());
    }
    [[nodiscard]] SignalCard *card(SignalId id) const
    {
        return page.findChild<SignalCard *>(u"signal-"_s + signalCode(id));
    }
};

} // namespace

TEST_CASE("the status page says that it is looking, then how it stands", "[status]")
{
    Page fixture;
    fixture.page.setIntegration(overviewOf(1, u"Acme"_s));
    CHECK(fixture.empty->isVisible());
    CHECK_FALSE(fixture.empty->title().isEmpty());

    fixture.fill(goodReport(1));

    CHECK_FALSE(fixture.empty->isVisible());
    CHECK(fixture.verdict->isVisible());
    CHECK_FALSE(fixture.verdict->button()->isVisible());
    for (const HealthSignal &signal : goodReport(1).signalList)
        CHECK(fixture.card(signal.id)->isVisible());
    CHECK(fixture.page.findChild<QLabel *>(u"noHistory"_s)->isVisible());
}

TEST_CASE("the verdict carries the button of its cause, with its facts", "[status]")
{
    Page fixture;
    fixture.fill(refusedReport(1));
    Repair asked = Repair::None;
    QMap<QString, QString> facts;
    QObject::connect(&fixture.page, &StatusPage::repairRequested, &fixture.page,
                     [&](IntegrationId, Repair repair, const QMap<QString, QString> &with) {
                         asked = repair;
                         facts = with;
                     });

    REQUIRE(fixture.verdict->button()->isVisible());
    QTest::keyClick(fixture.verdict->button(), Qt::Key_Space);

    CHECK(asked == Repair::RotateInjixoKey);
    CHECK(facts.value(u"last_four"_s) == u"k3Zt"_s);
}

TEST_CASE("a paused integration is resumed, whatever else is wrong", "[status]")
{
    Page fixture;
    HealthReport report = refusedReport(1);
    report.verdict = HealthVerdict::Paused;
    report.cause = SignalId::Import;
    fixture.fill(report);
    Repair asked = Repair::None;
    QObject::connect(&fixture.page, &StatusPage::repairRequested, &fixture.page,
                     [&](IntegrationId, Repair repair) { asked = repair; });

    fixture.verdict->button()->click();

    CHECK(asked == Repair::Resume);
}

TEST_CASE("a signal opens to its evidence and stays open over news", "[status]")
{
    Page fixture;
    fixture.fill(refusedReport(1));
    const auto *card = fixture.card(SignalId::Events);
    auto *toggle = card->findChild<QToolButton *>(u"signalDetails"_s);
    auto *evidence = card->findChild<QWidget *>(u"signalEvidence"_s);
    CHECK_FALSE(evidence->isVisible());

    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    CHECK(evidence->isVisible());
    const auto words = [evidence] {
        QStringList texts;
        for (const QLabel *label : evidence->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    CHECK(words().size() >= 8);
    CHECK(words().contains(u"37"_s));

    HealthReport news = refusedReport(1);
    news.signalList[2].facts.insert(u"attempts"_s, u"38"_s);
    fixture.fill(news);
    CHECK(evidence->isVisible());
    CHECK(words().contains(u"38"_s));
}

TEST_CASE("a signal told again without news makes nothing anew", "[status]")
{
    Page fixture;
    fixture.fill(refusedReport(1));
    const auto *card = fixture.card(SignalId::Events);
    auto *evidence = card->findChild<QWidget *>(u"signalEvidence"_s);
    CHECK(evidence->findChildren<QLabel *>().isEmpty()); // not before it is opened
    card->findChild<QToolButton *>(u"signalDetails"_s)->click();
    const auto before = evidence->findChildren<QLabel *>();
    REQUIRE_FALSE(before.isEmpty());

    fixture.fill(refusedReport(1));

    CHECK(evidence->findChildren<QLabel *>() == before);
}

TEST_CASE("the answer about another integration comes too late", "[status]")
{
    Page fixture;
    fixture.page.setIntegration(overviewOf(1, u"Acme"_s));
    const auto late = fixture.reader.reports.constLast();
    fixture.page.setIntegration(overviewOf(2, u"Beta"_s));

    late.reply(refusedReport(1));

    CHECK(fixture.empty->isVisible());
    CHECK(fixture.reader.reports.constLast().id == IntegrationId{2});
}

TEST_CASE("a status that cannot be read says why and asks again", "[status]")
{
    Page fixture;
    fixture.page.setIntegration(overviewOf(1, u"Acme"_s));
    fixture.reader.reports.constLast().fail(ErrorKind::StoreFailed);
    CHECK(fixture.empty->isVisible());
    CHECK_FALSE(fixture.empty->sentence().isEmpty());
    const auto asked = fixture.reader.reports.size();

    fixture.empty->findChild<QPushButton *>()->click();

    CHECK(fixture.reader.reports.size() == asked + 1);
}

TEST_CASE("what was known stays beside an error, until it is over", "[status]")
{
    Page fixture;
    fixture.fill(goodReport(1));
    fixture.page.reload();
    fixture.reader.hours.constLast().fail(ErrorKind::StoreFailed);
    fixture.reader.reports.constLast().reply(goodReport(1));
    CHECK(fixture.failure->isVisible());
    CHECK(fixture.verdict->isVisible());

    fixture.fill(goodReport(1));
    CHECK_FALSE(fixture.failure->isVisible());
}

TEST_CASE("a hidden page does not ask", "[status]")
{
    Page fixture;
    fixture.page.hide();
    fixture.page.setIntegration(overviewOf(1, u"Acme"_s));
    fixture.page.refreshTimes();
    CHECK(fixture.reader.reports.isEmpty());

    fixture.page.show();
    CHECK(fixture.reader.reports.size() == 1);
}

TEST_CASE("the keyboard walks through a strip's hours", "[status]")
{
    Page fixture;
    fixture.fill(goodReport(1));
    auto *strip = fixture.page.findChild<LaneStrip *>(u"importStrip"_s);
    const auto *hour = fixture.page.findChild<QLabel *>(u"importStripHour"_s);
    const QString usual = hour->text();
    CHECK_FALSE(strip->accessibleName().isEmpty());

    QTest::keyClick(strip, Qt::Key_End);
    CHECK(strip->chosen() == 167);
    QTest::keyClick(strip, Qt::Key_PageUp);
    CHECK(strip->chosen() == 143);
    CHECK(hour->text() != usual);
    CHECK(strip->accessibleDescription() == hour->text());
    QTest::keyClick(strip, Qt::Key_Home);
    QTest::keyClick(strip, Qt::Key_Left);
    CHECK(strip->chosen() == 0);
}

TEST_CASE("every hour of the strips is in the table", "[status]")
{
    Page fixture;
    fixture.fill(goodReport(1));
    const auto *table = fixture.page.findChild<QTableView *>(u"laneHours"_s);
    REQUIRE(table->model()->rowCount() == 168);
    CHECK(table->model()->index(0, 1).data().toString()
          == QLocale().toString(sampleHours().constLast().found));
}

TEST_CASE("where the app's events are not visible, the event lane is unknown and not empty",
          "[status]")
{
    Page fixture;
    HealthReport report = goodReport(1);
    report.signalList[2].state = SignalState::NotVisible;
    report.signalList[2].finding = SignalFinding::EventsNotVisible;
    report.signalList[2].facts.clear();
    fixture.fill(report);
    const auto *table = fixture.page.findChild<QTableView *>(u"laneHours"_s);
    CHECK(table->model()->index(0, 2).data().toString() == u"not visible"_s);
}

TEST_CASE("the proof can be asked for and its progress stands in its card", "[status]")
{
    Page fixture;
    fixture.fill(goodReport(1));
    QList<IntegrationId> compared;
    QString archived;
    QObject::connect(&fixture.page, &StatusPage::compareRequested, &fixture.page,
                     [&](IntegrationId id) { compared.append(id); });
    QObject::connect(&fixture.page, &StatusPage::archiveRequested, &fixture.page,
                     [&](const Integration &of) { archived = of.name; });

    fixture.page.findChild<QPushButton *>(u"compareNow"_s)->click();
    fixture.page.findChild<QPushButton *>(u"archivedTickets"_s)->click();
    CHECK(compared == QList<IntegrationId>{IntegrationId{1}});
    CHECK(archived == u"Acme"_s);

    const auto *facts = fixture.card(SignalId::Completeness)->findChild<QLabel *>(u"signalFacts"_s);
    fixture.page.showComparison(IntegrationId{2}, 5, 90);
    CHECK(facts->isHidden());
    fixture.page.showComparison(IntegrationId{1}, 12, 90);
    CHECK(facts->text().contains(u"12"_s));
    CHECK(facts->text().contains(u"90"_s));
    fixture.page.reload();
    fixture.reader.reports.constLast().reply(goodReport(1));
    CHECK(facts->isHidden());
}

TEST_CASE("while days are compared their card does not say that none is", "[status]")
{
    Page fixture;
    HealthReport report = goodReport(1);
    HealthSignal &proof = report.signalList[4];
    proof = {.id = SignalId::Completeness,
             .state = SignalState::Note,
             .finding = SignalFinding::NotYetProved};
    fixture.fill(report);
    const SignalCard *card = fixture.card(SignalId::Completeness);
    const auto *finding = card->findChild<QLabel *>(u"signalFinding"_s);
    const QString before = finding->text();

    fixture.page.showComparison(IntegrationId{1}, 68, 90);
    CHECK(finding->text() != before);
    CHECK(card->accessibleDescription().contains(finding->text()));

    fixture.fill(report); // stopped before a day was proved
    CHECK(finding->text() == before);
    CHECK(card->accessibleDescription().contains(before));
}

TEST_CASE("a comparison that fails says so above the cards", "[status]")
{
    Page fixture;
    fixture.fill(goodReport(1));
    const auto *failure = fixture.page.findChild<InlineMessage *>(u"comparisonFailure"_s);
    fixture.page.showFailure(Error{ErrorKind::KeyRejected});
    CHECK(failure->isVisible());
    CHECK_FALSE(failure->what().isEmpty());

    fixture.fill(goodReport(1)); // the reading that the comparison's end leads to
    CHECK(failure->isVisible());
    int compared = 0;
    QObject::connect(&fixture.page, &StatusPage::compareRequested, &fixture.page,
                     [&compared] { ++compared; });
    failure->button()->click();
    CHECK(compared == 1);
    CHECK_FALSE(failure->isVisible());
}

TEST_CASE("before its hours are read a page says nothing about today", "[status]")
{
    Page fixture;
    fixture.page.setIntegration(overviewOf(1, u"Acme"_s));
    fixture.reader.reports.constLast().reply(goodReport(1));
    const auto *table = fixture.page.findChild<QTableView *>(u"laneHours"_s);
    CHECK(fixture.verdict->isVisible());
    CHECK(fixture.verdict->remedy().isEmpty());
    CHECK(table->model()->rowCount() == 0);

    fixture.reader.hours.constLast().reply(sampleHours());
    CHECK_FALSE(fixture.verdict->remedy().isEmpty());
    CHECK(table->model()->rowCount() == 168);
}

TEST_CASE("the chosen hour stays chosen when the strip moves on, with what it has now", "[status]")
{
    LaneStrip strip(Lane::Import, QTimeZone::utc());
    QString sentence;
    QObject::connect(&strip, &LaneStrip::hourChosen, &strip,
                     [&sentence](const QString &told) { sentence = told; });
    const UtcTime from = *parseIso(u"2026-11-22T08:00:00Z");
    const auto hours = [](UtcTime start, qint64 found) {
        QList<LaneHour> all = everyHour({}, start, start + std::chrono::hours{3}, true);
        for (LaneHour &hour : all)
            hour.found = found;
        return all;
    };
    strip.setHours(hours(from, 14), 20);
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Right);
    REQUIRE(strip.chosen() == 1); // 09:00
    CHECK(sentence.contains(u"14"_s));

    strip.setHours(hours(from + std::chrono::hours{1}, 17), 20);
    CHECK(strip.chosen() == 0);
    CHECK(sentence.contains(u"17"_s));
    CHECK(strip.accessibleDescription() == sentence);
    strip.setHours(hours(from + std::chrono::hours{5}, 18), 20);
    CHECK_FALSE(strip.chosen());
    CHECK(sentence.isEmpty());
}

TEST_CASE("each day of a strip has its name, and today is called so however short", "[status]")
{
    LaneStrip strip(Lane::Import, QTimeZone::utc());
    const auto lengthOfToday = GENERATE(1, 6, 18);
    const UtcTime end = *parseIso(u"2026-12-01T00:00:00Z") + std::chrono::hours{lengthOfToday};
    strip.resize(450, 80);
    strip.setHours(everyHour({}, end - std::chrono::days{7}, end, true), 0);

    const auto labels = strip.dayLabels();
    REQUIRE(labels.size() >= 6);
    CHECK(labels.constLast().text == u"Today"_s);
    for (qsizetype index = 0; index < labels.size(); ++index) {
        const qreal right =
            labels[index].left + strip.fontMetrics().horizontalAdvance(labels[index].text);
        CHECK(right <= (index + 1 < labels.size() ? labels[index + 1].left : strip.width()));
    }
}
