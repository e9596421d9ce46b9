// SPDX-License-Identifier: Apache-2.0
// The hub told to stop while events come in without a pause, from several sides.
#include "tests/app/control/eventbench.h"
#include "tests/app/control/storefile.h"
#include "tests/core/events/rawclient.h"

#include <QSet>

#include <array>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

constexpr int senders = 4;
constexpr int eventsTogether = 50;
constexpr int tickets =
    400; ///< the account has half of them, so that the hub also reads what it is told of

/// Sends batch after batch, also while the receiver ends; ends with the test.
class EventStream {
public:
    EventStream(quint16 port, const QByteArray &key)
    {
        for (int sender = 0; sender < senders; ++sender)
            m_threads.emplace_back([this, port, key, sender] { send(port, key, sender); });
    }
    ~EventStream() { end(); }

    void end()
    {
        m_goesOn = false;
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }
    /// How many batches were answered so: 200 stored, 503 not now, 0 cut off without an answer.
    [[nodiscard]] int answered(int status) const
    {
        return m_answers.at(static_cast<std::size_t>(status));
    }
    [[nodiscard]] int answers() const
    {
        int all = 0;
        for (const auto &answers : m_answers)
            all += answers;
        return all;
    }
    /// The ids of all events that were answered with success. Only after the end.
    [[nodiscard]] const QSet<QByteArray> &stored() const { return m_stored; }

private:
    void send(quint16 port, const QByteArray &key, int sender)
    {
        for (int batch = 0; m_goesOn; ++batch) {
            QByteArrayList ids;
            QByteArrayList events;
            for (int i = 0; i < eventsTogether; ++i) {
                const int number = batch * eventsTogether + i;
                ids << QByteArray::number(sender) + ':' + QByteArray::number(number);
                events << R"({"id":")" + ids.last() + R"(","type":"ticket.updated","ticketId":)"
                        + QByteArray::number(number % tickets + 1)
                        + R"(,"at":"2026-11-22T10:15:00Z"})";
            }
            const test::HttpAnswer answer =
                test::ask(port,
                          {.method = "POST",
                           .path = "/v1/events",
                           .key = key,
                           .body = R"({"events":[)" + events.join(',') + "]}"});
            ++m_answers.at(static_cast<std::size_t>(answer.status));
            if (answer.status != 200)
                continue;
            const std::lock_guard lock(m_mutex);
            for (const QByteArray &id : std::as_const(ids))
                m_stored.insert(id);
        }
    }

    std::atomic<bool> m_goesOn = true;
    std::array<std::atomic<int>, 1000> m_answers{}; ///< by status
    std::mutex m_mutex;
    QSet<QByteArray> m_stored;
    std::vector<std::thread> m_threads;
};

} // namespace

TEST_CASE("the hub stops cleanly under a stream of events and has stored each that it answered",
          "[control][hub][events]")
{
    const int before = GENERATE(5, 60, 400); // batches
    EventBench bench({u"--tickets"_s, QString::number(tickets / 2)});
    EventStream stream(bench.port(), bench.key.value("key"_L1).toString().toLatin1());
    REQUIRE(QTest::qWaitFor([&] { return stream.answered(200) >= before; }, hubDeadline));
    CHECK(stream.answered(0) == 0);

    const Run run = bench.hub->stop(SIGTERM);
    stream.end();
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(bench.hub->count(u"stopped"_s) == 1);
    // The senders came to closed doors at last, and heard nothing else but stored and not now.
    CHECK(stream.answered(0) > 0);
    CHECK(stream.answered(200) + stream.answered(503) + stream.answered(0) == stream.answers());

    const QByteArrayList rows = askStore(bench.database(), "SELECT event_id FROM app_event");
    const QSet<QByteArray> inStore(rows.begin(), rows.end());
    const auto lost = (stream.stored() - inStore).size();
    CAPTURE(stream.stored().size(), inStore.size());
    CHECK(stream.stored().size() == stream.answered(200) * eventsTogether);
    CHECK(lost == 0);
    CHECK(isWhole(bench.database()));
}

#endif
