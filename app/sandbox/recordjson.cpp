// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/recordjson.h"

#include "app/sandbox/generator.h"
#include "app/sandbox/randomness.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

constexpr std::array<std::string_view, 8> subjects{
    "Where is my order?",          "Invoice shows the wrong address",
    "Return label does not print", "Cannot sign in after the update",
    "Frage zur Rückerstattung",    "Delivery date changed \"again\"",
    "Part missing in the parcel",  "Change of contract"};
constexpr std::array<std::string_view, 6> sentences{
    "Thank you for the quick answer.",   "The parcel has not arrived yet.",
    "Could you look at this once more?", "We have sent you a new label.",
    "Ich habe die Rechnung beigefügt.",  "It works now, thanks a lot!"};
constexpr std::array<std::string_view, 6> firstNames{"Anna", "Jörg", "Mia", "Noah", "Zoë", "Ben"};
constexpr std::array<std::string_view, 5> lastNames{"Weber", "Müller", "Smith", "Rossi", "Novák"};

template <std::size_t Size>
std::string_view pick(const std::array<std::string_view, Size> &texts, std::int64_t key)
{
    return texts[Randomness(static_cast<std::uint64_t>(key)).next() % Size];
}

std::string requesterEmail(std::int64_t id)
{
    return "customer" + std::to_string(id % 100'000) + "@example.com";
}

void writeEmptyArrays(JsonText &json, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        json.raw(key, "[]");
}

void writeStats(JsonText &json, const Ticket &ticket)
{
    json.openObject("stats");
    json.timeOrNull("agent_responded_at", ticket.agentRespondedAt);
    json.timeOrNull("requester_responded_at", ticket.requesterRespondedAt);
    json.timeOrNull("first_responded_at", ticket.firstRespondedAt);
    json.time("status_updated_at", ticket.statusUpdatedAt);
    json.null("reopened_at");
    json.timeOrNull("resolved_at", ticket.resolvedAt);
    json.timeOrNull("closed_at", ticket.closedAt);
    json.timeOrNull("pending_since", ticket.status == 3 ? ticket.statusUpdatedAt : 0);
    json.closeObject();
}

void writeRequester(JsonText &json, std::int64_t id)
{
    json.openObject("requester");
    json.number("id", id);
    json.text("name", std::string(pick(firstNames, id)).append(" ").append(pick(lastNames, ~id)));
    json.text("email", requesterEmail(id));
    json.null("mobile");
    json.null("phone");
    json.closeObject();
}

std::string inHtml(std::string_view sentence)
{
    return std::string("<div>").append(sentence).append("</div>");
}

void writeDescription(JsonText &json, const Ticket &ticket)
{
    const auto sentence = pick(sentences, ticket.id);
    json.text("description", inHtml(sentence));
    json.text("description_text", sentence);
}

void writeTicketMembers(JsonText &json, const Ticket &ticket, const Includes &includes)
{
    writeEmptyArrays(json, {"cc_emails", "fwd_emails", "reply_cc_emails"});
    ticket.id % 3 == 0 ? json.null("ticket_cc_emails") : json.raw("ticket_cc_emails", "[]");
    json.null("ticket_bcc_emails");
    const bool isLate = ticket.dueBy != 0 && ticket.dueBy < ticket.statusUpdatedAt;
    json.flag("fr_escalated", false);
    json.flag("spam", ticket.place == Place::Spam);
    json.number("email_config_id", 80000033333);
    json.numberOrNull("group_id", ticket.groupId);
    json.number("priority", ticket.priority);
    json.number("requester_id", ticket.requesterId);
    json.numberOrNull("responder_id", ticket.responderId);
    json.number("source", ticket.source);
    json.numberOrNull("company_id", ticket.requesterId % 4 == 0 ? 80000044444 : 0);
    json.number("status", ticket.status);
    json.text("subject", pick(subjects, ticket.id));
    json.null("association_type");
    json.text("support_email", "support@example.com");
    ticket.source == 1 ? json.raw("to_emails", R"(["support@example.com"])")
                       : json.null("to_emails");
    json.null("product_id");
    json.number("id", ticket.id);
    ticket.id % 5 == 0 ? json.null("type") : json.text("type", "Question");
    json.timeOrNull("due_by", ticket.dueBy);
    json.timeOrNull("fr_due_by", ticket.dueBy == 0 ? 0 : ticket.createdAt + 8 * 3600);
    json.flag("is_escalated", isLate);
    json.raw("custom_fields", R"({"cf_order_number":null,"cf_region":"EU"})");
    json.time("created_at", ticket.createdAt);
    json.time("updated_at", ticket.updatedAt);
    json.null("associated_tickets_count");
    json.raw("tags", ticket.id % 7 == 0 ? R"(["vip","follow up"])" : "[]");
    // Seen on live accounts only, and not on all of their tickets (§4.2).
    if (ticket.id % 4 != 0) {
        json.number("form_id", 80000055555);
        json.null("nr_due_by");
        json.flag("nr_escalated", false);
    }
    json.number("sentiment_score", 50 + ticket.id % 50);
    json.raw("structured_description", "null");
    if (ticket.place == Place::Deleted)
        json.flag("deleted", true); // otherwise the member is missing (§4.2)
    if (includes.stats)
        writeStats(json, ticket);
    if (includes.requester)
        writeRequester(json, ticket.requesterId);
    if (includes.description)
        writeDescription(json, ticket);
}

/// Live values of an undocumented member: 1 customer, 2 private note, 3 agent, 7 survey (§5).
int categoryOf(const Conversation &conversation)
{
    if (conversation.source == 6)
        return 7;
    if (conversation.isPrivate)
        return 2;
    return conversation.incoming ? 1 : 3;
}

} // namespace

void writeTicket(JsonText &json, const Ticket &ticket, const Includes &includes)
{
    json.openObject();
    writeTicketMembers(json, ticket, includes);
    json.closeObject();
}

void writeWholeTicket(JsonText &json, const Ticket &ticket, const Includes &includes)
{
    json.openObject();
    writeTicketMembers(json, ticket, includes);
    if (!includes.description)
        writeDescription(json, ticket); // a single ticket always has it
    writeEmptyArrays(json, {"attachments", "associated_tickets_list"});
    if (ticket.source == 15)
        json.raw("source_additional_info", R"({"chat":{"medium":"web"}})");
    if (ticket.place == Place::Archived)
        json.flag("archived", true);
    if (includes.company)
        json.raw("company",
                 ticket.requesterId % 4 == 0 ? R"({"id":80000044444,"name":"Acme"})" : "{}");
    if (includes.conversations) {
        json.openArray("conversations"); // the first ten, oldest first (§4.3)
        const auto count = std::min<std::size_t>(10, ticket.conversations.size());
        for (std::size_t i = 0; i < count; ++i)
            writeConversation(json, ticket.conversations[i], ticket);
        json.closeArray();
    }
    json.closeObject();
}

void writeConversation(JsonText &json, const Conversation &conversation, const Ticket &ticket)
{
    const auto sentence = pick(sentences, conversation.id);
    const bool isNote = conversation.source == 2;
    json.openObject();
    json.text("body", inHtml(sentence));
    json.text("body_text", sentence);
    json.number("id", conversation.id);
    json.flag("incoming", conversation.incoming);
    json.flag("private", conversation.isPrivate);
    json.numberOrNull("user_id", conversation.userId);
    isNote ? json.null("support_email") : json.text("support_email", "support@example.com");
    json.number("source", conversation.source);
    json.number("category", categoryOf(conversation));
    json.raw("to_emails", conversation.incoming ? R"(["support@example.com"])" : "[]");
    if (conversation.incoming && conversation.source == 0)
        json.text("from_email", requesterEmail(ticket.requesterId));
    else
        json.null("from_email");
    json.raw("cc_emails", "[]");
    conversation.id % 3 == 0 ? json.null("bcc_emails") : json.raw("bcc_emails", "[]");
    json.null("email_failure_count");
    json.null("outgoing_failures");
    json.null("thread_id");
    json.null("thread_message_id");
    json.time("created_at", conversation.createdAt);
    json.time("updated_at", conversation.createdAt);
    json.null("last_edited_at");
    json.null("last_edited_user_id");
    json.raw("attachments", "[]");
    json.null("automation_id");
    json.null("automation_type_id");
    json.flag("auto_response", false);
    json.number("ticket_id", ticket.id);
    json.null("source_additional_info");
    json.raw("structured_body", "null");
    json.closeObject();
}

} // namespace sandbox
