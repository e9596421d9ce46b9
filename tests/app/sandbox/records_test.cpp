// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace sandbox;

namespace {

const std::string everything = "tickets?updated_since=1970-01-01&include=stats";

QJsonArray conversationsOf(RunningAccount &account, qint64 ticket)
{
    return account.allPages("tickets/" + std::to_string(ticket) + "/conversations");
}

bool isIncomingPublic(const QJsonValue &conversation)
{
    const QJsonObject members = conversation.toObject();
    return members.value(QLatin1String("incoming")).toBool()
        && !members.value(QLatin1String("private")).toBool();
}

Settings twoThousandTickets()
{
    Settings settings = smallAccount();
    settings.tickets = 2000;
    return settings;
}

} // namespace

TEST_CASE("requester_responded_at is set exactly where an incoming public conversation is",
          "[sandbox]")
{
    RunningAccount account;
    int responded = 0;
    int surveysOnly = 0;
    for (const auto ticket : account.allPages(everything)) {
        const auto stats = ticket.toObject().value(QLatin1String("stats")).toObject();
        QString latest;
        bool hasOther = false;
        for (const auto conversation : conversationsOf(account, number(ticket, "id"))) {
            if (isIncomingPublic(conversation)) {
                latest = std::max(latest, text(conversation, "created_at"));
                hasOther = hasOther || number(conversation, "source") != 6;
            }
            CHECK(text(conversation, "created_at") >= text(ticket, "created_at"));
            CHECK(text(conversation, "created_at") <= text(ticket, "updated_at"));
        }
        INFO(number(ticket, "id"));
        CHECK(text(stats, "requester_responded_at") == latest);
        responded += latest.isEmpty() ? 0 : 1;
        surveysOnly += !latest.isEmpty() && !hasOther ? 1 : 0;
    }
    CHECK(responded > 150);
    CHECK(responded < 250);
    CHECK(surveysOnly > 0);
}

TEST_CASE("the account holds every kind of ticket an import can meet", "[sandbox]")
{
    RunningAccount account(twoThousandTickets());
    QSet<qint64> sources;
    QSet<qint64> groups;
    for (const auto ticket : account.allPages(everything)) {
        sources.insert(number(ticket, "source"));
        groups.insert(number(ticket, "group_id")); // null reads as 0
    }
    for (const qint64 source : {1, 2, 3, 5, 6, 7, 9, 10, 13, 14, 15, 1001, 1777}) {
        INFO(source);
        CHECK(sources.contains(source));
    }
    CHECK(groups.contains(0));
    CHECK(groups.size() == 10); // eight, none, and one that was deleted
    CHECK(account.array("groups").size() == 8);
}

TEST_CASE("the account holds every kind of conversation", "[sandbox]")
{
    RunningAccount account(twoThousandTickets());
    QSet<qint64> sources;
    qsizetype longest = 0;
    bool hasNoUser = false;
    bool hasSameSecond = false;
    qsizetype all = 0;
    for (const auto ticket : account.allPages(everything)) {
        const auto conversations = conversationsOf(account, number(ticket, "id"));
        longest = std::max(longest, conversations.size());
        all += conversations.size();
        QSet<QString> replyTimes;
        for (const auto conversation : conversations) {
            sources.insert(number(conversation, "source"));
            hasNoUser =
                hasNoUser || conversation.toObject().value(QLatin1String("user_id")).isNull();
            const auto at = text(conversation, "created_at");
            hasSameSecond =
                hasSameSecond || (isIncomingPublic(conversation) && replyTimes.contains(at));
            if (isIncomingPublic(conversation))
                replyTimes.insert(at);
        }
    }
    for (const qint64 source : {0, 2, 5, 6, 7, 8, 9, 11, 12}) {
        INFO(source);
        CHECK(sources.contains(source));
    }
    CHECK(longest > 100);
    CHECK(hasNoUser);
    CHECK(hasSameSecond);
    CHECK(all > 3500);
    CHECK(all < 4600);
}

TEST_CASE("a long ticket's conversations come in pages without repeating one", "[sandbox]")
{
    RunningAccount account;
    const auto id = number(account.control(R"({"addTicket":{"source":1}})"), "id");
    for (int i = 0; i < 105; ++i)
        (void)account.control(R"({"addConversation":{"ticketId":)" + std::to_string(id) + "}}");
    const auto path = "tickets/" + std::to_string(id) + "/conversations";
    CHECK(account.array(path).size() == 30);
    CHECK(account.get(path + "?per_page=100").has_header("Link"));
    CHECK(account.get(path + "?per_page=101").status == 400);
    QSet<qint64> ids;
    for (const auto conversation : account.allPages(path))
        ids.insert(number(conversation, "id"));
    CHECK(ids.size() == 105);
}

TEST_CASE("a single ticket has its description and costs a credit per include", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.limit = 100;
    RunningAccount account(settings);
    CHECK(account.object("tickets/1").contains(QLatin1String("description")));
    const auto answer = account.get("tickets/1?include=conversations,requester,company,stats");
    CHECK(answer.status == 200);
    CHECK(answer.get_header_value("X-RateLimit-Used-CurrentRequest") == "5");
    CHECK(answer.body.find("\"conversations\":[") != std::string::npos);
    CHECK(account.get("tickets/1?include=everything").status == 400);
}

TEST_CASE("the ticket fields name sources and groups in one answer", "[sandbox]")
{
    RunningAccount account;
    QJsonObject sources;
    QJsonObject groups;
    for (const auto field : account.array("ticket_fields")) {
        const auto choices = field.toObject().value(QLatin1String("choices")).toObject();
        if (text(field, "type") == QLatin1String("default_source"))
            sources = choices;
        if (text(field, "type") == QLatin1String("default_group"))
            groups = choices;
    }
    CHECK(number(sources, "Email") == 1);
    CHECK(number(sources, "Partner Hotline") == 1001);
    CHECK(number(groups, "CustomerService") == 80000222222);
    CHECK(groups.contains(QStringLiteral("Rückfragen Österreich")));
    CHECK(account.array("ticket_fields?type=default_source").size() == 1);
}

TEST_CASE("archived tickets are in no list and are read one by one", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.days = 300;
    RunningAccount account(settings);
    const auto archived = number(account.object("/truth"), "archived");
    CHECK(archived > 100);
    CHECK(account.get("tickets/1").status == 404);
    CHECK(account.get("tickets/1/conversations").status == 404);
    const QJsonObject ticket = account.object("tickets/archived/1");
    CHECK(ticket.value(QLatin1String("archived")).toBool());
    CHECK(account.get("tickets/archived/1/conversations").status == 200);
    CHECK(account.get("tickets/archived/999999").status == 404);
    (void)account.control(R"({"plan":"trial"})");
    const auto refused = account.get("tickets/archived/1");
    CHECK(refused.status == 403);
    CHECK(refused.body.find("require_feature") != std::string::npos);
}

TEST_CASE("conversations of deleted tickets answer as the account is told to", "[sandbox]")
{
    const auto status = GENERATE(200, 403, 404);
    Settings settings = smallAccount();
    settings.deletedConversations = status;
    RunningAccount account(settings);
    const auto place = GENERATE("deleted", "spam");
    const auto list = std::string("tickets?updated_since=1970-01-01&filter=") + place;
    const auto id = number(account.array(list).at(0), "id");
    CHECK(account.get("tickets/" + std::to_string(id) + "/conversations").status == status);
}
