// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/account.h"
#include "core/domain/archive.h"
#include "core/domain/conversation.h"
#include "core/domain/ticket.h"

#include <QList>

#include <chrono>
#include <optional>

class QObject;

namespace deskbridge {

/// One page of the ticket list (fact sheet §4.1). Always `order_by=updated_at`, ascending, 100 a page, with
/// `include=stats` and `updated_since`, which also lifts the 30-day window.
struct TicketQuery {
    TicketStanding standing =
        TicketStanding::Present; ///< Deleted and Spam are the lists behind `filter=`
    UtcTime updatedSince{}; ///< inclusive, whole seconds
    int page = 1; ///< 1 to 300

    bool operator==(const TicketQuery &) const = default;
};

/// A question to the search index: tickets created on these days (UTC, both included), which are neither
/// deleted nor spam nor archived (fact sheet §8.1).
struct TicketSearch {
    UtcTime firstDay{};
    UtcTime lastDay{};
    std::optional<int> priority = {}; ///< 1 to 4: only those
    int page = 1; ///< 1 to 10, of 30 rows

    static constexpr int pageSize = 30;
    static constexpr int lastPage = 10;

    bool operator==(const TicketSearch &) const = default;
};

/// What the index shows of a ticket; its stats are not among it.
struct FoundTicket {
    TicketId id{};
    UtcTime createdAt{};
    UtcTime updatedAt{};

    bool operator==(const FoundTicket &) const = default;
};

struct FoundTickets {
    qint64 total = 0; ///< on all pages
    QList<FoundTicket> rows = {};

    bool operator==(const FoundTickets &) const = default;
};

template <class T> struct Page {
    QList<T> rows;
    bool hasNext =
        false; ///< from the Link header, of which only this fact is used (fact sheet §7.3)

    bool operator==(const Page &) const = default;
};

/// Freshdesk does not answer as it should, and the question is asked again.
struct ApiTrouble {
    ErrorKind kind{};
    UtcTime againAt{};

    bool operator==(const ApiTrouble &) const = default;
};

/// What the calls so far have cost, and what the account allows.
struct ApiUsage {
    qint64 requests = 0; ///< sent, retries included
    qint64 credits = 0; ///< from X-RateLimit-Used-CurrentRequest, else by the documented price
    qint64 rateLimited = 0; ///< answers with 429
    std::optional<double> limitPerMinute = {}; ///< X-RateLimit-Total as last seen
    std::optional<double> remaining = {};
    std::optional<double> usedByOthers = {}; ///< as RateBudget::usedByOthers
    /// This computer's clock against the `Date` of the last answer; positive: ours is ahead.
    std::optional<std::chrono::seconds> clockAhead = {};
    /// How long the next question has to wait for the account's limit; zero when none is waiting.
    std::chrono::milliseconds waiting{0};
    std::optional<ApiTrouble> trouble = {}; ///< until the next good answer

    bool operator==(const ApiUsage &) const = default;
};

/// The questions Deskbridge asks a Freshdesk account. Engine thread. No context, no answer; answers never
/// arrive before the call has returned.
class FreshdeskApi {
public:
    virtual ~FreshdeskApi() = default;

    /// Does Freshdesk answer at this address at all? Asked without the key (fact sheet §1.1).
    /// Errors: NotFreshdesk, and those of the way there.
    virtual void probeAddress(QObject *context, Answer<Done> answer) = 0;
    virtual void readAgent(QObject *context, Answer<AgentFacts> answer) = 0;
    virtual void listRoles(QObject *context, Answer<QList<Role>> answer) = 0;
    virtual void readAccount(QObject *context, Answer<AccountFacts> answer) = 0;
    virtual void readTicketFields(QObject *context, Answer<TicketFields> answer) = 0;
    virtual void listGroups(int page, QObject *context, Answer<Page<Group>> answer) = 0;
    /// Each row's standing is that of the query. Error PageLimit: page 301 was asked for.
    virtual void listTickets(const TicketQuery &query, QObject *context,
                             Answer<Page<Ticket>> answer) = 0;
    virtual void listConversations(TicketId ticket, int page, QObject *context,
                                   Answer<Page<Conversation>> answer) = 0;
    /// How many listed tickets were created since then, by the search index, which lags some minutes and
    /// knows whole days only (fact sheet §8.1).
    virtual void countTicketsCreatedSince(UtcTime since, QObject *context,
                                          Answer<qint64> answer) = 0;
    /// Error PageLimit: a page past the last.
    virtual void searchTickets(const TicketSearch &search, QObject *context,
                               Answer<FoundTickets> answer) = 0;
    /// One ticket with its stats. What a deleted or archived one answers is not documented (fact sheet
    /// §4.3): a record, NotFound or Forbidden.
    virtual void readTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) = 0;
    /// Whether the account's plan has an archive; asked with the number 1, which need not exist.
    virtual void probeArchive(QObject *context, Answer<ArchiveAvailability> answer) = 0;
    /// Error NotFound: none of that number is archived. There are no stats.
    virtual void readArchivedTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) = 0;
    virtual void listArchivedConversations(TicketId ticket, int page, QObject *context,
                                           Answer<Page<Conversation>> answer) = 0;

    /// From the next request on. A question on its way for which the former key is refused is asked again.
    virtual void useKey(Secret key) = 0;

    [[nodiscard]] virtual ApiUsage usage() const = 0;
};

} // namespace deskbridge
