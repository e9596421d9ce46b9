// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/leasekeeper.h"

#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/workspace/storewatch.h"
#include "tests/support/catch.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A holder whose process cannot be looked at from here, as in another container.
ProcessIdentity unseen()
{
    return {4711, u"another"_s, u"boot"_s, {}};
}

ProcessIdentity gone()
{
    ProcessIdentity process = ownProcess();
    process.startedAt = u"1"_s;
    process.boot = u"earlier"_s;
    return process;
}

/// One program on the data folder: its own connection and its own clock.
class Program {
public:
    Program(const QString &path, const ProcessIdentity &process)
        : database(*Database::open(path, Database::Access::ReadWrite))
        , keeper(std::make_unique<LeaseKeeper>(*database, clock, process))
    {
        QObject::connect(keeper.get(), &LeaseKeeper::changed, keeper.get(),
                         [this](bool held) { changes.append(held); });
    }

    /// Lets time pass as a running program does: with a look each second.
    void live(std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 1s) {
            clock.advance(1s);
            keeper->look();
        }
    }

    ManualClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<LeaseKeeper> keeper;
    QList<bool> changes;
};

class LeaseBench {
public:
    std::unique_ptr<Program> start(const ProcessIdentity &process = unseen())
    {
        return std::make_unique<Program>(m_folder.filePath(u"store.sqlite"_s), process);
    }

private:
    QTemporaryDir m_folder;
};

/// Both live on, second by second.
void liveTogether(Program &one, Program &other, std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s) {
        one.live(1s);
        other.live(1s);
    }
}

} // namespace

TEST_CASE("of two programs on a data folder one imports, as long as it lives")
{
    LeaseBench bench;
    const auto first = bench.start();
    const auto second = bench.start();
    first->keeper->compete();
    second->keeper->compete();
    CHECK(first->keeper->isHeld());
    CHECK_FALSE(second->keeper->isHeld());
    CHECK(second->keeper->otherProcess() == 4711);
    CHECK_FALSE(first->keeper->otherProcess());

    liveTogether(*first, *second, 10min);
    CHECK(first->changes == QList<bool>{true});
    CHECK(second->changes.isEmpty());
}

TEST_CASE("a program that ends gives the importing to the next at its next look")
{
    LeaseBench bench;
    auto first = bench.start();
    const auto second = bench.start();
    first->keeper->compete();
    second->keeper->compete();

    first.reset();
    second->live(1s);
    CHECK(second->keeper->isHeld());
    CHECK_FALSE(second->keeper->otherProcess());
}

TEST_CASE("the lease of a process that has gone is taken over at once")
{
    LeaseBench bench;
    const auto killed = bench.start(gone());
    killed->keeper->compete(); // and no more is heard of it
    const auto second = bench.start();
    second->keeper->compete();
    CHECK(second->keeper->isHeld());
}

TEST_CASE("a holder that cannot be seen and says nothing for half a minute is taken over")
{
    LeaseBench bench;
    const auto silent = bench.start();
    silent->keeper->compete();
    const auto second = bench.start();
    second->keeper->compete();

    second->live(LeaseKeeper::silentAfter - 1s);
    CHECK_FALSE(second->keeper->isHeld());
    second->live(1s);
    CHECK(second->keeper->isHeld());
}

TEST_CASE("clocks that are set do not move the lease")
{
    LeaseBench bench;
    const auto first = bench.start();
    const auto second = bench.start();
    first->keeper->compete();
    second->keeper->compete();
    for (const auto jump : {24h * 365, -24h * 365, 1h, -1h}) {
        first->clock.jump(jump);
        liveTogether(*first, *second, 1min);
        second->clock.jump(-jump);
        liveTogether(*first, *second, 1min);
    }
    CHECK(first->changes == QList<bool>{true});
    CHECK(second->changes.isEmpty());
}

TEST_CASE("a holder that was stopped and goes on finds that another has taken over")
{
    LeaseBench bench;
    const auto first = bench.start();
    const auto second = bench.start();
    first->keeper->compete();
    second->keeper->compete();
    second->live(1min);
    REQUIRE(second->keeper->isHeld());

    first->live(LeaseKeeper::beatEvery);
    CHECK_FALSE(first->keeper->isHeld());
    CHECK(first->changes == QList<bool>{true, false});
    liveTogether(*second, *first, 5min);
    CHECK(second->keeper->isHeld());
    CHECK_FALSE(first->keeper->isHeld());
}

TEST_CASE("a holder that cannot write keeps what nobody took, and sees when another has")
{
    LeaseBench bench;
    const auto full = bench.start(); // as on a full disk
    full->keeper->compete();
    REQUIRE(
        sqlite3_exec(full->database->handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr)
        == SQLITE_OK);
    full->live(2 * LeaseKeeper::silentAfter);
    CHECK(full->keeper->isHeld());

    const auto second = bench.start();
    second->keeper->compete();
    second->live(LeaseKeeper::silentAfter + 1s);
    REQUIRE(second->keeper->isHeld());
    full->live(1s);
    CHECK_FALSE(full->keeper->isHeld());
    CHECK(full->keeper->otherProcess() == 4711);
}

TEST_CASE("a program that imports once takes the lease only when it is to be had")
{
    LeaseBench bench;
    auto window = bench.start();
    const auto command = bench.start();
    window->keeper->compete();
    CHECK_FALSE(command->keeper->take());
    window.reset();
    CHECK(command->keeper->take());
}

TEST_CASE("what another program writes is noticed, what this one writes is not")
{
    LeaseBench bench;
    const auto here = bench.start();
    const auto there = bench.start();
    StoreWatch watch(*here->database);
    int noticed = 0;
    QObject::connect(&watch, &StoreWatch::changedByAnother, &watch, [&noticed] { ++noticed; });
    watch.look();

    here->keeper->take();
    watch.look();
    CHECK(noticed == 0);
    here->keeper.reset();
    there->keeper->take();
    watch.look();
    CHECK(noticed == 1);
    watch.look();
    CHECK(noticed == 1);
}
