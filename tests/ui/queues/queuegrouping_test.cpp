// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuegrouping.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/queuesamples.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("queues of one group are one row with their sums", "[grouping]")
{
    QList<QueueSummary> queues{
        queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 20, std::pair{100, 200}),
        queueSummary(2, u"Sales"_s, u"chat"_s, QueueKind::Replies, 10, std::pair{50, 150}),
        unknownSummary(3, QueueKind::Tickets, 1)};
    queues[0].queue.outgoing = true;

    const GroupedQueues grouped = groupQueues(queues, GroupBy::Group);

    REQUIRE(grouped.rows.size() == 2);
    CHECK(grouped.rows[0].queue.name == u"Sales"_s);
    CHECK(grouped.rows[0].offered == 30);
    CHECK(grouped.rows[0].first == fromSeconds(50));
    CHECK(grouped.rows[0].last == fromSeconds(200));
    CHECK_FALSE(grouped.rows[0].queue.outgoing); // only one of two
    CHECK(grouped.members[grouped.rows[0].queue.id] == SeriesMembers{QueueId{1}, QueueId{2}});
    CHECK(grouped.rows[1].queue.key.isUnknown());
    CHECK(groupQueues(queues, GroupBy::Queue).rows == queues);

    const QueuesBeside beside{.before = QHash<QueueId, qint64>{{QueueId{1}, 3}, {QueueId{2}, 4}},
                              .trends = {{QueueId{1}, {1, 2}}, {QueueId{2}, {10, 20}}},
                              .aliases = {}};
    const QueuesBeside sums = groupBeside(beside, grouped);
    CHECK(sums.before->value(grouped.rows[0].queue.id) == 7);
    CHECK(sums.trends.value(grouped.rows[0].queue.id) == QList<qint64>{11, 22});
}
