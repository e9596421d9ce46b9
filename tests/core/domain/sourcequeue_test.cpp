// SPDX-License-Identifier: Apache-2.0
#include "core/domain/sourcequeue.h"

#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <set>

using namespace deskbridge;

namespace {

constexpr SourceId email{1};
constexpr SourceId phone{3};

/// Every one of them another queue.
QList<QueueKey> differentKeys()
{
    QList<QueueKey> keys;
    for (const QueueKind kind : {QueueKind::Tickets, QueueKind::Replies}) {
        keys << QueueKey::unknown(kind);
        for (const SourceId source : {SourceId{0}, email, phone, SourceId{1001}}) {
            keys << QueueKey::of(std::nullopt, source, kind);
            for (const qint64 group : {Q_INT64_C(0), Q_INT64_C(1), Q_INT64_C(4'294'967'297),
                                       std::numeric_limits<qint64>::max()})
                keys << QueueKey::of(GroupId{group}, source, kind);
        }
    }
    return keys;
}

} // namespace

TEST_CASE("group, source and kind make a queue", "[domain]")
{
    const QList<QueueKey> keys = differentKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (qsizetype j = 0; j < keys.size(); ++j) {
            CAPTURE(i, j);
            REQUIRE((keys.at(i) == keys.at(j)) == (i == j));
        }
    }
}

TEST_CASE("queues are told apart in sorted and in hashed containers", "[domain]")
{
    const QList<QueueKey> keys = differentKeys();
    const auto count = static_cast<std::size_t>(keys.size());
    CHECK(std::set<QueueKey>(keys.cbegin(), keys.cend()).size() == count);
    CHECK(QSet<QueueKey>(keys.cbegin(), keys.cend()).size() == keys.size());
}

TEST_CASE("equal queues have equal hashes", "[domain]")
{
    for (const QueueKey &key : differentKeys()) {
        const QueueKey copy = key;
        REQUIRE(qHash(copy, 17) == qHash(key, 17));
    }
}

TEST_CASE("a ticket without a group is unassigned and no longer names one", "[domain]")
{
    const QueueKey key = QueueKey::of(std::nullopt, email, QueueKind::Tickets);
    CHECK(key.groupReference == GroupReference::Unassigned);
    CHECK(key.group == GroupId{0});
    CHECK_FALSE(key.isUnknown());
}

TEST_CASE("a ticket with a group is known by it", "[domain]")
{
    const QueueKey key = QueueKey::of(GroupId{7}, phone, QueueKind::Replies);
    CHECK(key.groupReference == GroupReference::Known);
    CHECK(key.group == GroupId{7});
    CHECK(key.source == phone);
    CHECK(key.kind == QueueKind::Replies);
    CHECK_FALSE(key.isUnknown());
}

TEST_CASE("an unknown queue has only its kind", "[domain]")
{
    const auto kind = GENERATE(QueueKind::Tickets, QueueKind::Replies);
    const QueueKey key = QueueKey::unknown(kind);
    CHECK(key.isUnknown());
    CHECK(key.group == GroupId{0});
    CHECK(key.source == SourceId{0});
    CHECK(key.kind == kind);
}
