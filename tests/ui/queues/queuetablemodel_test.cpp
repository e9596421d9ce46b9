// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuetablemodel.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/queuesamples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Column = QueueTableModel::Column;

class InEnglish {
public:
    InEnglish() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~InEnglish() { QLocale::setDefault(QLocale::system()); }
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;
};

/// A model that is watched all the time.
struct Watched {
    InEnglish english; ///< before the model, which keeps the default locale
    QueueTableModel model{QTimeZone("Europe/Berlin")};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, Column column) const
    {
        return cell(row, column, Qt::DisplayRole).toString();
    }
    QVariant cell(int row, Column column, int role) const
    {
        return model.index(row, static_cast<int>(column)).data(role);
    }
};

const QueueSummary sales = queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 12345);
const QueueSummary service = queueSummary(2, u"Service"_s, u"chat"_s, QueueKind::Replies, 5);
const QueueSummary silent = queueSummary(3, u"Service"_s, u"phone"_s, QueueKind::Tickets, 0, {});

} // namespace

TEST_CASE("a row says the queue in words and local numbers", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 12345,
                                          std::pair{toSeconds(*parseIso(u"2026-11-22T10:15:00Z")),
                                                    toSeconds(*parseIso(u"2026-11-23T07:00:00Z"))}),
                             queueSummary(2, u"Sales"_s, u"email"_s, QueueKind::Replies, 2655)});

    CHECK(watched.text(0, Column::Queue) == u"Sales email Tickets"_s);
    CHECK(watched.text(0, Column::Group) == u"Sales"_s);
    CHECK(watched.text(0, Column::Source) == u"email"_s);
    CHECK(watched.text(0, Column::Kind) == u"Tickets"_s);
    CHECK(watched.text(0, Column::Offered) == u"12,345"_s);
    CHECK(watched.text(0, Column::Share) == u"82.3 %"_s);
    CHECK(watched.text(0, Column::First) == u"22 Nov 2026, 11:15"_s);
    CHECK(watched.text(0, Column::Last) == u"23 Nov 2026, 08:00"_s);
}

TEST_CASE("a tiny share is not shown as nothing", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({queueSummary(1, u"A"_s, u"email"_s, QueueKind::Tickets, 1),
                             queueSummary(2, u"B"_s, u"email"_s, QueueKind::Tickets, 99999),
                             silent});

    CHECK(watched.text(0, Column::Share) == u"< 0.1 %"_s);
    CHECK(watched.text(2, Column::Share) == u"0.0 %"_s);
}

TEST_CASE("a share is a part of what is not hidden", "[queuetablemodel]")
{
    Watched watched;
    QueueSummary outgoing = queueSummary(3, u"Sales"_s, u"outbound"_s, QueueKind::Tickets, 25);
    outgoing.queue.outgoing = true;
    watched.model.setQueues({queueSummary(1, u"A"_s, u"email"_s, QueueKind::Tickets, 25),
                             unknownSummary(2, QueueKind::Tickets, 50), outgoing});
    CHECK(watched.text(0, Column::Share) == u"25.0 %"_s);

    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);
    watched.model.setHidden(true, false);
    CHECK(watched.text(0, Column::Share) == u"50.0 %"_s);
    CHECK(changes.count() == 1);

    watched.model.setHidden(true, true);
    CHECK(watched.text(0, Column::Share) == u"100.0 %"_s);
}

TEST_CASE("the first column is headed by what a row stands for", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales});
    const auto heading = [&watched] {
        return watched.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    CHECK(heading() == u"Source queue"_s);

    watched.model.setRowMeaning(GroupBy::Source);

    CHECK(heading() == u"Source"_s);
    CHECK(watched.text(0, Column::Group).isEmpty()); // of one of its queues, not of the row
}

TEST_CASE("no contact is told from an early one", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({silent});

    CHECK(watched.text(0, Column::First) == u"–"_s);
    CHECK(watched.text(0, Column::Share) == u"–"_s);
    CHECK_FALSE(watched.cell(0, Column::First, QueueTableModel::SortRole).isValid());
}

TEST_CASE("unknown and outgoing queues are marked as such", "[queuetablemodel]")
{
    Watched watched;
    QueueSummary outgoing = sales;
    outgoing.queue.outgoing = true;
    watched.model.setQueues({unknownSummary(9, QueueKind::Tickets, 3), outgoing});

    CHECK(watched.text(0, Column::Group) == u"Unknown"_s);
    CHECK(watched.cell(0, Column::Queue, QueueTableModel::UnknownRole).toBool());
    CHECK(watched.text(1, Column::Source) == u"email (outgoing)"_s);
    CHECK(watched.cell(1, Column::Queue, QueueTableModel::OutgoingRole).toBool());
}

TEST_CASE("sorting gets raw values and copying gets plain ones", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales});

    CHECK(watched.cell(0, Column::Offered, QueueTableModel::SortRole).toLongLong() == 12345);
    CHECK(watched.cell(0, Column::First, QueueTableModel::SortRole).toLongLong() == 1000);
    CHECK(watched.cell(0, Column::Offered, QueueTableModel::CopyRole).toString() == u"12345"_s);
    CHECK(watched.cell(0, Column::First, QueueTableModel::CopyRole).toString()
          == u"1970-01-01 01:16:40"_s);
}

TEST_CASE("numbers stand at the right", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales});
    const auto isRight = [&watched](Column column) {
        return (watched.cell(0, column, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };

    CHECK(isRight(Column::Offered));
    CHECK(isRight(Column::Share));
    CHECK_FALSE(isRight(Column::Queue));
    CHECK_FALSE(isRight(Column::Last));
}

TEST_CASE("an update changes, removes and adds rows and resets nothing", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales, service});
    QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&watched.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&watched.model, &QAbstractItemModel::rowsInserted);

    QueueSummary busier = service;
    busier.offered = 6;
    watched.model.setQueues({busier, silent});

    CHECK(watched.model.queues() == QList<QueueSummary>{busier, silent});
    CHECK(watched.model.offered() == 6);
    CHECK(resets.count() == 0);
    CHECK(removals.count() == 1);
    CHECK(insertions.count() == 1);
}

TEST_CASE("rows that go together are told together", "[queuetablemodel]")
{
    Watched watched;
    QList<QueueSummary> many;
    for (qint64 id = 1; id <= 100; ++id)
        many.append(queueSummary(id, u"Team %1"_s.arg(id), u"email"_s, QueueKind::Tickets, id));
    watched.model.setQueues(many);
    QSignalSpy removed(&watched.model, &QAbstractItemModel::rowsRemoved);

    watched.model.setQueues({many[0], many[40], many[41], many[99]});
    CHECK(removed.size() == 2);
    CHECK(watched.text(1, Column::Queue) == u"Team 41 email Tickets"_s);
    CHECK(watched.text(3, Column::Queue) == u"Team 100 email Tickets"_s);

    watched.model.setQueues({});
    CHECK(removed.size() == 3);
}

TEST_CASE("the same queues again change nothing", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales, service});
    QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);

    watched.model.setQueues({sales, service});

    CHECK(changes.count() == 0);
}

TEST_CASE("a selected queue stays selected through an update", "[queuetablemodel]")
{
    Watched watched;
    watched.model.setQueues({sales, service});
    QItemSelectionModel selection(&watched.model);
    selection.select(watched.model.index(1, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);

    watched.model.setQueues({service, silent});

    REQUIRE(selection.selectedRows().size() == 1);
    CHECK(selection.selectedRows().constFirst().data().toString() == service.queue.name);
}
