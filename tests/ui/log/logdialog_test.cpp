// SPDX-License-Identifier: Apache-2.0
#include "ui/log/logdialog.h"

#include "tests/support/catch.h"
#include "ui/log/logmodel.h"
#include "ui/shared/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

class FakeLogReader final : public LogReader {
public:
    void read(const LogFilter &filter, int, QObject *, Answer<LogExcerpt> answer) override
    {
        filters.append(filter);
        readings.append(std::move(answer));
    }
    QString folder() const override { return u"/nowhere"_s; }
    void readLevel(QObject *, Answer<LogLevel> answer) override
    {
        levels.append(std::move(answer));
    }
    void changeLevel(LogLevel level, QObject *, Answer<LogLevel> answer) override
    {
        changed.append(level);
        levels.append(std::move(answer));
    }

    QList<LogFilter> filters;
    QList<Answer<LogExcerpt>> readings;
    QList<Answer<LogLevel>> levels;
    QList<LogLevel> changed;
};

LogExcerpt twoLines()
{
    return {.lines = {{u"2026-11-25T12:00:00.000Z"_s, LogLevel::Decisions, u"core.importing"_s,
                       u"import of integration 1 begins"_s},
                      {u"2026-11-25T12:00:01.500Z"_s, LogLevel::Warnings, u"core.http"_s,
                       u"request 7 answered 429"_s}}};
}

struct Bench {
    FakeLogReader reader;
    LogDialog *dialog = new LogDialog(reader, QTimeZone::utc(), nullptr);
    std::unique_ptr<LogDialog> owner{dialog};

    template <class Child> Child &child(const QString &name)
    {
        return *dialog->findChild<Child *>(name);
    }
};

} // namespace

TEST_CASE("the log's lines are shown in a table with times in the zone", "[log]")
{
    Bench bench;
    REQUIRE(bench.reader.readings.size() == 1);
    bench.reader.readings[0](twoLines());
    const auto *model = bench.child<QTableView>(u"logLines"_s).model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(1, 0).data().toString().endsWith(u"12:00:01.500"_s));
    CHECK(model->index(1, 1).data().toString() == u"warning"_s);
    CHECK(model->index(1, 3).data().toString() == u"request 7 answered 429"_s);
    CHECK(bench.child<QLabel>(u"logState"_s).text().startsWith(u"2 line"_s));
}

TEST_CASE("a filter is typed for a text, a ticket, a request or a key", "[log]")
{
    Bench bench;
    auto &field = bench.child<QComboBox>(u"logField"_s);
    auto &text = bench.child<QLineEdit>(u"logFilter"_s);
    QTest::keyClicks(&text, u"429"_s);
    REQUIRE(QTest::qWaitFor([&] { return bench.reader.filters.last().text == u"429"_s; }));
    for (const auto &[row, member] :
         {std::pair{1, &LogFilter::ticket}, std::pair{2, &LogFilter::request},
          std::pair{3, &LogFilter::key}}) {
        field.setCurrentIndex(row);
        emit field.activated(row);
        CHECK(bench.reader.filters.last().*member == u"429"_s);
        CHECK(bench.reader.filters.last().text.isEmpty());
    }
    auto &shown = bench.child<QComboBox>(u"logShown"_s);
    shown.setCurrentIndex(2);
    emit shown.activated(2);
    CHECK(bench.reader.filters.last().least == LogLevel::Warnings);
}

TEST_CASE("the answer of a former filter is dropped", "[log]")
{
    Bench bench;
    auto &shown = bench.child<QComboBox>(u"logShown"_s);
    emit shown.activated(0);
    REQUIRE(bench.reader.readings.size() == 2);
    bench.reader.readings[1](LogExcerpt{});
    bench.reader.readings[0](twoLines());
    CHECK(bench.child<QTableView>(u"logLines"_s).model()->rowCount() == 0);
    CHECK(bench.child<QLabel>(u"logState"_s).text() == u"The log is empty."_s);
}

TEST_CASE("the chosen lines are copied, or all", "[log]")
{
    Bench bench;
    bench.reader.readings[0](twoLines());
    auto &table = bench.child<QTableView>(u"logLines"_s);
    bench.child<QPushButton>(u"logCopy"_s).click();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 1);
    table.selectRow(1);
    bench.child<QPushButton>(u"logCopy"_s).click();
    CHECK(QGuiApplication::clipboard()->text()
          == u"2026-11-25T12:00:01.500Z warning core.http request 7 answered 429"_s);
}

TEST_CASE("the level that is written can be changed, and a store that refuses is said", "[log]")
{
    Bench bench;
    auto &written = bench.child<QComboBox>(u"logWritten"_s);
    CHECK_FALSE(written.isEnabled());
    bench.reader.levels[0](LogLevel::Decisions);
    CHECK(written.isEnabled());
    CHECK(written.currentIndex() == 1);
    written.setCurrentIndex(2);
    emit written.activated(2);
    CHECK(bench.reader.changed == QList{LogLevel::Everything});
    bench.reader.levels[1](failure(ErrorKind::StoreFull));
    CHECK_FALSE(bench.dialog->findChild<InlineMessage *>()->isHidden());
}

TEST_CASE("the model of the log keeps the rules of a model", "[log]")
{
    LogModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(twoLines().lines);
    model.setLines({});
    CHECK(model.rowCount() == 0);
}
