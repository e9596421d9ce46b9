// SPDX-License-Identifier: Apache-2.0
// Nothing that was acknowledged is lost: while keys are rotated under a stream, and when the receiver is killed.
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "tests/core/events/receiverbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

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

/// The newest key, as senders learn it, and which of them is how far behind.
class KeyBoard {
public:
    void hang(const QByteArray &key)
    {
        const std::lock_guard lock(m_mutex);
        m_key = key;
        ++m_generation;
    }
    QByteArray read(int sender)
    {
        const std::lock_guard lock(m_mutex);
        m_seen.at(static_cast<std::size_t>(sender)) = m_generation;
        return m_key;
    }
    /// What it read was accepted.
    void confirm(int sender)
    {
        const std::lock_guard lock(m_mutex);
        m_used.at(static_cast<std::size_t>(sender)) = m_seen.at(static_cast<std::size_t>(sender));
    }
    /// Whether every sender has used the newest key, so that the one before may end. One that nobody has used
    /// would be taken for lost and give way.
    bool isUsedByAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::all_of(m_used.begin(), m_used.end(),
                           [this](int used) { return used == m_generation; });
    }

private:
    std::mutex m_mutex;
    QByteArray m_key;
    int m_generation = 0;
    std::array<int, senders> m_seen{};
    std::array<int, senders> m_used{};
};

QJsonObject nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            FAIL("the receiver says nothing: " + process.errorString().toStdString());
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

TEST_CASE("keys rotated under a stream of events refuse no live key and lose no event", "[events]")
{
    ReceiverBench bench;
    bench.start();
    KeyBoard board;
    board.hang(bench.key);
    std::atomic<bool> goesOn = true;
    std::atomic<int> wrong = 0;
    std::array<std::atomic<qint64>, senders> acknowledged{};
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender] {
            for (qint64 batch = 0; goesOn; ++batch) {
                const qint64 first = 1'000'000 * (sender + 1) + batch * 5;
                const HttpAnswer answer = bench.post(batchOf(first, 5), board.read(sender));
                if (answer.status == 200 && answer.body == R"({"accepted":5,"repeated":0})") {
                    acknowledged.at(static_cast<std::size_t>(sender)) += 5;
                    board.confirm(sender);
                } else {
                    ++wrong;
                }
            }
        });
    }
    constexpr int rotations = 25;
    for (int rotation = 0; rotation < rotations && wrong == 0; ++rotation) {
        while (!board.isUsedByAll() && wrong == 0)
            std::this_thread::yield();
        board.hang(bench.issueKey(1h));
    }
    goesOn = false;
    for (std::thread &thread : threads)
        thread.join();
    CHECK(wrong == 0);
    qint64 total = 0;
    for (const auto &count : acknowledged)
        total += count;
    CHECK(total > 0);
    CHECK(bench.storedEvents() == total);
    CHECK(bench.keys().size() == rotations + 1);
}

TEST_CASE("events come in while the window writes", "[events]")
{
    ReceiverBench bench;
    bench.start();
    std::atomic<bool> goesOn = true;
    std::atomic<qint64> acknowledged = 0;
    std::atomic<int> wrong = 0;
    std::thread sender([&] {
        for (qint64 batch = 0; goesOn; ++batch) {
            const int status = bench.post(batchOf(1 + batch * 50, 50)).status;
            acknowledged += status == 200 ? 50 : 0;
            // SQLite has no queue for its lock: who writes without a break can keep the other out until it
            // gives up, which is said and loses nothing.
            wrong += status == 200 || status == 503 ? 0 : 1;
        }
    });
    // The engine's own connection, all the time: an import's pages are transactions like these.
    for (int i = 0; i < 300 || acknowledged < 500; ++i) {
        REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) {
            return KeyUseTable(*bench.database).tidy(transaction, UtcTime{});
        }));
        if (wrong > 0)
            break;
    }
    goesOn = false;
    sender.join();
    CHECK(wrong == 0);
    CHECK(bench.storedEvents() == acknowledged);
}

TEST_CASE("what a killed receiver had acknowledged is there when it is back", "[events]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deskbridge.sqlite"_s);
    QSet<qint64> acknowledged;
    QByteArray key;
    qint64 next = 1;
    constexpr int rounds = 6;
    for (int round = 0; round <= rounds; ++round) {
        QProcess receiver;
        receiver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        receiver.start(QStringLiteral(EVENT_RECEIVER), {file});
        const auto port = static_cast<quint16>(nextLine(receiver).value("port"_L1).toInt());
        if (key.isEmpty()) {
            receiver.write("issue 0\n");
            key = nextLine(receiver).value("key"_L1).toString().toLatin1();
        }
        receiver.write("events\n");
        const QJsonObject stored = nextLine(receiver);
        QSet<qint64> tickets;
        for (const QJsonValue &ticket : stored.value("tickets"_L1).toArray())
            tickets.insert(ticket.toInteger());
        CHECK((acknowledged - tickets).isEmpty());
        if (round == rounds) {
            receiver.closeWriteChannel();
            REQUIRE(receiver.waitForFinished(60'000));
            break;
        }

        // A stream from several sides, and the kill in the middle of it.
        std::mutex mutex;
        std::atomic<qint64> firstOfNext = next;
        std::atomic<bool> goesOn = true;
        std::atomic<int> answers = 0;
        std::vector<std::thread> threads;
        for (int sender = 0; sender < senders; ++sender) {
            threads.emplace_back([&] {
                while (goesOn) {
                    const qint64 first = firstOfNext.fetch_add(50);
                    const HttpAnswer answer = ask(port,
                                                  {.method = "POST",
                                                   .path = "/v1/events",
                                                   .key = key,
                                                   .body = batchOf(first, 50)});
                    if (answer.status != 200)
                        continue; // it was killed, or will be asked again
                    const std::lock_guard lock(mutex);
                    for (qint64 ticket = first; ticket < first + 50; ++ticket)
                        acknowledged.insert(ticket);
                    ++answers;
                }
            });
        }
        while (answers < 5 + 7 * round)
            std::this_thread::yield();
        receiver.kill();
        REQUIRE(receiver.waitForFinished(60'000));
        goesOn = false;
        for (std::thread &thread : threads)
            thread.join();
        next = firstOfNext;
    }
    CHECK(acknowledged.size() >= 50 * rounds * 5);
}
