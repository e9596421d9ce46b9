// SPDX-License-Identifier: Apache-2.0
#include "core/base/processidentity.h"

#include "tests/support/catch.h"

#include <QProcess>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("the own process runs")
{
    CHECK(stateOf(ownProcess()) == ProcessState::Running);
}

#ifdef Q_OS_LINUX

TEST_CASE("a process that has ended is gone, also before its parent has noticed")
{
    QProcess child;
    child.start(u"/bin/cat"_s, {});
    REQUIRE(child.waitForStarted());
    ProcessIdentity identity = ownProcess();
    identity.number = child.processId();
    identity.startedAt.clear();
    CHECK(stateOf(identity) == ProcessState::Running);

    child.closeWriteChannel();
    REQUIRE(child.waitForFinished());
    CHECK(stateOf(identity) == ProcessState::Gone);
}

TEST_CASE("a later process with the same number is another one")
{
    ProcessIdentity earlier = ownProcess();
    REQUIRE_FALSE(earlier.startedAt.isEmpty());
    earlier.startedAt = u"1"_s;
    CHECK(stateOf(earlier) == ProcessState::Gone);
}

TEST_CASE("a process of before the machine was started anew is gone")
{
    ProcessIdentity earlier = ownProcess();
    earlier.boot = u"0f0f0f0f "_s + earlier.boot.section(u' ', 1);
    CHECK(stateOf(earlier) == ProcessState::Gone);
}

TEST_CASE("nothing is known of a process in another container or on another computer")
{
    ProcessIdentity inContainer = ownProcess();
    inContainer.boot = inContainer.boot.section(u' ', 0, 0) + u" pid:[1]"_s;
    CHECK(stateOf(inContainer) == ProcessState::Unknown);

    ProcessIdentity elsewhere = ownProcess();
    elsewhere.machine = u"another"_s;
    CHECK(stateOf(elsewhere) == ProcessState::Unknown);
    CHECK(stateOf({}) == ProcessState::Unknown);
}

#endif
