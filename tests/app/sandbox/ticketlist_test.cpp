// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/isotime.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace sandbox;

namespace {

const std::string everything = "tickets?updated_since=1970-01-01T00:00:00Z";

QSet<qint64> idsOf(const QJsonArray &tickets)
{
    QSet<qint64> ids;
    for (const auto ticket : tickets)
        ids.insert(number(ticket, "id"));
    return ids;
}

Settings manyTickets(int tickets)
{
    Settings settings = smallAccount();
    settings.tickets = tickets;
    return settings;
}

} // namespace

TEST_CASE("without updated_since only the last 30 days are listed", "[sandbox]")
{
    RunningAccount account;
    const QJsonArray recent = account.allPages("tickets");
    const QJsonArray all = account.allPages(everything);
    CHECK(recent.size() > 50);
    CHECK(all.size() > recent.size() + 50);
    for (const auto ticket : recent)
        CHECK(text(ticket, "created_at") >= QLatin1String("2026-10-21T12:00:00Z"));
}

TEST_CASE("pages hold 30 or what is asked for up to 100", "[sandbox]")
{
    RunningAccount account;
    CHECK(account.array("tickets").size() == 30);
    CHECK(account.array("tickets?per_page=100").size() == 100);
    const auto size = GENERATE("101", "0", "-1", "x", "");
    const auto answer = account.get(std::string("tickets?per_page=") + size);
    CHECK(answer.status == 400);
    CHECK(answer.body.find(R"("field":"per_page")") != std::string::npos);
}

TEST_CASE("there is a Link exactly while another page follows", "[sandbox]")
{
    RunningAccount account;
    const auto size = account.allPages(everything).size();
    const auto answer = account.get(everything + "&per_page=100&include=stats");
    const auto host = "http://127.0.0.1:" + std::to_string(account.port());
    CHECK(answer.get_header_value("Link")
          == "<" + host
              + "/api/v2/tickets?include=stats&per_page=100&updated_since=1970-01-01T00:00:00Z"
                "&page=2>; rel=\"next\"");
    const auto last = std::to_string((size + 99) / 100);
    CHECK_FALSE(account.get(everything + "&per_page=100&page=" + last).has_header("Link"));
    const auto beyond = account.get(everything + "&per_page=100&page=99");
    CHECK(beyond.body == "[]");
    CHECK_FALSE(beyond.has_header("Link"));
}

TEST_CASE("page 300 is the last one", "[sandbox]")
{
    RunningAccount account(manyTickets(700));
    CHECK(account.array(everything + "&per_page=2&page=300").size() == 2);
    const auto answer = account.get(everything + "&per_page=2&page=301");
    CHECK(answer.status == 400);
    const auto error = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    const auto first = error.value(QLatin1String("errors")).toArray().at(0);
    CHECK(text(error, "description") == QLatin1String("Validation failed"));
    CHECK(text(first, "field") == QLatin1String("page"));
    CHECK(text(first, "code") == QLatin1String("invalid_value"));
}

TEST_CASE("the list is ordered by what is asked for", "[sandbox]")
{
    RunningAccount account;
    const auto by = GENERATE("created_at", "updated_at", "due_by");
    const auto ascending = account.allPages(everything + "&order_type=asc&order_by=" + by);
    for (qsizetype i = 1; i < ascending.size(); ++i)
        REQUIRE(text(ascending.at(i - 1), by) <= text(ascending.at(i), by));
    const auto descending = account.allPages(everything + "&order_by=" + by);
    REQUIRE(descending.size() == ascending.size());
    CHECK(descending.first() == ascending.last());
}

TEST_CASE("updated_since is inclusive and takes every documented form", "[sandbox]")
{
    RunningAccount account;
    const auto all = account.allPages(everything + "&order_by=updated_at&order_type=asc");
    const auto middle = all.at(all.size() / 2);
    const auto since = text(middle, "updated_at").toStdString();
    const auto later =
        account.allPages("tickets?order_by=updated_at&order_type=asc&updated_since=" + since);
    REQUIRE_FALSE(later.isEmpty());
    CHECK(text(later.first(), "updated_at").toStdString() == since);

    const auto form =
        GENERATE("2026-11-01", "2026-11-01T00:00", "2026-11-01T00:00Z", "2026-11-01T00:00:00",
                 "2026-11-01T00:00:00Z", "2026-11-01T01:00:00%2B01", "2026-11-01T01:00:00%2B0100",
                 "2026-10-31T22:30:00-01:30");
    CHECK(account.get(std::string("tickets?updated_since=") + form).body
          == account.get("tickets?updated_since=2026-11-01T00:00:00Z").body);
    CHECK(account.get("tickets?updated_since=yesterday").status == 400);
}

TEST_CASE("deleted and spam tickets are in their own lists only", "[sandbox]")
{
    RunningAccount account;
    const auto since = std::string("&updated_since=1970-01-01");
    const QJsonArray deleted = account.allPages("tickets?filter=deleted" + since);
    const QJsonArray spam = account.allPages("tickets?filter=spam" + since);
    const QJsonArray listed = account.allPages(everything);
    CHECK(deleted.size() > 3);
    CHECK(spam.size() > 3);
    CHECK(deleted.size() + spam.size() + listed.size() == 400);
    CHECK_FALSE(idsOf(listed).intersects(idsOf(deleted)));
    for (const auto ticket : deleted)
        CHECK(ticket.toObject().value(QLatin1String("deleted")).toBool());
    for (const auto ticket : spam)
        CHECK(ticket.toObject().value(QLatin1String("spam")).toBool());
    for (const auto ticket : listed)
        CHECK_FALSE(ticket.toObject().contains(QLatin1String("deleted")));
}

TEST_CASE("my open tickets and watched ones are parts of the list", "[sandbox]")
{
    RunningAccount account;
    const auto all = idsOf(account.allPages("tickets"));
    const auto filter = GENERATE("new_and_my_open", "watching");
    const auto some = idsOf(account.allPages(std::string("tickets?filter=") + filter));
    CHECK_FALSE(some.isEmpty());
    CHECK(some.size() < all.size());
    CHECK(all.contains(some));
    CHECK(account.get("tickets?filter=mine").status == 400);
}

TEST_CASE("each include costs two more credits and adds its members", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.limit = 100;
    RunningAccount account(settings);
    const auto used = [&account](const std::string &path) {
        return account.get(path).get_header_value("X-RateLimit-Used-CurrentRequest");
    };
    CHECK(used("tickets") == "1");
    CHECK(used("tickets?include=stats") == "3");
    CHECK(used("tickets?include=stats,requester,description") == "7");
    const QJsonObject plain = account.array("tickets").at(0).toObject();
    const QJsonObject full =
        account.array("tickets?include=stats,requester,description").at(0).toObject();
    for (const auto member : {"stats", "requester", "description", "description_text"}) {
        CHECK_FALSE(plain.contains(QLatin1String(member)));
        CHECK(full.contains(QLatin1String(member)));
    }
    CHECK(account.get("tickets?include=conversations").status == 400);
}

TEST_CASE("a parameter nobody documented is refused by name", "[sandbox]")
{
    RunningAccount account;
    const auto answer = account.get("tickets?colour=red");
    CHECK(answer.status == 400);
    CHECK(answer.body.find(R"("field":"colour")") != std::string::npos);
    CHECK(answer.body.find("invalid_field") != std::string::npos);
}

TEST_CASE("ties of several pages share one second", "[sandbox]")
{
    Settings settings = manyTickets(600);
    settings.ties = 350;
    RunningAccount account(settings);
    int tied = 0;
    for (const auto ticket : account.allPages(everything))
        tied += text(ticket, "updated_at") == QLatin1String("2026-11-20T11:00:00Z") ? 1 : 0;
    CHECK(tied == 350);
}

TEST_CASE("a smaller scope silently lists fewer tickets", "[sandbox]")
{
    RunningAccount account;
    const auto all = account.allPages(everything).size();
    (void)account.control(R"({"scope":2})");
    const auto ofGroups = account.allPages(everything).size();
    (void)account.control(R"({"scope":3})");
    const auto assigned = account.allPages(everything).size();
    CHECK(all > ofGroups);
    CHECK(ofGroups > assigned);
    CHECK(assigned > 0);
}

TEST_CASE("the same seed gives the same bytes and another one does not", "[sandbox]")
{
    const std::string page = everything + "&per_page=100&include=stats,requester,description";
    RunningAccount first;
    RunningAccount second;
    Settings settings = smallAccount();
    settings.seed = 2;
    RunningAccount other(settings);
    CHECK(first.get(page).body.size() > 100'000);
    // The port is in no body, so whole answers can be compared.
    CHECK(first.get(page).body == second.get(page).body);
    CHECK(first.get("tickets/8/conversations").body == second.get("tickets/8/conversations").body);
    CHECK(first.get(page).body != other.get(page).body);
}
