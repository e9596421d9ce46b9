// SPDX-License-Identifier: Apache-2.0
#include "app/control/nearestnames.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QStringList queues{u"Billing email Tickets"_s, u"Billing email Replies"_s,
                         u"Billing phone Tickets"_s, u"Sales web chat Tickets"_s,
                         u"Unknown group/source Tickets"_s};

} // namespace

TEST_CASE("a mistyped name finds the one that was meant first", "[control]")
{
    CHECK(nearestNames(u"Biling email Tickets"_s, queues).value(0) == u"Billing email Tickets"_s);
    CHECK(nearestNames(u"billing EMAIL replies"_s, queues).value(0) == u"Billing email Replies"_s);
}

TEST_CASE("a part of a name finds the names that contain it", "[control]")
{
    CHECK(nearestNames(u"chat"_s, queues) == QStringList{u"Sales web chat Tickets"_s});
}

TEST_CASE("at most three names are suggested, each once", "[control]")
{
    CHECK(nearestNames(u"Tickets"_s, queues + queues).size() == 3);
    CHECK(
        nearestNames(u"Sales web chat Ticket"_s, queues + queues).count(u"Sales web chat Tickets"_s)
        == 1);
}

TEST_CASE("nothing is suggested when nothing is near", "[control]")
{
    CHECK(nearestNames(u"Zürich"_s, queues).isEmpty());
    CHECK(nearestNames(u"anything"_s, {}).isEmpty());
}
