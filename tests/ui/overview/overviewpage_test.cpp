// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include "tests/support/catch.h"
#include "tests/ui/status/fakehealthreader.h"
#include "tests/ui/status/healthsamples.h"
#include "ui/overview/overviewmodel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Column = OverviewModel::Column;

struct Page {
    FakeHealthReader reader;
    SampleClock clock;
    OverviewPage page{reader, clock, QTimeZone("Europe/Berlin")};
    QTableView *table = page.findChild<QTableView *>(u"overviewTable"_s);
    QAbstractItemModelTester tester{page.findChild<OverviewModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    Page()
    {
        page.resize(1000, 600);
        page.show();
    }
    void fill()
    {
        page.setIntegrations({overviewOf(1, u"Acme"_s), overviewOf(2, u"Beta"_s)});
        answer(1, goodReport(1));
        answer(2, refusedReport(2));
    }
    void answer(qint64 id, const HealthReport &report) const
    {
        for (const auto &question : reader.reports)
            if (question.id == IntegrationId{id})
                question.reply(report);
        for (const auto &question : reader.hours)
            if (question.id == IntegrationId{id})
                question.reply(sampleHours());
    }
    [[nodiscard]] QString text(int row, Column column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }
};

} // namespace

TEST_CASE("what needs a person stands first", "[overview]")
{
    Page fixture;
    fixture.fill();
    REQUIRE(fixture.table->model()->rowCount() == 2);
    CHECK(fixture.text(0, Column::Name) == u"Beta"_s);
    CHECK(fixture.text(1, Column::Name) == u"Acme"_s);
}

TEST_CASE("a row says how late, how much and how old", "[overview]")
{
    Page fixture;
    fixture.page.setIntegrations({overviewOf(1, u"Acme"_s)});
    CHECK(fixture.text(0, Column::Today) == u"–"_s); // not known yet is not zero

    fixture.answer(1, goodReport(1));

    CHECK(fixture.text(0, Column::Lag) == u"none"_s);
    CHECK(fixture.text(0, Column::Today).toInt() > 0);
    CHECK(fixture.text(0, Column::Usual).toInt() > 0);
    CHECK(fixture.text(0, Column::FreshdeskKeyAge).contains(u"40"_s));
    CHECK(fixture.text(0, Column::InjixoKeyAge).contains(u"12"_s));
}

TEST_CASE("Return opens the chosen integration", "[overview]")
{
    Page fixture;
    fixture.fill();
    std::optional<IntegrationId> opened;
    QObject::connect(&fixture.page, &OverviewPage::integrationOpened, &fixture.page,
                     [&](IntegrationId id) { opened = id; });

    fixture.table->setCurrentIndex(fixture.table->model()->index(1, 0));
    QTest::keyClick(fixture.table, Qt::Key_Return);

    CHECK(opened == IntegrationId{1});
}

TEST_CASE("news about the same integrations keeps the selection", "[overview]")
{
    Page fixture;
    fixture.fill();
    fixture.table->setCurrentIndex(fixture.table->model()->index(1, 0));

    fixture.page.setIntegrations({overviewOf(1, u"Acme Ltd"_s), overviewOf(2, u"Beta"_s)});

    CHECK(fixture.table->currentIndex().row() == 1);
    CHECK(fixture.text(1, Column::Name) == u"Acme Ltd"_s);
    CHECK(fixture.text(0, Column::Name) == u"Beta"_s); // what was known of its health stays
}

TEST_CASE("an overview without integrations says so", "[overview]")
{
    Page fixture;
    fixture.page.setIntegrations({});
    const auto *empty = fixture.page.findChild<EmptyState *>();
    CHECK(empty->isVisible());
    CHECK_FALSE(empty->title().isEmpty());
}

TEST_CASE("an error is said above the table; a deleted integration is none", "[overview]")
{
    Page fixture;
    fixture.page.setIntegrations({overviewOf(1, u"Acme"_s)});
    const auto *failure = fixture.page.findChild<InlineMessage *>(u"overviewFailure"_s);
    fixture.reader.reports.constLast().fail(ErrorKind::NoSuchIntegration);
    CHECK_FALSE(failure->isVisible());
    fixture.reader.hours.constLast().fail(ErrorKind::StoreFailed);
    CHECK(failure->isVisible());
    CHECK(fixture.table->isVisible());
}
