// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/previewcard.h"

#include "tests/support/catch.h"
#include "ui/connecting/dryruntext.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps every question until the test answers it.
class FakePreview final : public ImportPreview {
public:
    struct Plan {
        std::optional<UtcTime> start;
        QPointer<QObject> context;
        Answer<ImportForecast> answer;

        void reply(const Result<ImportForecast> &result) const
        {
            if (context)
                answer(result);
        }
    };

    void plan(std::optional<UtcTime> start, QObject *context,
              Answer<ImportForecast> answer) override
    {
        plans.append({start, context, std::move(answer)});
    }
    std::function<void()> dryRun(QObject *context, Advanced told,
                                 Answer<DryRunResult> answer) override
    {
        ++dryRuns;
        runContext = context;
        advanced = std::move(told);
        runAnswer = std::move(answer);
        return [this] { ++cancelled; };
    }

    QList<Plan> plans;
    int dryRuns = 0;
    int cancelled = 0;
    QPointer<QObject> runContext;
    Advanced advanced;
    Answer<DryRunResult> runAnswer;
};

struct PreviewBench {
    FakePreview preview;
    PreviewCard card{preview};

    PreviewBench() { card.show(); }

    template <class T> [[nodiscard]] T *find(const QString &name) const
    {
        auto *child = card.findChild<T *>(name);
        REQUIRE(child);
        return child;
    }
    [[nodiscard]] QString plan() const { return find<QLabel>(u"importPlan"_s)->text(); }
    [[nodiscard]] QString dryRun() const { return find<QLabel>(u"dryRun"_s)->text(); }
    [[nodiscard]] QPushButton *button() const { return find<QPushButton>(u"dryRunButton"_s); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"dryRunQueues"_s); }
    void waitForPlans(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return preview.plans.size() == count; }));
    }
};

const ImportForecast forecast{.tickets = 20'100, .calls = 10'400, .duration = 25min};

DryRunResult result()
{
    DryRunResult result{.from = fromSeconds(0), .to = fromSeconds(604'800)};
    result.queues = {
        {{}, u"CustomerService email Tickets"_s, false, 90},
        {QueueKey::unknown(QueueKind::Tickets), u"Unknown group/source Tickets"_s, false, 10}};
    result.offered = 100;
    result.unknown = 10;
    result.requests = 77;
    return result;
}

} // namespace

TEST_CASE("the plan is asked for once when the history start changes quickly", "[connecting]")
{
    PreviewBench bench;
    bench.card.setHistoryStart(std::nullopt);
    bench.card.setHistoryStart(fromSeconds(1'000));
    bench.card.setHistoryStart(fromSeconds(2'000));
    CHECK(bench.plan().contains(u"Asking Freshdesk"_s));
    bench.waitForPlans(1);
    CHECK(bench.preview.plans.first().start == fromSeconds(2'000));

    bench.preview.plans.first().reply(forecast);
    CHECK(bench.plan().contains(QLocale().toString(20'100)));
    CHECK(bench.plan().contains(QLocale().toString(10'400)));
}

TEST_CASE("a plan for a history start that is no longer chosen is not shown", "[connecting]")
{
    PreviewBench bench;
    bench.card.setHistoryStart(std::nullopt);
    bench.waitForPlans(1);
    bench.card.setHistoryStart(fromSeconds(2'000));
    bench.preview.plans.first().reply(forecast);
    CHECK(bench.plan().contains(u"Asking Freshdesk"_s));
    bench.waitForPlans(2);
    bench.preview.plans.last().reply(ImportForecast{.tickets = 7, .calls = 9});
    CHECK(bench.plan().contains(u'7'));
}

TEST_CASE("a plan that fails says why and can be asked for again", "[connecting]")
{
    PreviewBench bench;
    bench.card.setHistoryStart(std::nullopt);
    bench.waitForPlans(1);
    auto *again = bench.find<QPushButton>(u"planAgain"_s);
    CHECK(again->isHidden());
    bench.preview.plans.first().reply(failure(ErrorKind::Offline));
    CHECK_FALSE(again->isHidden());
    CHECK_FALSE(bench.plan().contains(u"Asking"_s));

    again->click();
    CHECK(again->isHidden());
    REQUIRE(bench.preview.plans.size() == 2);
    bench.preview.plans.last().reply(forecast);
    CHECK(again->isHidden());
    CHECK(bench.plan().contains(QLocale().toString(20'100)));
}

TEST_CASE("a dry run shows its queues, the unknown share and what it spent", "[connecting]")
{
    PreviewBench bench;
    CHECK(bench.preview.dryRuns == 0);
    CHECK(bench.table()->isHidden());
    bench.button()->click();
    REQUIRE(bench.preview.dryRuns == 1);
    bench.preview.advanced({.tickets = 300, .readsDone = 12, .readsLeft = 30, .requests = 20});
    CHECK(bench.dryRun().contains(u"12"_s));
    CHECK(bench.dryRun().contains(u"42"_s));

    bench.preview.runAnswer(result());
    CHECK_FALSE(bench.table()->isHidden());
    CHECK(bench.table()->model()->rowCount() == 2);
    CHECK(bench.table()->model()->index(0, 0).data().toString()
          == u"CustomerService email Tickets"_s);
    CHECK(bench.table()->model()->index(0, 1).data().toString() == u"90"_s);
    CHECK(bench.table()->model()->index(1, 2).data().toString().startsWith(
        QLocale().toString(10.0, 'f', 1)));
    CHECK(bench.dryRun().contains(u"77"_s));
    CHECK(bench.dryRun().contains(QLocale().toString(10.0, 'f', 1)));
}

TEST_CASE("a dry run can be stopped, and says that nothing was stored", "[connecting]")
{
    PreviewBench bench;
    bench.button()->click();
    const QString whileRunning = bench.button()->text();
    bench.button()->click();
    CHECK(bench.preview.cancelled == 1);
    CHECK_FALSE(bench.preview.runContext);
    CHECK(bench.button()->text() != whileRunning);
    CHECK(bench.table()->isHidden());
    bench.button()->click();
    CHECK(bench.preview.dryRuns == 2);
}

TEST_CASE("a dry run that fails says why", "[connecting]")
{
    PreviewBench bench;
    bench.button()->click();
    bench.preview.runAnswer(failure(ErrorKind::KeyRejected));
    CHECK(bench.table()->isHidden());
    CHECK_FALSE(bench.dryRun().contains(u"Reading"_s));
    CHECK_FALSE(bench.dryRun().isEmpty());
}

TEST_CASE("leaving the page ends plan and dry run", "[connecting]")
{
    PreviewBench bench;
    bench.card.setHistoryStart(std::nullopt);
    bench.waitForPlans(1);
    bench.button()->click();
    bench.card.stop();
    CHECK_FALSE(bench.preview.plans.first().context);
    CHECK(bench.preview.cancelled == 1);
}

TEST_CASE("a dry run that is forgotten leaves nothing behind, ended or not", "[connecting]")
{
    PreviewBench bench;
    const QString untried = bench.dryRun();
    const QString offer = bench.button()->text();
    bench.button()->click();
    SECTION("it still reads")
    {
        bench.preview.advanced({.tickets = 300, .requests = 20});
    }
    SECTION("it has found queues")
    {
        bench.preview.runAnswer(result());
    }
    bench.card.stop();
    REQUIRE(bench.dryRun() != untried);

    bench.card.forgetDryRun();
    CHECK_FALSE(bench.preview.runContext);
    CHECK(bench.dryRun() == untried);
    CHECK(bench.button()->text() == offer);
    CHECK(bench.table()->isHidden());
    CHECK(bench.table()->model()->rowCount() == 0);
}

TEST_CASE("an account without contacts in seven days says so", "[connecting]")
{
    DryRunResult empty;
    empty.requests = 5;
    CHECK(dryRunText(empty).contains(u"no contact"_s));
}
