// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypage.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/activity/activityreader.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/errortext.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return *parseIso(u"2026-11-23T08:00:00Z"); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{0};
    }
};

/// Keeps every question until the test answers it.
class FakeActivityReader final : public ActivityReader {
public:
    struct Question {
        std::optional<IntegrationId> integration;
        int count = 0;
        std::optional<qint64> before;
        QPointer<QObject> context;
        Answer<QList<ActivityEntry>> answer;
    };
    void list(std::optional<IntegrationId> integration, int count, std::optional<qint64> before,
              QObject *context, Answer<QList<ActivityEntry>> answer) override
    {
        questions.append({integration, count, before, context, std::move(answer)});
    }
    QList<Question> questions;
};

/// Of the ids `newest` down to `oldest`: the odd ones imports, the even ones pauses.
QList<ActivityEntry> entries(qint64 newest, qint64 oldest)
{
    QList<ActivityEntry> list;
    for (qint64 id = newest; id >= oldest; --id) {
        ActivityEntry entry;
        entry.id = id;
        entry.at = *parseIso(u"2026-11-22T10:15:00Z");
        entry.integration = IntegrationId{1};
        entry.integrationName = u"Acme"_s;
        const bool isImport = id % 2 == 1;
        entry.kind = isImport ? ActivityKind::ImportCompleted : ActivityKind::IntegrationPaused;
        entry.actor = isImport ? Actor::Program : Actor::Person;
        if (isImport)
            entry.facts = {
                {u"stage"_s, u"initial"_s}, {u"tickets"_s, u"12"_s}, {u"contacts"_s, u"14"_s}};
        list.append(entry);
    }
    return list;
}

IntegrationOverview overviewOf(qint64 id)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    return overview;
}

struct Page {
    FakeActivityReader reader;
    FixedClock clock;
    ActivityPage page{reader, clock, QTimeZone("Europe/Berlin")};
    QTableView *table = page.findChild<QTableView *>(u"activityTable"_s);
    QLineEdit *filter = page.findChild<QLineEdit *>(u"activityFilter"_s);
    QPushButton *earlier = page.findChild<QPushButton *>(u"earlierActivity"_s);
    EmptyState *empty = page.findChild<EmptyState *>(u"noActivity"_s);
    InlineMessage *message = page.findChild<InlineMessage *>();

    explicit Page(bool visible = true)
    {
        page.resize(1000, 600);
        page.setVisible(visible);
        page.setIntegration(overviewOf(1));
    }
    void answer(const QList<ActivityEntry> &list) { reader.questions.takeFirst().answer(list); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
};

} // namespace

TEST_CASE("an entry says when, what, where and by whom", "[activitypage]")
{
    Page shown;
    REQUIRE(shown.reader.questions.size() == 1);
    CHECK(shown.reader.questions[0].integration == IntegrationId{1});

    shown.answer(entries(2, 1));

    REQUIRE(shown.rows() == 2);
    CHECK(shown.table->isVisible());
    CHECK(shown.cell(0, 1) == u"Integration paused"_s);
    CHECK(shown.cell(0, 2) == u"Acme"_s);
    CHECK(shown.cell(0, 3) == u"a person"_s);
    CHECK(shown.cell(1, 0).contains(u"11:15"_s)); // Berlin
    CHECK(shown.cell(1, 1) == u"First import completed. Tickets read: 12, contacts counted: 14"_s);
}

TEST_CASE("a page that is not seen asks nothing until it is", "[activitypage]")
{
    Page shown(false);
    shown.page.reload();
    CHECK(shown.reader.questions.isEmpty());

    shown.page.show();

    CHECK(shown.reader.questions.size() == 1);
}

TEST_CASE("without entries it says what will be here", "[activitypage]")
{
    Page shown;

    shown.answer({});

    CHECK(shown.empty->isVisible());
    CHECK_FALSE(shown.empty->sentence().isEmpty());
    CHECK_FALSE(shown.earlier->isVisible());
}

TEST_CASE("news comes on top and the chosen line stays chosen", "[activitypage]")
{
    Page shown;
    shown.answer(entries(2, 1));
    shown.table->selectRow(1);

    shown.page.reload();
    shown.answer(entries(4, 1));

    CHECK(shown.rows() == 4);
    REQUIRE(shown.table->selectionModel()->selectedRows().size() == 1);
    CHECK(shown.table->selectionModel()->selectedRows().constFirst().row() == 3);
}

TEST_CASE("earlier entries are read a page at a time, until there are none", "[activitypage]")
{
    Page shown;
    shown.answer(entries(300, 101)); // a full page
    REQUIRE(shown.earlier->isVisible());

    shown.earlier->click();
    REQUIRE(shown.reader.questions.size() == 1);
    CHECK(shown.reader.questions[0].before == 101);
    shown.answer(entries(100, 1));

    CHECK(shown.rows() == 300);
    CHECK_FALSE(shown.earlier->isVisible());
}

TEST_CASE("more news than a page leaves no gap in the list", "[activitypage]")
{
    Page shown;
    shown.answer(entries(2, 1));

    shown.page.reload();
    shown.answer(entries(900, 701));

    CHECK(shown.rows() == ActivityPage::pageSize);
    CHECK(shown.earlier->isVisible());
}

TEST_CASE("the filter looks at all the words and can be cleared where nothing is left",
          "[activitypage]")
{
    Page shown;
    shown.answer(entries(5, 1));

    shown.filter->setText(u"A PERSON"_s);
    CHECK(shown.rows() == 2);

    shown.filter->setText(u"nothing has this"_s);
    CHECK_FALSE(shown.table->isVisible());
    CHECK_FALSE(shown.empty->isVisible());
    for (auto *button : shown.page.findChildren<QPushButton *>()) {
        if (button->text() == u"Clear the filter"_s)
            button->click();
    }
    CHECK(shown.rows() == 5);
}

TEST_CASE("all integrations are asked for without naming one", "[activitypage]")
{
    Page shown;
    shown.answer(entries(2, 1));

    shown.page.findChild<QCheckBox *>(u"activityEverywhere"_s)->setChecked(true);

    CHECK(shown.rows() == 0);
    REQUIRE(shown.reader.questions.size() == 1);
    CHECK_FALSE(shown.reader.questions[0].integration.has_value());
}

TEST_CASE("a late answer about another integration is dropped", "[activitypage]")
{
    Page shown;
    shown.page.setIntegration(overviewOf(2));
    REQUIRE(shown.reader.questions.size() == 2);

    shown.answer(entries(2, 1)); // the first one's

    CHECK(shown.rows() == 0);
    shown.answer(entries(9, 9));
    CHECK(shown.rows() == 1);
}

TEST_CASE("a store that fails is told and asked again", "[activitypage]")
{
    Page shown;
    shown.reader.questions.takeFirst().answer(failure(ErrorKind::StoreFailed));
    REQUIRE(shown.message->isVisible());
    CHECK(shown.message->what() == errorText(Error{ErrorKind::StoreFailed}).what);

    shown.message->button()->click();
    REQUIRE(shown.reader.questions.size() == 1);
    shown.answer(entries(1, 1));

    CHECK_FALSE(shown.message->isVisible());
    CHECK(shown.rows() == 1);
}

TEST_CASE("the chosen lines are copied with their headings, without a choice all", "[activitypage]")
{
    Page shown;
    shown.answer(entries(3, 1));
    CHECK(shown.page.copyText().count(u'\n') == 4);
    shown.table->selectRow(1);

    shown.page.findChild<QPushButton *>(u"copyActivity"_s)->click();

    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Time\tWhat\tWhere\tBy whom\n"_s));
    CHECK(copied.count(u'\n') == 2);
    CHECK(copied.contains(u"Integration paused\tAcme\ta person"_s));
}

TEST_CASE("what is shown is exported with times that a spreadsheet can sort", "[activitypage]")
{
    const QTemporaryDir folder;
    Page shown;
    auto *button = shown.page.findChild<QPushButton *>(u"exportActivity"_s);
    CHECK_FALSE(button->isEnabled());
    shown.answer(entries(3, 1));
    shown.filter->setText(u"a person"_s);

    button->click();
    auto *dialog = shown.page.findChild<QFileDialog *>(u"saveDialog"_s);
    REQUIRE(dialog);
    const auto *failure = shown.page.findChild<InlineMessage *>(u"activityExportFailure"_s);

    SECTION("into a file")
    {
        const QString path = folder.filePath(u"activity.csv"_s);
        emit dialog->fileSelected(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll()
              == "Time,What,Where,By whom\r\n"
                 "2026-11-22T11:15:00+01:00,Integration paused,Acme,a person\r\n");
        CHECK_FALSE(failure->isVisible());
    }
    SECTION("and a file that cannot be written is told")
    {
        emit dialog->fileSelected(folder.filePath(u"gone/activity.csv"_s));
        CHECK(failure->isVisible());
    }
}
