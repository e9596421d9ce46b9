// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/freshdesk/accountaddress.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/freshdesk/freshdeskcall.h"

#include <QObject>
#include <QUrl>

#include <utility>

namespace deskbridge {

/// A Freshdesk account over HTTP (fact sheet §1 to §8). Knows one address, and sends its key nowhere else.
/// The caller asks as many questions as it likes: they wait at the account's gate.
///
/// Errors, for all questions: those of HttpClient; NotFreshdesk (a redirect, a web page), ServerFailed,
/// KeyRejected, AccountSuspended, Forbidden, NotFound, PageLimit, UnexpectedReply; RateLimited only where
/// the policy does not wait. No detail holds the key, a query or a row. Engine thread.
class FreshdeskClient final : public FreshdeskApi {
public:
    /// http, gate, clock and scheduler outlive the client; the gate is the account's, shared by all its
    /// clients. Questions still open when the client goes are dropped.
    FreshdeskClient(HttpClient &http, RateGate &gate, const Clock &clock, Scheduler &scheduler,
                    AccountAddress address, Secret key,
                    RetryPolicy policy = RetryPolicy::importing());
    FreshdeskClient(const FreshdeskClient &) = delete;
    FreshdeskClient &operator=(const FreshdeskClient &) = delete;

    void probeAddress(QObject *context, Answer<Done> answer) override;
    void readAgent(QObject *context, Answer<AgentFacts> answer) override;
    void listRoles(QObject *context, Answer<QList<Role>> answer) override;
    void readAccount(QObject *context, Answer<AccountFacts> answer) override;
    void readTicketFields(QObject *context, Answer<TicketFields> answer) override;
    void listGroups(int page, QObject *context, Answer<Page<Group>> answer) override;
    void listTickets(const TicketQuery &query, QObject *context,
                     Answer<Page<Ticket>> answer) override;
    void listConversations(TicketId ticket, int page, QObject *context,
                           Answer<Page<Conversation>> answer) override;
    void countTicketsCreatedSince(UtcTime since, QObject *context, Answer<qint64> answer) override;
    void searchTickets(const TicketSearch &search, QObject *context,
                       Answer<FoundTickets> answer) override;
    void readTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) override;
    void probeArchive(QObject *context, Answer<ArchiveAvailability> answer) override;
    void readArchivedTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) override;
    void listArchivedConversations(TicketId ticket, int page, QObject *context,
                                   Answer<Page<Conversation>> answer) override;

    void useKey(Secret key) override { m_key.replace(std::move(key)); }
    [[nodiscard]] ApiUsage usage() const override;

private:
    template <class T, class Read>
    void ask(const FreshdeskCall::Question &question, QObject *context, Read read,
             Answer<T> answer);
    [[nodiscard]] QUrl url(const QString &path, const QString &query = {}) const;
    [[nodiscard]] CallContext shared();

    HttpClient &m_http;
    RateGate &m_gate;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    AccountAddress m_address;
    KeyInUse m_key;
    RetryPolicy m_policy;
    ApiUsage m_usage;
    QObject m_calls; ///< owns them; last, so that they go before what they use
};

} // namespace deskbridge
