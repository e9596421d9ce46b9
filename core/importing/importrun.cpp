// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importrun.h"

#include "core/base/logging.h"
#include "core/importing/importestimate.h"
#include "core/importing/unreadable.h"
#include "core/importing/wholereads.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

using namespace std::chrono_literals;

constexpr int readsTakenAtOnce = 200;
constexpr qint64 rowsOnAPage = 100;

// At an account's usual pace each read is stored alone; at thousands a second some sixteen share a
// transaction, whose writing they would otherwise spend their time on. Short, because what a killed program
// has not stored it asks again.
constexpr auto storeWithin = 4ms;

// Between two evenly paced calls there is always a moment; only a longer wait is worth a word.
constexpr auto waitWorthAWord = 2s;

} // namespace

ImportRun::ImportRun(FreshdeskApi &api, ImportWriter &writer, const Clock &clock, ImportPlan plan,
                     QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_writer(writer)
    , m_clock(clock)
    , m_plan(std::move(plan))
{
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storeWithin);
    connect(&m_storeSoon, &QTimer::timeout, this, &ImportRun::storeArrived);
}

ImportRun::~ImportRun() = default;

void ImportRun::start()
{
    Q_ASSERT(!m_context);
    m_context = std::make_unique<QObject>();
    m_startedAt = m_clock.monotonic();
    m_begunAt = m_clock.now();
    m_usageAtStart = m_api.usage();
    QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
}

void ImportRun::begin()
{
    if (!m_context)
        return;
    if (const Outcome loaded = m_writer.load(); !loaded)
        return end(failure(loaded));
    const auto left = m_writer.readsLeft();
    if (!left)
        return end(failure(left));
    m_readsLeft = *left;
    if (m_plan.countTickets)
        countTickets();
    if (m_plan.readNames)
        readNames();
    else
        pump();
}

void ImportRun::readNames()
{
    m_readingNames = true;
    readAccountNames(m_api, m_context.get(), [this](const Result<TicketFields> &names) {
        m_readingNames = false;
        m_namesRead = true;
        if (!names)
            return end(failure(names));
        if (const Outcome saved = m_writer.saveNames(*names); !saved)
            return end(failure(saved));
        if (const auto page = std::exchange(m_heldPage, std::nullopt))
            storePage(*page);
        else
            pump();
    });
}

void ImportRun::countTickets()
{
    const auto known = m_writer.ticketsKnown();
    if (!known)
        return;
    m_api.countTicketsCreatedSince(m_writer.historyStart().value_or(UtcTime{}), m_context.get(),
                                   [this, before = *known](const Result<qint64> &total) {
                                       if (!total)
                                           return;
                                       m_ticketsExpected = std::max<qint64>(0, *total - before);
                                       advance();
                                   });
}

/// Keeps the pipe full; what is to be done next follows from the state alone.
void ImportRun::pump()
{
    if (!m_context || m_readingNames)
        return;
    if (!walksAreDone() && !m_pageAsked)
        askForPage();
    while (m_context && m_readsInFlight + (m_pageAsked ? 1 : 0) < requestsAtOnce) {
        if (m_waiting.isEmpty())
            fillWaiting();
        if (!m_context || m_waiting.isEmpty())
            break;
        readConversations(m_waiting.takeFirst());
    }
    if (m_context && walksAreDone() && m_readsInFlight == 0 && m_waiting.isEmpty()
        && m_arrived.isEmpty())
        endReads();
}

void ImportRun::endReads()
{
    if (!m_plan.sweepsAll() || std::exchange(m_unreadableAskedAgain, true))
        return end(wholeSummary());
    const bool initial = m_plan.stage == ImportStage::Initial;
    const Origin origin = initial ? Origin::InitialImport : Origin::ContinuousImport;
    const auto again = m_writer.promiseUnreadable(m_begunAt, !initial, origin);
    if (!again)
        return end(failure(again));
    m_readsLeft += *again;
    m_storeHasMore = *again > 0;
    pump();
}

void ImportRun::askForPage()
{
    m_pageAsked = true;
    m_api.listTickets(m_plan.walks.at(m_walk).query(), m_context.get(),
                      [this](const Result<Page<Ticket>> &answer) { takePage(answer); });
}

void ImportRun::takePage(const Result<Page<Ticket>> &answer)
{
    m_pageAsked = false;
    if (!answer && answer.error().kind == ErrorKind::PageLimit
        && m_plan.walks.at(m_walk).query().page > 1) {
        m_plan.walks[m_walk].passTie();
        return pump();
    }
    if (!answer)
        return end(failure(answer));
    if (bringsUnknownGroup(*answer) && !m_namesRead) {
        m_heldPage = *answer;
        m_pageAsked = true; // the place in the walk is taken until the page is stored
        return readNames();
    }
    storePage(*answer);
}

void ImportRun::storePage(const Page<Ticket> &page)
{
    m_pageAsked = false;
    TicketWalk &walk = m_plan.walks[m_walk];
    walk.advance(page);
    walk.endBefore(serverTime());
    const auto stored = m_writer.storePage(page.rows, origin(), walk.list(), walk.position());
    if (!stored)
        return end(failure(stored));
    if (walk.list() != TicketStanding::Present)
        m_plan.walks.first().noteGone(page.rows);

    for (const Ticket &ticket : page.rows)
        m_ticketsRead.insert(ticket.id);
    for (const TicketId ticket : stored->reads)
        m_ticketsWithReads.insert(ticket);
    m_readsLeft += stored->reads.size();
    m_storeHasMore = m_storeHasMore || !stored->reads.isEmpty();
    m_contacts += stored->contacts;
    if (walk.isFinished()) {
        qCInfo(logging::importing) << "walk finished" << static_cast<int>(walk.list())
                                   << "tickets so far" << m_ticketsRead.size();
        while (!walksAreDone() && m_plan.walks.at(m_walk).isFinished())
            ++m_walk;
        if (walksAreDone() && !goBack())
            return;
    }
    if (stored->contacts > 0)
        emit contactsStored();
    advance();
    pump();
}

/// To a second of the ordinary list from which another list has taken a ticket. False: that cannot be stored.
bool ImportRun::goBack()
{
    TicketWalk &ordinary = m_plan.walks.first();
    const WalkState before = ordinary.position();
    if (ordinary.goesBack())
        m_walk = 0;
    if (ordinary.position() == before)
        return true;
    const auto stored =
        m_writer.storePage({}, Origin::Sweep, TicketStanding::Present, ordinary.position());
    if (!stored)
        end(failure(stored));
    return stored.has_value();
}

bool ImportRun::bringsUnknownGroup(const Page<Ticket> &page) const
{
    return std::ranges::any_of(page.rows, [this](const Ticket &ticket) {
        return ticket.group && !m_writer.knowsGroup(*ticket.group);
    });
}

void ImportRun::fillWaiting()
{
    if (!m_storeHasMore)
        return;
    auto next = m_writer.nextReads(readsTakenAtOnce, m_taken);
    if (!next)
        return end(failure(next));
    m_waiting = *std::move(next);
    m_storeHasMore = m_waiting.size() == readsTakenAtOnce;
    if (!m_waiting.isEmpty())
        m_taken = m_waiting.last().sequence;
}

void ImportRun::readConversations(const PendingConversations &pending)
{
    ++m_readsInFlight;
    const ReadConversations asked{.pending = pending, .askedAt = serverTime()};
    readAllConversations(m_api, pending.ticket.id, m_context.get(),
                         [this, asked](Result<QList<Conversation>> answer) {
                             takeConversations(asked, std::move(answer));
                         });
}

void ImportRun::takeConversations(ReadConversations read, Result<QList<Conversation>> answer)
{
    --m_readsInFlight;
    if (answer) {
        m_conversations += answer->size();
        read.conversations = *std::move(answer);
    } else if (const auto status = statusToRecord(answer.error().kind)) {
        qCWarning(logging::importing)
            << "conversations of ticket" << raw(read.pending.ticket.id)
            << "not readable:" << errorCode(answer.error().kind) << answer.error().detail;
        read.refusedWith = status;
        if (answer.error().kind != ErrorKind::UnexpectedReply)
            ++m_unreadable;
    } else {
        return end(failure(answer));
    }
    ++m_readsDone;
    m_readCalls += std::max<qint64>(1, (read.conversations.size() + rowsOnAPage - 1) / rowsOnAPage);
    m_arrived.append(std::move(read));
    if (!m_storeSoon.isActive())
        m_storeSoon.start();
    pump();
}

void ImportRun::storeArrived()
{
    if (!m_context)
        return;
    const QList<ReadConversations> arrived = std::exchange(m_arrived, {});
    const auto counted = m_writer.storeConversations(arrived);
    if (!counted)
        return end(failure(counted));
    m_readsLeft = std::max<qint64>(0, m_readsLeft - arrived.size());
    m_contacts += *counted;
    if (*counted > 0)
        emit contactsStored();
    advance();
    pump();
}

void ImportRun::stop()
{
    if (!m_context)
        return;
    m_context.reset();
    if (!m_arrived.isEmpty()) {
        const auto counted = m_writer.storeConversations(std::exchange(m_arrived, {}));
        if (!counted)
            return end(failure(counted));
        m_contacts += *counted;
    }
    end(summary(false));
}

/// By the answers' own word; while none has told, by this computer's.
UtcTime ImportRun::serverTime() const
{
    return m_clock.now() - m_api.usage().clockAhead.value_or(std::chrono::seconds{0});
}

Origin ImportRun::origin() const
{
    if (m_plan.walks.at(m_walk).list() != TicketStanding::Present)
        return Origin::Sweep;
    return m_plan.stage == ImportStage::Initial ? Origin::InitialImport : Origin::ContinuousImport;
}

void ImportRun::advance()
{
    m_readShare.note(static_cast<double>(m_ticketsRead.size()),
                     static_cast<double>(m_ticketsWithReads.size()));
    m_callsPerRead.note(static_cast<double>(m_readsDone), static_cast<double>(m_readCalls));
    m_pace.note(static_cast<double>((m_clock.monotonic() - m_startedAt).count()),
                static_cast<double>(m_api.usage().credits - m_usageAtStart.credits));
    emit advanced();
}

/// The lists behind the one of which the search index tells.
int ImportRun::hiddenLists() const
{
    return static_cast<int>(std::count_if(
        m_plan.walks.cbegin() + m_walk, m_plan.walks.cend(),
        [](const TicketWalk &walk) { return walk.list() != TicketStanding::Present; }));
}

ImportProgress ImportRun::progress() const
{
    const ApiUsage usage = m_api.usage();
    const ImportEstimate estimate{.ticketsExpected =
                                      m_ticketsExpected.value_or(m_ticketsRead.size()),
                                  .ticketsRead = m_ticketsRead.size(),
                                  .readsWaiting = m_readsLeft - m_arrived.size(),
                                  .hiddenLists = hiddenLists(),
                                  .readShare = m_readShare,
                                  .callsPerRead = m_callsPerRead,
                                  .pace = m_pace};

    ImportProgress progress;
    progress.stage = m_plan.stage;
    progress.tickets = estimate.ticketsRead;
    progress.ticketsExpected = m_ticketsExpected;
    progress.conversations = m_conversations;
    progress.requests = usage.requests - m_usageAtStart.requests;
    progress.callsLeft = estimate.callsLeft();
    if (m_ticketsExpected || walksAreDone())
        progress.remaining = estimate.timeLeft();
    if (usage.waiting >= waitWorthAWord)
        progress.waitingForLimit = std::chrono::ceil<std::chrono::seconds>(usage.waiting);
    if (usage.trouble) {
        progress.trouble = usage.trouble->kind;
        progress.againIn =
            std::max(std::chrono::seconds{0}, usage.trouble->againAt - m_clock.now());
    }
    return progress;
}

ImportSummary ImportRun::summary(bool ended) const
{
    const ApiUsage usage = m_api.usage();
    ImportSummary summary;
    summary.stage = m_plan.stage;
    summary.tickets = m_ticketsRead.size();
    summary.conversations = m_conversations;
    summary.contacts = m_contacts;
    summary.requests = usage.requests - m_usageAtStart.requests;
    summary.credits = usage.credits - m_usageAtStart.credits;
    summary.rateLimited = usage.rateLimited - m_usageAtStart.rateLimited;
    summary.duration = m_clock.monotonic() - m_startedAt;
    summary.ended = ended;
    summary.unreadable = m_unreadable;
    return summary;
}

/// What is known to be missing stays known over all runs until it has come.
Result<ImportSummary> ImportRun::wholeSummary()
{
    const auto missing = m_writer.missing();
    if (!missing)
        return failure(missing);
    return missing->toldIn(summary(true));
}

void ImportRun::end(const Result<ImportSummary> &result)
{
    m_context.reset();
    emit finished(result);
}

} // namespace deskbridge
