// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventwriter.h"

#include "core/base/logging.h"
#include "core/keys/keyfingerprint.h"
#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "core/store/misplacedkeytable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {
namespace {

/// In one transaction, so that nobody else waits long for the write lock.
constexpr qsizetype mostEventsTogether = 5000;
constexpr std::chrono::seconds refusalsEvery = 1s;
/// How long one writing that succeeded says that others would.
constexpr std::chrono::seconds provedFor = 60s;
constexpr std::chrono::seconds tidyEvery = 1h;
constexpr std::chrono::seconds tidyAgain = 1s; ///< while there is more to forget
constexpr int mostForgotten = 5000;
constexpr qsizetype refusalsLogged =
    20; ///< at a time: who hammers with many keys does not fill the log

} // namespace

EventWriter::EventWriter(const Clock &clock, Listener listener)
    : m_clock(clock)
    , m_listener(std::move(listener))
{ }

EventWriter::~EventWriter()
{
    stop();
}

Outcome EventWriter::start(const QString &databasePath)
{
    stop();
    m_stopping = false;
    std::promise<Outcome> opened;
    std::future<Outcome> opening = opened.get_future();
    m_thread = std::thread([this, databasePath, opened = std::move(opened)]() mutable {
        run(databasePath, std::move(opened));
    });
    const Outcome isOpen = opening.get();
    if (!isOpen)
        m_thread.join();
    return isOpen;
}

void EventWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::future<WrittenRequest> EventWriter::submit(Secret key, QString sender,
                                                eventprotocol::Batch batch)
{
    Request request{.key = std::move(key),
                    .sender = std::move(sender),
                    .batch = std::move(batch),
                    .answer = {},
                    .result = {}};
    std::future<WrittenRequest> answer = request.answer.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(request));
    }
    m_wake.notify_one();
    return answer;
}

std::future<bool> EventWriter::ask()
{
    std::promise<bool> question;
    std::future<bool> answer = question.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(question));
    }
    m_wake.notify_one();
    return answer;
}

void EventWriter::note(const KeyRefusal &refusal)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_noted.size() < static_cast<qsizetype>(PendingRefusals::most))
            m_noted.append(refusal);
    }
    m_wake.notify_one();
}

void EventWriter::run(const QString &databasePath, std::promise<Outcome> opened)
{
    auto database = Database::open(databasePath, Database::Access::ReadWrite);
    Outcome isReady = database ? Outcome(Done{}) : failure(database);
    if (database) {
        m_database = *std::move(database);
        isReady = m_database->surviveOutages();
    }
    const bool goesOn = isReady.has_value();
    m_tidyDueAt = Steady::now();
    opened.set_value(std::move(isReady));
    Requests requests;
    while (goesOn && waitForWork(requests)) {
        if (!requests.empty())
            serve(std::exchange(requests, {}));
        if (!m_refusals.isEmpty() && Steady::now() >= m_refusalsDueAt)
            writeRefusals();
        if (Steady::now() >= m_tidyDueAt)
            tidy();
    }
    if (goesOn)
        writeRefusals();
    m_database.reset();
}

/// False: it is to stop, and nothing waits any more.
bool EventWriter::waitForWork(Requests &requests)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
        return m_stopping || !m_waiting.empty() || !m_questions.empty() || !m_noted.isEmpty();
    };
    const auto dueAt = m_refusals.isEmpty() ? m_tidyDueAt : std::min(m_tidyDueAt, m_refusalsDueAt);
    m_wake.wait_until(lock, dueAt, hasWork);
    for (const KeyRefusal &refusal : std::exchange(m_noted, {}))
        addRefusal(refusal);
    qsizetype events = 0;
    while (!m_waiting.empty() && events < mostEventsTogether) {
        events += m_waiting.front().batch.events.size();
        requests.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    auto questions = std::exchange(m_questions, {});
    const bool goesOn = !m_stopping || !requests.empty() || !questions.empty();
    lock.unlock();
    const bool can = !questions.empty() && canStore();
    for (std::promise<bool> &question : questions)
        question.set_value(can);
    return goesOn;
}

/// A full disk and a store that another program holds are seen by writing alone.
bool EventWriter::canStore()
{
    if (m_storedAt && Steady::now() - *m_storedAt < provedFor)
        return true;
    m_storedAt.reset();
    if (m_database->proveWritable())
        m_storedAt = Steady::now();
    return m_storedAt.has_value();
}

void EventWriter::serve(Requests requests)
{
    Requests live;
    for (Request &request : requests) {
        lookUp(request);
        if (request.result.outcome == WrittenRequest::Outcome::Done)
            live.push_back(std::move(request));
        else
            request.answer.set_value(request.result);
    }
    if (live.empty())
        return;
    const deskbridge::Outcome written = write(live);
    m_storedAt = written ? std::optional(Steady::now()) : std::nullopt;
    if (!written)
        qCWarning(logging::events) << "requests not stored:" << live.size()
                                   << errorCode(written.error().kind) << written.error().detail;
    for (Request &request : live) {
        const InjixoKeyFacts key = *request.result.key.key;
        const int accepted = request.result.events.accepted;
        if (!written)
            request.result = {};
        request.answer.set_value(request.result);
        if (!written)
            continue;
        m_listener.used(key.integration, key.id);
        if (accepted > 0)
            m_listener.stored(key.integration, accepted);
    }
}

void EventWriter::lookUp(Request &request)
{
    const UtcTime now = m_clock.now();
    const auto verified = Keyring(*m_database).verify(request.key, now);
    if (!verified) {
        qCWarning(logging::events)
            << "a key could not be looked up:" << errorCode(verified.error().kind)
            << verified.error().detail;
        return;
    }
    request.result.key = *verified;
    if (!verified->key) {
        request.result.outcome = WrittenRequest::Outcome::Refused;
        return; // whether a stranger is noted, the limits decide
    }
    const auto other = otherOwner(request.batch.account, verified->key->integration);
    if (!other) {
        qCWarning(logging::events)
            << "an account could not be looked up:" << errorCode(other.error().kind);
        return;
    }
    const bool isLive = verified->standing == KeyStanding::Accepted;
    if (!isLive)
        request.result.outcome = WrittenRequest::Outcome::Refused;
    else
        request.result.outcome =
            *other ? WrittenRequest::Outcome::Misplaced : WrittenRequest::Outcome::Done;
    if (!isLive || *other)
        refuse(request, *other);
}

/// The integration whose account it is, if that is another than the key's. An account that is none of ours
/// proves nothing: it may have several names.
Result<std::optional<IntegrationId>> EventWriter::otherOwner(const QString &account,
                                                             IntegrationId owner)
{
    std::optional<IntegrationId> other;
    if (account.isEmpty())
        return other;
    const auto all = IntegrationTable(*m_database).list();
    if (!all)
        return failure(all);
    for (const Integration &integration : *all) {
        if (integration.domain != account)
            continue;
        if (integration.id == owner)
            return std::optional<IntegrationId>{};
        if (!other)
            other = integration.id;
    }
    return other;
}

void EventWriter::refuse(Request &request, std::optional<IntegrationId> app)
{
    const UtcTime now = m_clock.now();
    addRefusal({.key = request.result.key.key->id,
                .standing = request.result.key.standing,
                .fingerprint = keyFingerprint(request.key),
                .sender = request.sender,
                .firstAt = now,
                .lastAt = now,
                .attempts = 1,
                .app = app});
}

void EventWriter::addRefusal(const KeyRefusal &refusal)
{
    if (m_refusals.isEmpty())
        m_refusalsDueAt = Steady::now() + refusalsEvery;
    m_refusals.add(refusal);
}

Outcome EventWriter::write(Requests &requests)
{
    return inTransaction(*m_database, [&](Transaction &transaction) -> deskbridge::Outcome {
        const UtcTime now = m_clock.now();
        for (Request &request : requests) {
            const InjixoKeyFacts &key = *request.result.key.key;
            if (const auto used = KeyUseTable(*m_database).recordUse(transaction, key.id, now);
                !used)
                return used;
            if (request.batch.events.isEmpty())
                continue;
            const auto stored =
                AppEventTable(*m_database)
                    .store(transaction, key.integration, request.batch.events, key.id, now);
            if (!stored)
                return failure(stored);
            request.result.events = *stored;
        }
        return Done{};
    });
}

/// What cannot be written now is lost from the ledger, not from the log.
void EventWriter::writeRefusals()
{
    const QList<KeyRefusal> refusals = m_refusals.take();
    if (refusals.isEmpty())
        return;
    logRefusals(refusals);
    QList<KeyRefusal> knocking;
    const auto written =
        inTransaction(*m_database, [&](Transaction &transaction) -> deskbridge::Outcome {
            for (const KeyRefusal &refusal : refusals) {
                const auto whose = writeRefusal(transaction, refusal);
                if (!whose)
                    return failure(whose);
                if (*whose) {
                    knocking.append(refusal);
                    knocking.last().app = **whose;
                }
            }
            return Done{};
        });
    if (!written) {
        qCWarning(logging::events) << "refused attempts not noted:" << refusals.size()
                                   << errorCode(written.error().kind) << written.error().detail;
        return;
    }
    for (const KeyRefusal &refusal : knocking)
        m_listener.refused(*refusal.app, *refusal.key);
}

/// Gives the integration whose app it was, where that is known.
Result<std::optional<IntegrationId>> EventWriter::writeRefusal(Transaction &transaction,
                                                               const KeyRefusal &refusal)
{
    using Whose = std::optional<IntegrationId>;
    Whose whose;
    if (refusal.key) {
        const auto key = InjixoKeyTable(*m_database).find(*refusal.key);
        if (!key)
            return failure(key);
        if (!*key)
            return Whose{}; // erased meanwhile, with its integration
        whose = (*key)->integration;
    }
    if (refusal.app) {
        const auto app = IntegrationTable(*m_database).find(*refusal.app);
        if (!app)
            return failure(app);
        if (!*app)
            return Whose{};
        whose = refusal.app;
    }
    const auto noted = refusal.app ? MisplacedKeyTable(*m_database)
                                         .record(transaction, *refusal.app, *refusal.key,
                                                 refusal.firstAt, refusal.lastAt, refusal.attempts)
                                   : KeyUseTable(*m_database).recordRefusal(transaction, refusal);
    return noted ? Result<Whose>(whose) : failure(noted);
}

void EventWriter::logRefusals(const QList<KeyRefusal> &refusals)
{
    for (const KeyRefusal &refusal : refusals.first(std::min(refusals.size(), refusalsLogged))) {
        const QString key = refusal.fingerprint.isEmpty() ? u"of an unknown form"_s
                                                          : shownFingerprint(refusal.fingerprint);
        const QString why = refusal.app
            ? u"of another integration than %1, whose app presents it"_s.arg(raw(*refusal.app))
            : keyStandingCode(refusal.standing);
        qCInfo(logging::events).noquote() << "key" << key << "refused:" << why << "attempts"
                                          << refusal.attempts << "from" << refusal.sender;
    }
    if (refusals.size() > refusalsLogged)
        qCInfo(logging::events) << "and of" << refusals.size() - refusalsLogged
                                << "more keys or senders";
}

void EventWriter::tidy()
{
    const UtcTime before = m_clock.now() - AppEventTable::memory;
    const auto forgotten =
        inTransaction(*m_database, [&](Transaction &transaction) -> Result<qint64> {
            for (const auto &tidied : {KeyUseTable(*m_database).tidy(transaction, before),
                                       MisplacedKeyTable(*m_database).tidy(transaction, before)}) {
                if (!tidied)
                    return failure(tidied);
            }
            return AppEventTable(*m_database).forget(transaction, before, mostForgotten);
        });
    const bool hasMore = forgotten && *forgotten == mostForgotten;
    m_tidyDueAt = Steady::now() + (hasMore ? tidyAgain : tidyEvery);
    if (!forgotten)
        qCWarning(logging::events)
            << "old events not forgotten:" << errorCode(forgotten.error().kind)
            << forgotten.error().detail;
    else if (*forgotten > 0)
        qCInfo(logging::events) << "forgot" << *forgotten << "events of before" << toIso(before);
}

} // namespace deskbridge
