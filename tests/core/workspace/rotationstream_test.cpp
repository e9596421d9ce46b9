// SPDX-License-Identifier: Apache-2.0
// The guided replacement of the injixo API key as a person does it, while the app's events keep coming in over
// HTTP from several senders: nothing is refused and nothing is lost from the first step to the last.
#include "core/store/appeventtable.h"
#include "core/store/database.h"
#include "core/store/keyusetable.h"
#include "core/workspace/keyservice.h"
#include "core/workspace/receiverservice.h"
#include "tests/core/events/rawclient.h"
#include "tests/core/events/receiverbench.h"
#include "tests/core/workspace/causebench.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int senders = 4;
constexpr int eventsAtOnce = 5;
constexpr int waitLimit = 120'000;

/// Senders of events, each with the key that was entered for it. They go on until they are told to stop.
class Stream {
public:
    Stream(quint16 port, const QByteArray &key)
        : m_port(port)
    {
        m_keys.fill(key);
        for (std::size_t sender = 0; sender < senders; ++sender)
            m_threads.emplace_back([this, sender] { send(sender); });
    }
    ~Stream() { stop(); }

    /// From its next request on the sender uses this key. Returns when it has used it and was answered.
    void enter(std::size_t sender, const QByteArray &key)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_keys.at(sender) = key;
        }
        const qint64 before = m_requests.at(sender);
        // Two more: the first may have been on its way with the former key.
        REQUIRE(QTest::qWaitFor([&] { return m_requests.at(sender) >= before + 2; }, waitLimit));
    }
    void stop()
    {
        m_goesOn = false;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    [[nodiscard]] int wrongAnswers() const { return m_wrong; }
    [[nodiscard]] qint64 acknowledged() const
    {
        qint64 all = 0;
        for (const auto &count : m_acknowledged)
            all += count;
        return all;
    }

private:
    void send(std::size_t sender)
    {
        for (qint64 batch = 0; m_goesOn; ++batch) {
            QByteArray key;
            {
                const std::lock_guard lock(m_mutex);
                key = m_keys.at(sender);
            }
            const auto first = static_cast<qint64>(sender + 1) * 1'000'000 + batch * eventsAtOnce;
            const HttpAnswer answer = test::ask(m_port,
                                                {.method = "POST",
                                                 .path = "/v1/events",
                                                 .key = key,
                                                 .body = batchOf(first, eventsAtOnce)});
            if (answer.status == 200 && answer.body == R"({"accepted":5,"repeated":0})")
                m_acknowledged.at(sender) += eventsAtOnce;
            else
                ++m_wrong;
            ++m_requests.at(sender);
        }
    }

    quint16 m_port;
    std::mutex m_mutex;
    std::array<QByteArray, senders> m_keys;
    std::array<std::atomic<qint64>, senders> m_requests{};
    std::array<std::atomic<qint64>, senders> m_acknowledged{};
    std::atomic<int> m_wrong = 0;
    std::atomic<bool> m_goesOn = true;
    std::vector<std::thread> m_threads;
};

class RotationBench : public CauseBench {
public:
    RotationBench()
        : CauseBench(0, ReceiverWish{.port = quint16{0}})
    { }

    [[nodiscard]] KeyService &keys() { return workspace().keys(); }
    [[nodiscard]] quint16 port()
    {
        const auto state =
            ask<ReceiverState>([this](QObject *c, auto a) { workspace().receiver().state(c, a); });
        REQUIRE(state);
        REQUIRE(state->kind == ReceiverState::Kind::Listening);
        return state->port;
    }
    [[nodiscard]] KeysOverview overview()
    {
        const auto keysOverview =
            ask<KeysOverview>([this](QObject *c, auto a) { keys().overview(id(), c, a); });
        REQUIRE(keysOverview);
        return *keysOverview;
    }
    [[nodiscard]] InjixoKeyLine line(qint64 key)
    {
        const auto lines = overview().injixoKeys;
        const auto found =
            std::ranges::find(lines, key, [](const InjixoKeyLine &line) { return line.key.id; });
        REQUIRE(found != lines.end());
        return *found;
    }
    [[nodiscard]] std::unique_ptr<Database> store()
    {
        auto opened = Database::open(workspace().options().dataFolder + u"/deskbridge.sqlite"_s,
                                     Database::Access::ReadOnly);
        REQUIRE(opened);
        return *std::move(opened);
    }
};

QByteArray textOf(const Secret &key)
{
    const auto text = key.reveal();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

TEST_CASE("a guided replacement under a stream of events refuses nothing and loses nothing",
          "[rotation]")
{
    RotationBench bench;
    const auto issued = CauseBench::ask<IssuedInjixoKey>(
        [&](QObject *c, auto a) { bench.keys().issue(bench.id(), 24h, c, a); });
    REQUIRE(issued);
    QByteArray inUse = textOf(issued->key);
    qint64 former = issued->facts.id;
    const quint16 port = bench.port();
    Stream stream(port, inUse);
    QByteArray ended;
    for (int rotation = 0; rotation < 3; ++rotation) {
        CAPTURE(rotation);
        // Why and overlap → the new key, shown once
        const auto begun = CauseBench::ask<IssuedInjixoKey>([&](QObject *c, auto a) {
            bench.keys().beginRotation(bench.id(), RotationReason::Routine, 1h, c, a);
        });
        REQUIRE(begun);
        const QByteArray fresh = textOf(begun->key);
        // Entered in the app, which changes over sender by sender, while the overlap is made longer
        for (std::size_t sender = 0; sender < senders; ++sender) {
            stream.enter(sender, fresh);
            if (sender == senders / 2)
                REQUIRE(CauseBench::ask<std::optional<InjixoKeyFacts>>([&](QObject *c, auto a) {
                    bench.keys().extendOverlap(bench.id(), 24h, c, a);
                }));
        }
        // Proved: the new one was seen. Only then the former one ends.
        REQUIRE(bench.line(begun->facts.id).key.firstUsedAt);
        CHECK(bench.line(begun->facts.id).usesSinceRotation > 0);
        CHECK(bench.line(former).key.state == InjixoKeyState::Retiring);
        REQUIRE(CauseBench::ask<Done>(
            [&](QObject *c, auto a) { bench.keys().finishRotation(bench.id(), c, a); }));
        CHECK(bench.line(former).key.state == InjixoKeyState::Revoked);
        CHECK_FALSE(bench.overview().rotation);
        ended = std::exchange(inUse, fresh);
        former = begun->facts.id;
        CHECK(stream.wrongAnswers() == 0);
    }
    for (std::size_t sender = 0; sender < senders; ++sender)
        stream.enter(sender, inUse); // and on, after the last step
    stream.stop();

    CHECK(stream.wrongAnswers() == 0);
    const auto store = bench.store();
    CHECK(stream.acknowledged() > 0);
    CHECK(*AppEventTable(*store).count(bench.id()) == stream.acknowledged());
    CHECK(KeyUseTable(*store).refusals(bench.id())->isEmpty());
    CHECK(KeyUseTable(*store).strangers(10)->isEmpty());
    // The ended one is really refused: the stream would have noticed.
    CHECK(
        test::ask(port, {.method = "POST", .path = "/v1/events", .key = ended, .body = batchOf(1)})
            .status
        == 401);
}
