// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuefilterproxy.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/queuesamples.h"
#include "ui/queues/queuetablemodel.h"

#include <QAbstractItemModelTester>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Column = QueueTableModel::Column;

struct Filtered {
    QueueTableModel model{QTimeZone::utc()};
    QueueFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Filtered(const QList<QueueSummary> &queues)
    {
        proxy.setSourceModel(&model);
        model.setQueues(queues);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names.append(proxy.index(row, 0).data().toString());
        return names;
    }
};

QList<QueueSummary> someQueues()
{
    QueueSummary outgoing = queueSummary(4, u"Sales"_s, u"outbound email"_s, QueueKind::Tickets, 4);
    outgoing.queue.outgoing = true;
    return {queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 10),
            queueSummary(2, u"Sales"_s, u"email"_s, QueueKind::Replies, 9),
            queueSummary(3, u"Team 10"_s, u"chat"_s, QueueKind::Tickets, 9), outgoing,
            unknownSummary(5, QueueKind::Tickets, 2)};
}

} // namespace

TEST_CASE("the filter finds words of name, group, source and kind in any case",
          "[queuefilterproxy]")
{
    const auto [typed, found] = GENERATE(table<QString, int>({
        {u""_s, 5},
        {u"sales"_s, 3},
        {u"EMAIL sales"_s, 3},
        {u"replies"_s, 1},
        {u"  chat   team "_s, 1},
        {u"unknown"_s, 1},
        {u"fax"_s, 0},
    }));
    Filtered filtered(someQueues());

    filtered.proxy.setFilterText(typed);

    CHECK(filtered.proxy.rowCount() == found);
}

TEST_CASE("unknown and outgoing queues can be hidden", "[queuefilterproxy]")
{
    Filtered filtered(someQueues());

    filtered.proxy.setUnknownHidden(true);
    CHECK_FALSE(filtered.names().contains(u"Unknown group/source Tickets"_s));
    CHECK(filtered.proxy.rowCount() == 4);

    filtered.proxy.setOutgoingHidden(true);
    CHECK(filtered.proxy.rowCount() == 3);

    filtered.proxy.setUnknownHidden(false);
    CHECK(filtered.proxy.rowCount() == 4);
}

TEST_CASE("numbers sort as numbers, ties by name in both directions", "[queuefilterproxy]")
{
    Filtered filtered({queueSummary(1, u"C"_s, u"email"_s, QueueKind::Tickets, 9),
                       queueSummary(2, u"A"_s, u"email"_s, QueueKind::Tickets, 9),
                       queueSummary(3, u"B"_s, u"email"_s, QueueKind::Tickets, 100)});

    filtered.proxy.sort(static_cast<int>(Column::Offered), Qt::DescendingOrder);
    CHECK(filtered.names()
          == QStringList{u"B email Tickets"_s, u"A email Tickets"_s, u"C email Tickets"_s});

    filtered.proxy.sort(static_cast<int>(Column::Offered), Qt::AscendingOrder);
    CHECK(filtered.names()
          == QStringList{u"A email Tickets"_s, u"C email Tickets"_s, u"B email Tickets"_s});
}

TEST_CASE("texts sort as people sort them", "[queuefilterproxy]")
{
    Filtered filtered({queueSummary(1, u"team 10"_s, u"email"_s, QueueKind::Tickets, 1),
                       queueSummary(2, u"Team 9"_s, u"email"_s, QueueKind::Tickets, 1),
                       queueSummary(3, u"Äpfel"_s, u"email"_s, QueueKind::Tickets, 1),
                       queueSummary(4, u"Birnen"_s, u"email"_s, QueueKind::Tickets, 1)});

    filtered.proxy.sort(static_cast<int>(Column::Group), Qt::AscendingOrder);

    CHECK(filtered.names()
          == QStringList{u"Äpfel email Tickets"_s, u"Birnen email Tickets"_s,
                         u"Team 9 email Tickets"_s, u"team 10 email Tickets"_s});
}

TEST_CASE("a queue without contacts is older than all others", "[queuefilterproxy]")
{
    Filtered filtered({queueSummary(1, u"A"_s, u"email"_s, QueueKind::Tickets, 1,
                                    std::pair<qint64, qint64>{10, 10}),
                       queueSummary(2, u"B"_s, u"email"_s, QueueKind::Tickets, 0, {}),
                       queueSummary(3, u"C"_s, u"email"_s, QueueKind::Tickets, 1,
                                    std::pair<qint64, qint64>{5, 5})});

    filtered.proxy.sort(static_cast<int>(Column::Last), Qt::DescendingOrder);

    CHECK(filtered.names()
          == QStringList{u"A email Tickets"_s, u"C email Tickets"_s, u"B email Tickets"_s});
}
