// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/events/eventprotocol.h"
#include "core/events/pendingrefusals.h"
#include "core/keys/keyring.h"
#include "core/store/appeventtable.h"

#include <QList>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace deskbridge {

class Database;
class Transaction;

/// What became of a presented key and what came with it.
struct WrittenRequest {
    enum class Outcome {
        Done, ///< the key is live, and the events are on the disk
        Refused,
        Misplaced, ///< the key is live, and of another integration than the account's it came from
        Unavailable, ///< the store could not be read or written; nothing of it is stored
    };
    Outcome outcome = Outcome::Unavailable;
    KeyVerification key = {}; ///< with Done, Refused and Misplaced
    StoredEvents events = {}; ///< with Done
};

/// Looks keys up and stores what came with live ones, on a thread and a database connection of its own.
/// Requests that wait are stored together in one transaction, so that one write to the disk serves them all;
/// each is answered after that. A key's standing is read for each request, from what is committed: a new key
/// is accepted as soon as whoever issued it was told so.
class EventWriter {
public:
    struct Listener {
        // On the writer's thread
        std::function<void(IntegrationId, int accepted)> stored;
        std::function<void(IntegrationId, qint64 key)> used;
        std::function<void(IntegrationId, qint64 key)> refused; ///< the ledger of attempts says it
    };

    EventWriter(const Clock &clock, Listener listener); ///< the clock outlives it
    ~EventWriter(); ///< stops

    /// Opens the database on the writer's thread. Errors: the store's.
    [[nodiscard]] Outcome start(const QString &databasePath);
    /// Answers what waits, writes down refused attempts, ends the thread.
    void stop();

    // Any thread, between start() and stop()
    /// No events: the key's own question.
    [[nodiscard]] std::future<WrittenRequest> submit(Secret key, QString sender,
                                                     eventprotocol::Batch batch);
    /// Whether events could be stored now. Proved by writing, unless the last writing succeeded a moment ago.
    [[nodiscard]] std::future<bool> ask();
    /// For the ledger: what was refused without looking it up.
    void note(const KeyRefusal &refusal);

private:
    struct Request {
        Secret key;
        QString sender;
        eventprotocol::Batch batch;
        std::promise<WrittenRequest> answer;
        WrittenRequest result;
    };
    using Requests = std::deque<Request>;
    using Steady = std::chrono::steady_clock; // the condition variable's

    void run(const QString &databasePath, std::promise<deskbridge::Outcome> opened);
    [[nodiscard]] bool waitForWork(Requests &requests);
    void serve(Requests requests);
    void lookUp(Request &request);
    [[nodiscard]] Result<std::optional<IntegrationId>> otherOwner(const QString &account,
                                                                  IntegrationId owner);
    void refuse(Request &request, std::optional<IntegrationId> app);
    [[nodiscard]] deskbridge::Outcome write(Requests &requests);
    void addRefusal(const KeyRefusal &refusal);
    void writeRefusals();
    [[nodiscard]] Result<std::optional<IntegrationId>> writeRefusal(Transaction &transaction,
                                                                    const KeyRefusal &refusal);
    static void logRefusals(const QList<KeyRefusal> &refusals);
    [[nodiscard]] bool canStore();
    void tidy();

    const Clock &m_clock;
    Listener m_listener;
    std::thread m_thread;

    std::mutex m_mutex; ///< of the next four
    std::condition_variable m_wake;
    Requests m_waiting;
    std::deque<std::promise<bool>> m_questions;
    QList<KeyRefusal> m_noted;
    bool m_stopping = false;

    // The writer's thread only
    std::unique_ptr<Database> m_database;
    PendingRefusals m_refusals;
    Steady::time_point m_refusalsDueAt{};
    Steady::time_point m_tidyDueAt{};
    std::optional<Steady::time_point>
        m_storedAt; ///< none: the last writing failed, or there was none
};

} // namespace deskbridge
