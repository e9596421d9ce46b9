// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/freshdesk/freshdeskapi.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace deskbridge {

/// A Freshdesk account in memory. New, it is a healthy Enterprise account: an Account Administrator's key
/// that sees everything, groups CustomerService (1) and Billing (2), no tickets. Lists, pages, filters and
/// the 300-page stop are as the fact sheet says; answers come from the event loop and reflect the account
/// as it is at that moment.
class FakeFreshdesk : public FreshdeskApi {
public:
    enum class Call {
        Probe,
        Agent,
        Roles,
        Account,
        Fields,
        Groups,
        Tickets,
        Conversations,
        Count,
        Search,
        Ticket,
        ArchiveProbe,
        Archive,
    };

    FakeFreshdesk();

    // What there is; a test changes it as it likes, also in the middle of a walk.
    AgentFacts agent;
    QList<Role> roles;
    AccountFacts account;
    TicketFields fields;
    QList<Group> groups;
    std::optional<double> limitPerMinute = 700;
    int pageSize = 100;

    void setTicket(const Ticket &ticket); ///< adds, or replaces the one of the same id
    void removeTicket(TicketId id); ///< as if permanently gone; its conversations too
    [[nodiscard]] std::optional<Ticket> ticket(TicketId id) const;
    void addConversation(const Conversation &conversation);
    /// From then on in no list and no count, only in the archive.
    void archiveTicket(TicketId id);
    ArchiveAvailability archive = ArchiveAvailability::Unavailable;
    /// From now on a search answers as the account is at this moment, as an index does that is behind …
    void holdIndex() { m_index = m_tickets; }
    void releaseIndex() { m_index.reset(); } ///< … until it has caught up
    /// Whether a single ticket that is deleted or spam is refused (fact sheet §4.3 has seen that).
    bool refusesGoneTickets = false;

    // What goes wrong
    void rejectKey(); ///< everything but the probe answers KeyRejected
    void fail(Call call, Error error, int times = -1); ///< -1: always
    void fail(Call call, ErrorKind kind, int times = -1) { fail(call, Error{kind, {}, {}}, times); }
    void failConversations(TicketId id, ErrorKind kind); ///< of that ticket only
    void refuseTicket(TicketId id, ErrorKind kind); ///< that one only, read by its number
    void hang(Call call); ///< no answer ever
    void recover(); ///< takes all of the above back

    /// Called before each page of the ticket list is made.
    std::function<void(const TicketQuery &)> beforeTickets;
    /// Called before each page of conversations is made.
    std::function<void(TicketId, int page)> beforeConversations;

    // What was asked
    [[nodiscard]] int asked(Call call) const { return m_asked.value(call); }
    [[nodiscard]] QList<TicketQuery> ticketQueries() const { return m_ticketQueries; }
    [[nodiscard]] QList<TicketId> conversationQueries() const { return m_conversationQueries; }
    [[nodiscard]] QList<TicketSearch> searches() const { return m_searches; }
    [[nodiscard]] QList<TicketId> ticketsRead() const { return m_ticketsRead; }

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
    void useKey(Secret key) override;
    void searchTickets(const TicketSearch &search, QObject *context,
                       Answer<FoundTickets> answer) override;
    void readTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) override;
    void probeArchive(QObject *context, Answer<ArchiveAvailability> answer) override;
    void readArchivedTicket(TicketId ticket, QObject *context, Answer<Ticket> answer) override;
    void listArchivedConversations(TicketId ticket, int page, QObject *context,
                                   Answer<Page<Conversation>> answer) override;
    [[nodiscard]] ApiUsage usage() const override;

    QList<QByteArray> keysTaken; ///< by useKey

private:
    struct Trouble {
        Error error;
        int times = -1;
    };

    template <class T>
    void reply(Call call, int credits, QObject *context, Answer<T> answer,
               std::function<Result<T>()> make);
    [[nodiscard]] std::optional<Error> trouble(Call call);
    [[nodiscard]] Result<Page<Ticket>> makeTicketPage(const TicketQuery &query) const;
    [[nodiscard]] Result<Page<Conversation>> makeConversationPage(TicketId ticket, int page) const;

    [[nodiscard]] FoundTickets makeFound(const TicketSearch &search) const;

    QMap<qint64, Ticket> m_tickets;
    QMap<qint64, Ticket> m_archived;
    std::optional<QMap<qint64, Ticket>> m_index;
    QMap<qint64, QList<Conversation>> m_conversations;
    QMap<Call, Trouble> m_troubles;
    QMap<qint64, ErrorKind> m_conversationTroubles;
    QMap<qint64, ErrorKind> m_ticketTroubles;
    QList<Call> m_hanging;
    QMap<Call, int> m_asked;
    QList<TicketQuery> m_ticketQueries;
    QList<TicketId> m_conversationQueries;
    QList<TicketSearch> m_searches;
    QList<TicketId> m_ticketsRead;
    ApiUsage m_usage;
};

} // namespace deskbridge
