// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/storewatch.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The engine's connection, and one that writes.
struct Bench {
    explicit Bench(std::chrono::milliseconds patience)
        : watch(*engine, patience)
    {
        watch.look(); // knows from then on
    }
    void write(const QString &name) { addIntegration(*other, name); }

    QTemporaryDir folder;
    std::unique_ptr<Database> engine = openStore(folder.filePath(u"deskbridge.sqlite"_s));
    std::unique_ptr<Database> other = openStore(folder.filePath(u"deskbridge.sqlite"_s));
    StoreWatch watch;
    QSignalSpy told{&watch, &StoreWatch::changedByAnother};
};

} // namespace

TEST_CASE("what another program writes is told at the next look, once", "[storewatch]")
{
    Bench bench(1h);
    bench.watch.look();
    CHECK(bench.told.count() == 0);
    bench.write(u"Acme"_s);
    bench.watch.look();
    bench.watch.look();
    CHECK(bench.told.count() == 1);
}

TEST_CASE("what this program's receiver writes wakes nobody", "[storewatch]")
{
    Bench bench(1h);
    for (int event = 0; event < 5; ++event) {
        bench.write(u"Acme %1"_s.arg(event));
        bench.watch.noteOwnWriting();
        bench.watch.look();
    }
    bench.watch.look();
    CHECK(bench.told.count() == 0);
    bench.write(u"Theirs"_s);
    bench.watch.look();
    CHECK(bench.told.count() == 1);
}

TEST_CASE("another's writing among our own is told after the patience", "[storewatch]")
{
    Bench bench(0ms);
    bench.write(u"Acme"_s);
    bench.watch.noteOwnWriting();
    bench.watch.look();
    CHECK(bench.told.count() == 1);
}
