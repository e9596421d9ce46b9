// SPDX-License-Identifier: Apache-2.0
#include "core/importing/ticketset.h"

#include "tests/support/catch.h"

#include <limits>

using namespace deskbridge;

TEST_CASE("a ticket set counts each ticket once, whatever its number")
{
    TicketSet set;
    for (const qint64 id :
         {qint64{1}, qint64{1023}, qint64{1024}, qint64{0}, qint64{-1},
          std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max() - 1}) {
        CHECK(set.insert(TicketId{id}));
        CHECK_FALSE(set.insert(TicketId{id}));
        CHECK(set.contains(TicketId{id}));
    }
    CHECK(set.size() == 7);
    CHECK_FALSE(set.contains(TicketId{2}));
    CHECK_FALSE(set.contains(TicketId{-1024}));

    set.clear();
    CHECK(set.size() == 0);
    CHECK_FALSE(set.contains(TicketId{1}));
}

TEST_CASE("a set to which another is added counts each ticket once")
{
    TicketSet set;
    TicketSet other;
    for (const qint64 id : {1, 2, 5'000})
        set.insert(TicketId{id});
    for (const qint64 id : {2, 3, 90'000})
        other.insert(TicketId{id});

    set.add(other);

    CHECK(set.size() == 5);
    for (const qint64 id : {1, 2, 3, 5'000, 90'000})
        CHECK(set.contains(TicketId{id}));
    CHECK_FALSE(set.contains(TicketId{4}));
}
