// SPDX-License-Identifier: Apache-2.0
#include "core/importing/wholereads.h"

#include "core/freshdesk/freshdeskapi.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace deskbridge {
namespace {

using ListConversations = void (FreshdeskApi::*)(TicketId, int, QObject *,
                                                 Answer<Page<Conversation>>);

struct ConversationReading {
    FreshdeskApi &api;
    ListConversations list;
    TicketId ticket;
    QPointer<QObject> context;
    Answer<QList<Conversation>> answer;
    QList<Conversation> rows = {};
    QSet<ConversationId> met = {};
};

void readConversationPage(const std::shared_ptr<ConversationReading> &reading, int page)
{
    const auto take = [reading, page](const Result<Page<Conversation>> &answer) {
        if (!answer)
            return reading->answer(failure(answer));
        for (const Conversation &row : answer->rows) {
            if (const auto before = reading->met.size();
                reading->met.insert(row.id), reading->met.size() > before)
                reading->rows.append(row);
        }
        if (answer->hasNext && !answer->rows.isEmpty())
            return readConversationPage(reading, page + 1);
        reading->answer(std::move(reading->rows));
    };
    (reading->api.*reading->list)(reading->ticket, page, reading->context, take);
}

struct TicketReading {
    FreshdeskApi &api;
    QPointer<QObject> context;
    Answer<QList<Ticket>> answer;
    int pagesLeft = 0;
    QList<Ticket> rows = {};
};

void readTicketPage(const std::shared_ptr<TicketReading> &reading, const TicketQuery &query)
{
    reading->api.listTickets(query, reading->context,
                             [reading, query](const Result<Page<Ticket>> &answer) {
                                 if (!answer)
                                     return reading->answer(failure(answer));
                                 reading->rows.append(answer->rows);
                                 const bool hasNext = answer->hasNext && !answer->rows.isEmpty();
                                 if (!hasNext || --reading->pagesLeft == 0)
                                     return reading->answer(std::move(reading->rows));
                                 TicketQuery next = query;
                                 ++next.page;
                                 readTicketPage(reading, next);
                             });
}

struct GroupReading {
    FreshdeskApi &api;
    QPointer<QObject> context;
    Answer<QList<Group>> answer;
    QList<Group> rows = {};
};

void readGroupPage(const std::shared_ptr<GroupReading> &reading, int page)
{
    reading->api.listGroups(page, reading->context,
                            [reading, page](const Result<Page<Group>> &answer) {
                                if (!answer)
                                    return reading->answer(failure(answer));
                                reading->rows.append(answer->rows);
                                if (answer->hasNext && !answer->rows.isEmpty())
                                    return readGroupPage(reading, page + 1);
                                reading->answer(std::move(reading->rows));
                            });
}

bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
}

} // namespace

void readAllConversations(FreshdeskApi &api, TicketId ticket, QObject *context,
                          Answer<QList<Conversation>> answer)
{
    readConversationPage(
        std::make_shared<ConversationReading>(ConversationReading{
            api, &FreshdeskApi::listConversations, ticket, context, std::move(answer)}),
        1);
}

void readAllArchivedConversations(FreshdeskApi &api, TicketId ticket, QObject *context,
                                  Answer<QList<Conversation>> answer)
{
    readConversationPage(
        std::make_shared<ConversationReading>(ConversationReading{
            api, &FreshdeskApi::listArchivedConversations, ticket, context, std::move(answer)}),
        1);
}

void readTicketPages(FreshdeskApi &api, const TicketQuery &first, int mostPages, QObject *context,
                     Answer<QList<Ticket>> answer)
{
    readTicketPage(
        std::make_shared<TicketReading>(TicketReading{api, context, std::move(answer), mostPages}),
        first);
}

void readAccountNames(FreshdeskApi &api, QObject *context, Answer<TicketFields> answer)
{
    const auto addGroups = [&api, context, answer](TicketFields names) {
        const auto take = [names, answer](Result<QList<Group>> groups) mutable {
            if (!groups && !isRefusal(groups.error().kind))
                return answer(failure(groups));
            // The groups' own list comes last: of two names for one id it is the newer source.
            if (groups)
                names.groups.append(*groups);
            answer(std::move(names));
        };
        readGroupPage(std::make_shared<GroupReading>(GroupReading{api, context, take}), 1);
    };
    api.readTicketFields(context, [answer, addGroups](Result<TicketFields> fields) {
        if (!fields && !isRefusal(fields.error().kind))
            return answer(failure(fields));
        addGroups(fields ? *std::move(fields) : TicketFields{});
    });
}

} // namespace deskbridge
