// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/accountjson.h"

#include "app/sandbox/generator.h"
#include "app/sandbox/jsontext.h"
#include "app/sandbox/plan.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

constexpr Seconds accountBirth = 1735787045; // 2025-01-02T03:04:05Z
constexpr std::int64_t firstRoleId = 80000111111;

struct RoleFacts {
    std::string_view name;
    std::string_view description;
    int agentType;
};

// In the order of the Role enumeration, then those nobody's key has here.
constexpr std::array<RoleFacts, 6> roles{
    {{"Account Administrator", "Has complete control over the help desk", 1},
     {"Administrator", "Can configure all features", 1},
     {"Supervisor", "Can generate reports and change ticket ownership", 1},
     {"Agent", "Can log, view, reply, update and resolve tickets", 1},
     {"Ticket Collaborator", "Can view tickets and add private notes", 3},
     {"Analytics Collaborator", "Can view reports", 3}}};

void writeLifetime(JsonText &json)
{
    json.time("created_at", accountBirth);
    json.time("updated_at", accountBirth);
}

void writeField(JsonText &json, int position, std::string_view name, std::string_view type)
{
    json.number("id", 80000066600 + position);
    json.text("name", name);
    json.text("label", name);
    json.text("type", type);
    json.number("position", position);
    json.flag("default", type.starts_with("default_"));
    json.flag("required_for_agents", false);
    writeLifetime(json);
}

} // namespace

std::string meJson(const Settings &settings)
{
    JsonText json;
    json.openObject();
    json.flag("available", true);
    json.flag("occasional", settings.occasional);
    json.number("id", Account::me);
    json.number("ticket_scope", settings.ticketScope);
    json.text("type", "support_agent");
    json.raw("skill_ids", "[]");
    json.openArray("group_ids");
    json.number({}, Generator::firstGroupId);
    json.closeArray();
    json.openArray("role_ids");
    json.number({}, firstRoleId + static_cast<std::int64_t>(settings.role));
    json.closeArray();
    writeLifetime(json);
    json.null("available_since");
    json.null("signature");
    json.flag("focus_mode", true);
    json.time("last_active_at", settings.end);
    json.openObject("contact");
    json.flag("active", true);
    json.text("email", "admin@example.com");
    json.text("name", "Alex Admin");
    json.null("job_title");
    json.text("language", "en");
    json.null("last_login_at");
    json.null("mobile");
    json.null("phone");
    json.text("time_zone", "Berlin");
    writeLifetime(json);
    json.closeObject();
    json.closeObject();
    return json.take();
}

std::string rolesJson()
{
    JsonText json;
    json.openArray();
    for (std::size_t i = 0; i < roles.size(); ++i) {
        json.openObject();
        json.number("id", firstRoleId + static_cast<std::int64_t>(i));
        json.text("name", roles[i].name);
        json.text("description", roles[i].description);
        json.flag("default", true);
        json.number("agent_type", roles[i].agentType);
        writeLifetime(json);
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

std::string accountJson(const Settings &settings, std::string_view domain)
{
    JsonText json;
    json.openObject();
    json.number("organisation_id", 284960733419037820); // beyond 2^53, as in the vendor's sample
    json.text("organisation_name", "sandbox.myfreshworks.com");
    json.number("account_id", 1840509);
    json.text("account_name", "Sandbox");
    json.text("account_domain", domain);
    json.null("bundle_id");
    json.flag("hipaa_compliant", false);
    json.raw("total_agents",
             R"({"full_time":11,"occasional":1,"field_service":0,"collaborators":0})");
    json.text("timezone", "Berlin");
    json.text("data_center", "EUC");
    json.text("tier_type", planNamed(settings.plan).tierType);
    json.raw(
        "address",
        R"({"country":"Germany","state":null,"city":"Hamburg","street":null,"postalcode":"20095"})");
    json.raw("contact_person",
             R"({"firstname":"Alex","lastname":"Admin","email":"admin@example.com"})");
    json.closeObject();
    return json.take();
}

std::string groupsJson(const std::vector<Group> &groups, std::size_t first, std::size_t count)
{
    JsonText json;
    json.openArray();
    for (std::size_t i = first; i < std::min(first + count, groups.size()); ++i) {
        json.openObject();
        json.number("id", groups[i].id);
        json.text("name", groups[i].name);
        json.null("description");
        json.null("escalate_to");
        json.null("unassigned_for");
        json.null("business_hour_id");
        json.text("group_type", "support_agent_group");
        writeLifetime(json);
        // Boolean or number on real accounts (§6.2).
        i % 2 == 0 ? json.flag("auto_ticket_assign", false) : json.number("auto_ticket_assign", 12);
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

std::string ticketFieldsJson(const Account &account, std::string_view type)
{
    JsonText json;
    json.openArray();
    int position = 0;
    for (const std::string_view field :
         {"subject", "source", "group", "status", "priority", "region"}) {
        const auto fieldType = field == "region" ? std::string("custom_dropdown")
                                                 : std::string("default_").append(field);
        ++position;
        if (!type.empty() && type != fieldType)
            continue;
        json.openObject();
        writeField(json, position, field == "region" ? "cf_region" : field, fieldType);
        if (field == "source") {
            json.openObject("choices");
            for (const auto &[name, id] : Account::sourceChoices())
                json.number(name, id);
            json.closeObject();
        } else if (field == "group") {
            json.openObject("choices");
            for (const Group &group : account.groups())
                json.number(group.name, group.id);
            json.closeObject();
        } else if (field == "status") {
            json.raw("choices",
                     R"({"2":["Open","Being Processed"],"3":["Pending","Awaiting your Reply"],)"
                     R"("4":["Resolved","This ticket has been Resolved"],)"
                     R"("5":["Closed","This ticket has been Closed"],)"
                     R"("6":["Waiting on Customer","Awaiting your Reply"]})");
        } else if (field == "priority") {
            json.raw("choices", R"({"Low":1,"Medium":2,"High":3,"Urgent":4})");
        } else if (field == "region") {
            json.raw("choices", R"(["EU","US"])");
        }
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

} // namespace sandbox
