// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskjson.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr char me[] = R"({
    "id": 80012345678, "type": "support_agent", "occasional": false, "ticket_scope": 1,
    "role_ids": [80000111111, 284960733419037820], "group_ids": [80000222222], "skill_ids": [],
    "available": true, "available_since": null, "signature": null, "focus_mode": true,
    "created_at": "2025-01-02T03:04:05Z", "updated_at": "2025-01-02T03:04:05Z",
    "contact": {"active": true, "email": "a@b.c", "name": "Ada Admin", "job_title": null,
                "language": "en", "last_login_at": null, "mobile": null, "phone": null,
                "time_zone": "Berlin"}
})";

constexpr char account[] = R"json({
    "organisation_id": 284960733419037820, "organisation_name": "acme.myfreshworks.com",
    "account_id": 1840509, "account_name": "Acme", "account_domain": "acme.freshdesk.com",
    "bundle_id": null, "hipaa_compliant": false,
    "total_agents": {"full_time": 1, "occasional": 1, "field_service": 0, "collaborators": 0},
    "timezone": "Eastern Time (US & Canada)", "data_center": "US", "tier_type": "Forest",
    "address": {"country": "US"}, "contact_person": {"firstname": "A"}
})json";

QByteArray fieldsWith(const QByteArray &sourceChoices, const QByteArray &groupChoices)
{
    return R"([{"id": 1, "name": "requester", "type": "default_requester"},
               {"id": 2, "name": "source", "type": "default_source", "choices": )"
        + sourceChoices + R"(}, {"id": 3, "name": "group", "type": "default_group", "choices": )"
        + groupChoices + "}]";
}

QString problemOf(const Result<TicketFields> &fields)
{
    REQUIRE_FALSE(fields);
    CHECK(fields.error().kind == ErrorKind::UnexpectedReply);
    return fields.error().detail;
}

} // namespace

TEST_CASE("the key's agent is read", "[freshdeskjson]")
{
    const auto agent = freshdeskjson::readAgent(me);

    REQUIRE(agent);
    CHECK(*agent
          == AgentFacts{80012345678,
                        u"Ada Admin"_s,
                        u"support_agent"_s,
                        false,
                        1,
                        {80000111111, 284960733419037820}});
}

TEST_CASE("an agent needs an id and roles and nothing else", "[freshdeskjson]")
{
    const auto agent = freshdeskjson::readAgent(R"({"id": 5, "role_ids": []})");

    REQUIRE(agent);
    CHECK(*agent == AgentFacts{5, {}, {}, false, 0, {}});
    CHECK(freshdeskjson::readAgent(
        R"({"id": 5, "role_ids": [], "type": null, "occasional": null, "ticket_scope": null,
            "contact": null})"));
    CHECK(freshdeskjson::readAgent(R"({"id": 5, "role_ids": [], "contact": {"name": null}})"));
}

TEST_CASE("what is wrong with an agent is named", "[freshdeskjson]")
{
    const auto [bytes, detail] = GENERATE(table<QByteArray, QString>({
        {"{}", u"agent.id is missing"_s},
        {"[]", u"agent is not an object"_s},
        {R"({"id": 5})", u"agent.role_ids is missing"_s},
        {R"({"id": 5, "role_ids": null})", u"agent.role_ids is null"_s},
        {R"({"id": 5, "role_ids": 7})", u"agent.role_ids is not a list"_s},
        {R"({"id": 5, "role_ids": ["7"]})", u"agent.role_ids holds something else"_s},
        {R"({"id": 5, "role_ids": [], "contact": {"name": 7}})",
         u"agent.contact.name is not a text"_s},
        {R"({"id": 5, "role_ids": [], "ticket_scope": "all"})",
         u"agent.ticket_scope is not a whole number"_s},
        {R"({"id": 5, "role_ids": [], "occasional": "no"})",
         u"agent.occasional is neither true nor false"_s},
    }));
    CAPTURE(bytes.toStdString());

    const auto agent = freshdeskjson::readAgent(bytes);

    REQUIRE_FALSE(agent);
    CHECK(agent.error() == Error{ErrorKind::UnexpectedReply, detail, {}});
}

TEST_CASE("roles are read", "[freshdeskjson]")
{
    const auto roles = freshdeskjson::readRoles(R"([
        {"id": 80000111111, "name": "Account Administrator", "description": null, "default": true,
         "created_at": "2025-01-02T03:04:05Z", "updated_at": "2025-01-02T03:04:05Z", "agent_type": 1},
        {"id": 80000111119, "name": "Night shift"}])");

    REQUIRE(roles);
    CHECK(*roles
          == QList<Role>{{80000111111, u"Account Administrator"_s, true},
                         {80000111119, u"Night shift"_s, false}});
}

TEST_CASE("a role without a name is named", "[freshdeskjson]")
{
    const auto roles = freshdeskjson::readRoles(R"([{"id": 1, "name": null}])");

    REQUIRE_FALSE(roles);
    CHECK(roles.error().detail == u"roles[0].name is null"_s);
}

TEST_CASE("the account's facts are read", "[freshdeskjson]")
{
    const auto facts = freshdeskjson::readAccount(account);

    REQUIRE(facts);
    CHECK(*facts
          == AccountFacts{u"acme.freshdesk.com"_s, u"Forest"_s, u"Eastern Time (US & Canada)"_s});
}

TEST_CASE("account facts may be missing", "[freshdeskjson]")
{
    const QByteArray bytes =
        GENERATE(QByteArray("{}"), QByteArray(R"({"tier_type": null, "account_domain": null})"));

    const auto facts = freshdeskjson::readAccount(bytes);

    REQUIRE(facts);
    CHECK(*facts == AccountFacts{});
}

TEST_CASE("groups are read and need id and name", "[freshdeskjson]")
{
    const auto groups = freshdeskjson::readGroups(R"([
        {"id": 80000222222, "name": "CustomerService", "description": null, "escalate_to": null,
         "unassigned_for": null, "business_hour_id": null, "group_type": "support_agent_group",
         "created_at": "2025-01-02T03:04:05Z", "updated_at": "2025-01-02T03:04:05Z",
         "auto_ticket_assign": 12},
        {"id": 80000222223, "name": "Billing", "auto_ticket_assign": true}])");
    const auto nameless = freshdeskjson::readGroups(R"([{"id": 1}])");

    REQUIRE(groups);
    CHECK(*groups
          == QList<Group>{{GroupId{80000222222}, u"CustomerService"_s},
                          {GroupId{80000222223}, u"Billing"_s}});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().detail == u"groups[0].name is missing"_s);
}

TEST_CASE("one call to ticket_fields yields both maps, by id", "[freshdeskjson]")
{
    const QByteArray choices =
        GENERATE(QByteArray(R"({"Phone": 3, "Email": 1, "Chat": 7})"),
                 QByteArray(R"({"3": "Phone", "1": "Email", "7": "Chat"})"),
                 QByteArray(R"({"3": ["Phone"], "1": ["Email", "x"], "7": ["Chat"]})"),
                 QByteArray(R"([{"id": 7, "value": "Chat", "position": 1},
                                                       {"id": 3, "label": "Phone"},
                                                       {"id": 1, "name": "Email"}])"));
    CAPTURE(choices.toStdString());

    const auto fields = freshdeskjson::readTicketFields(
        fieldsWith(choices, R"({"Billing": 284960733419037820, "CustomerService": 80000222222})"));

    REQUIRE(fields);
    CHECK(fields->sources
          == QList<TicketSource>{
              {SourceId{1}, u"Email"_s}, {SourceId{3}, u"Phone"_s}, {SourceId{7}, u"Chat"_s}});
    CHECK(fields->groups
          == QList<Group>{{GroupId{80000222222}, u"CustomerService"_s},
                          {GroupId{284960733419037820}, u"Billing"_s}});
}

TEST_CASE("a source whose name is a number is told from one whose id is the key", "[freshdeskjson]")
{
    const auto fields = freshdeskjson::readTicketFields(fieldsWith(R"({"1001": 5})", "{}"));

    REQUIRE(fields);
    CHECK(fields->sources == QList<TicketSource>{{SourceId{5}, u"1001"_s}});
}

TEST_CASE("an account may have no groups to choose from", "[freshdeskjson]")
{
    const QByteArray bytes =
        GENERATE(fieldsWith(R"({"Email": 1})", "{}"), fieldsWith(R"({"Email": 1})", "null"),
                 QByteArray(R"([{"type": "default_source", "choices": {"Email": 1}}])"));

    const auto fields = freshdeskjson::readTicketFields(bytes);

    REQUIRE(fields);
    CHECK(fields->groups.isEmpty());
    CHECK(fields->sources.size() == 1);
}

TEST_CASE("what is wrong with the ticket fields is named", "[freshdeskjson]")
{
    const auto [bytes, detail] = GENERATE(table<QByteArray, QString>({
        {"{}", u"ticket_fields is not a list"_s},
        {"[]", u"ticket_fields(default_source) is missing"_s},
        {R"([{"type": "default_source"}])", u"ticket_fields(default_source).choices is missing"_s},
        {fieldsWith("null", "{}"), u"ticket_fields(default_source).choices is missing"_s},
        {fieldsWith("5", "{}"), u"ticket_fields(default_source).choices is missing"_s},
        {fieldsWith(R"({"Email": null})", "{}"),
         u"ticket_fields(default_source).choices has an entry without id or name"_s},
        {fieldsWith(R"({"Email": "Mail"})", "{}"),
         u"ticket_fields(default_source).choices has an entry without id or name"_s},
        {fieldsWith(R"([{"id": 1}])", "{}"),
         u"ticket_fields(default_source).choices has an entry without id or name"_s},
        {fieldsWith(R"({"Email": 4294967296})", "{}"),
         u"ticket_fields(default_source).choices has an id out of range"_s},
        {fieldsWith(R"({"Email": 1})", "5"), u"ticket_fields(default_group).choices is missing"_s},
        {fieldsWith(R"({"Email": 1})", R"({"Billing": []})"),
         u"ticket_fields(default_group).choices has an entry without id or name"_s},
    }));
    CAPTURE(bytes.toStdString());

    CHECK(problemOf(freshdeskjson::readTicketFields(bytes)) == detail);
}

TEST_CASE("a search tells how many there are", "[freshdeskjson]")
{
    const auto total = freshdeskjson::readSearchTotal(R"({"total": 20123, "results": []})");
    const auto nothing = freshdeskjson::readSearchTotal(R"({"results": []})");

    REQUIRE(total);
    CHECK(*total == 20123);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().detail == u"search.total is missing"_s);
}

TEST_CASE("a refusal is read in both shapes", "[freshdeskjson]")
{
    const auto plain = freshdeskjson::readErrorBody(
        R"({"code": "access_denied", "message": "You are not authorized."})");
    const auto validation = freshdeskjson::readErrorBody(
        R"({"description": "Validation failed", "errors": [
            {"field": "page", "code": "invalid_value", "message": "Too far."}, {"field": "x"}]})");

    CHECK(plain
          == freshdeskjson::ErrorBody{true, u"access_denied"_s, u"You are not authorized."_s, {}});
    CHECK(validation
          == freshdeskjson::ErrorBody{
              true, u"invalid_value"_s, u"Validation failed"_s, {u"page"_s, u"x"_s}});
}

TEST_CASE("a refusal without a readable body says so", "[freshdeskjson]")
{
    const QByteArray bytes = GENERATE(QByteArray(), QByteArray("<html>"), QByteArray("{\"code\":"));

    CHECK(freshdeskjson::readErrorBody(bytes) == freshdeskjson::ErrorBody{});
}

TEST_CASE("a refusal of an unknown shape is JSON without words", "[freshdeskjson]")
{
    const QByteArray bytes = GENERATE(QByteArray("{}"), QByteArray("[]"), QByteArray("[1]"),
                                      QByteArray(R"({"code": 5, "message": null, "errors": "x"})"));
    CAPTURE(bytes.toStdString());

    CHECK(freshdeskjson::readErrorBody(bytes) == freshdeskjson::ErrorBody{true, {}, {}, {}});
}
