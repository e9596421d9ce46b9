// SPDX-License-Identifier: Apache-2.0
#include "core/domain/keyowner.h"
#include "core/domain/keyreminder.h"
#include "core/domain/keyrotation.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

InjixoKeyFacts key(qint64 id, InjixoKeyState state, qint64 createdAt,
                   InjixoKeyMaker maker = InjixoKeyMaker::Deskbridge)
{
    return {.id = id, .maker = maker, .state = state, .createdAt = fromSeconds(createdAt)};
}

} // namespace

TEST_CASE("a replacement knows its new and its former key among all", "[keys]")
{
    const KeyRotation rotation{.begunAt = fromSeconds(100)};
    using enum InjixoKeyState;

    CHECK(rotationKeys(rotation, {}) == RotationKeys{});
    const auto begun =
        rotationKeys(rotation, {key(1, Revoked, 10), key(2, Retiring, 50), key(3, Active, 100)});
    CHECK(begun.fresh->id == 3);
    CHECK(begun.former->id == 2);
    // Before the new one is there, the active one is the former.
    const auto waiting =
        rotationKeys({.maker = InjixoKeyMaker::Injixo, .begunAt = fromSeconds(100)},
                     {key(1, Active, 50, InjixoKeyMaker::Injixo)});
    CHECK_FALSE(waiting.fresh);
    CHECK(waiting.former->id == 1);
    // In an emergency the former one ended at once.
    const auto ended = rotationKeys(rotation, {key(2, Revoked, 50), key(3, Active, 101)});
    CHECK(ended.former->id == 2);
}

TEST_CASE("a retiring key is an open replacement whoever began it", "[keys]")
{
    using enum InjixoKeyState;
    CHECK_FALSE(impliedRotation({key(1, Revoked, 10), key(2, Active, 50)}));
    const auto implied = impliedRotation({key(1, Retiring, 10), key(2, Active, 50)});
    REQUIRE(implied);
    CHECK(implied->begunAt == fromSeconds(50));
}

TEST_CASE("reminders come 14, 7 and 1 days before and when it is over, not for a new key", "[keys]")
{
    using enum ReminderStage;
    const auto at = [](int age, int limit) { return reminderStage(days{age}, days{limit}); };
    CHECK(at(75, 90) == None);
    CHECK(at(76, 90) == TwoWeeks);
    CHECK(at(82, 90) == TwoWeeks);
    CHECK(at(83, 90) == OneWeek);
    CHECK(at(88, 90) == OneWeek);
    CHECK(at(89, 90) == OneDay);
    CHECK(at(90, 90) == Over);
    CHECK(at(400, 90) == Over);
    CHECK(at(0, 7) == None);
    CHECK(at(0, 14) == None);
    CHECK(at(0, 10) == None);
    CHECK(at(3, 10) == OneWeek);
    CHECK(at(0, 1) == None);
    CHECK(at(1, 1) == Over);
    CHECK(keyAge(fromSeconds(100), fromSeconds(50)) == days{0});
}

TEST_CASE("what could not be told of an owner differs from nothing", "[keys]")
{
    const KeyOwner one{.agent = 1,
                       .accountAdministrator = true,
                       .ticketScope = 1,
                       .tierType = u"Pro"_s,
                       .limitPerMinute = 400};
    CHECK(ownerDifferences(one, one).isEmpty());
    CHECK(ownerDifferences(one, {}).isEmpty());
    CHECK(ownerDifferences(one,
                           {.agent = 2,
                            .accountAdministrator = false,
                            .ticketScope = 2,
                            .occasional = true,
                            .tierType = u"Growth"_s,
                            .limitPerMinute = 200})
          == QList{OwnerTrait::Agent, OwnerTrait::Role, OwnerTrait::Scope, OwnerTrait::Occasional,
                   OwnerTrait::Plan, OwnerTrait::Limit});
}
