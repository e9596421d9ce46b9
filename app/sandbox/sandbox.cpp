// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"

#include "app/sandbox/control.h"
#include "app/sandbox/generator.h"
#include "app/sandbox/isotime.h"
#include "app/sandbox/plan.h"
#include "app/sandbox/truth.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Not Freshdesk speaking but something in front of it, or something else altogether: so without
/// the header by which a Freshdesk is recognised (fact sheet §1.1).
std::optional<Reply> foreignAnswer(const Settings &settings)
{
    if (settings.down)
        return htmlReply(503, "Service Unavailable");
    if (settings.html)
        return htmlReply(200, "There is no helpdesk here");
    if (!settings.redirect.empty()) {
        Reply reply = htmlReply(302, "Found");
        reply.headers.emplace_back("Location", settings.redirect);
        return reply;
    }
    return std::nullopt;
}

RateLimit::Limits limitsOf(const Settings &settings)
{
    const Plan plan = planNamed(settings.plan);
    RateLimit::Limits limits;
    limits.total = settings.limit.value_or(plan.limit);
    limits.eaten = static_cast<int>(limits.total * settings.eaten.value_or(0));
    // An own total says nothing about the list; the plan's sub-limit belongs to the plan's total.
    limits.list = settings.listLimit.value_or(settings.limit ? 0 : plan.listLimit);
    limits.window = settings.window;
    return limits;
}

std::string httpDate(std::chrono::seconds shift)
{
    const auto now = QDateTime::currentDateTimeUtc().addSecs(shift.count());
    return (QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")) + " GMT"_L1)
        .toStdString();
}

Reply tooManyRequests(const std::string &retryAfter, bool withPage)
{
    // The body of a 429 is undocumented (§7.1): sometimes a page, sometimes nothing.
    Reply reply = withPage ? htmlReply(429, "Too Many Requests") : emptyReply(429);
    reply.headers.emplace_back("Retry-After", retryAfter);
    return reply;
}

} // namespace

Sandbox::Sandbox(const Settings &settings, const Clock &clock)
    : m_account(settings, clock)
    , m_faults(Faults::parse(settings.faults).value_or(Faults()))
    , m_api(m_account)
    , m_limit(clock)
{ }

Reply Sandbox::answer(const Call &call, const std::string &body)
{
    if (call.path == "/truth")
        return truth(call);
    if (call.path == "/sandbox/log") {
        Reply reply;
        reply.body = m_log.json();
        return reply;
    }
    if (call.path == "/sandbox/control")
        return control(body);
    return answerApi(call);
}

Reply Sandbox::answerApi(const Call &call)
{
    const std::uint64_t request = ++m_requests;
    Reply reply;
    {
        const std::shared_lock lock(m_accountMutex);
        const Settings &settings = m_account.settings;
        if (auto foreign = foreignAnswer(settings)) {
            reply = *std::move(foreign);
        } else {
            reply = guarded(call);
            spoil(reply, request);
            limit(reply, call);
            reply.headers.emplace_back("X-Freshdesk-Api-Version", "latest=v2; requested=v2");
        }
        reply.latency = settings.latency;
        reply.headers.emplace_back("Date", httpDate(settings.dateShift));
    }
    std::string line = call.method + " " + call.path;
    for (char mark = '?'; const auto &[name, value] : call.query) {
        ((line += mark) += name).append("=").append(value);
        mark = '&';
    }
    line += " " + std::to_string(reply.status) + " " + std::to_string(reply.credits) + " credits";
    m_log.note(Api::endpointOf(call.path), line, reply.status, reply.credits);
    return reply;
}

bool Sandbox::isAuthorized(const Call &call) const
{
    constexpr std::string_view scheme = "Basic ";
    const Settings &settings = m_account.settings;
    if (!std::string_view(call.authorization).starts_with(scheme))
        return false;
    const auto encoded = QByteArray::fromStdString(call.authorization.substr(scheme.size()));
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    // The password may be any text (§1.1).
    const std::string user = (*decoded).toStdString();
    if (user.find(':') == std::string::npos)
        return false;
    const std::string key = user.substr(0, user.find(':'));
    return (key == settings.apiKey && !settings.revoked)
        || (!settings.secondKey.empty() && key == settings.secondKey);
}

Reply Sandbox::guarded(const Call &call) const
{
    // What Freshdesk answers here is not documented (fact sheet §1.3); a refusal before any look at the key
    // is the usual way of such lists.
    if (m_account.settings.foreignAddress)
        return refusal(403, "access_denied",
                       "Your IP address is not allowed to access this account.");
    if (!isAuthorized(call))
        return refusal(401, "invalid_credentials",
                       "You have to be logged in to perform this action.");
    const Settings &settings = m_account.settings;
    if (settings.suspended)
        return refusal(403, "account_suspended", "Your account has been suspended.");
    if (!planNamed(settings.plan).hasApi)
        return refusal(403, "require_feature", "The API feature is not supported in your plan.");
    if (!call.accept.empty() && call.accept.find("*/*") == std::string::npos
        && call.accept.find("application/json") == std::string::npos)
        return emptyReply(406);
    if (call.hasBody && !call.contentType.starts_with("application/json"))
        return emptyReply(415);
    return m_api.answer(call);
}

void Sandbox::spoil(Reply &reply, std::uint64_t request) const
{
    const auto fault = m_faults.at(m_account.settings.seed, request);
    if (!fault)
        return;
    constexpr int serverErrors[]{500, 502, 503, 504};
    const int credits = reply.credits; // failed requests count as well (§7.1)
    switch (*fault) {
    case Fault::ServerError:
        reply = htmlReply(serverErrors[request % 4], "Something went wrong");
        break;
    case Fault::RateLimited:
        reply = tooManyRequests(m_account.settings.retryAfter, request % 2 == 0);
        break;
    case Fault::Garbage:
        reply = garbage();
        break;
    case Fault::Reset:
        reply.damage = Damage::Reset;
        break;
    case Fault::Cut:
        reply.damage = Damage::Cut;
        break;
    case Fault::Hang:
        reply.damage = Damage::Hang;
        break;
    }
    reply.credits = credits;
}

void Sandbox::limit(Reply &reply, const Call &call)
{
    const auto limits = limitsOf(m_account.settings);
    if (limits.total == 0 && limits.list == 0)
        return;
    RateLimit::Verdict verdict;
    {
        const std::scoped_lock lock(m_limitMutex);
        verdict = m_limit.take(reply.credits, Api::isTicketList(call.path), limits);
    }
    if (!verdict.isAllowed) {
        reply = tooManyRequests(std::to_string(verdict.retryAfter.count()), !verdict.isListOnly);
        reply.credits = 0;
    }
    if (limits.total == 0 || !m_account.settings.rateHeaders)
        return;
    const char *decimals = m_account.settings.decimalHeaders ? ".0" : "";
    reply.headers.emplace_back("X-RateLimit-Total", std::to_string(limits.total) + decimals);
    reply.headers.emplace_back("X-RateLimit-Remaining",
                               std::to_string(verdict.remaining) + decimals);
    reply.headers.emplace_back("X-RateLimit-Used-CurrentRequest",
                               std::to_string(reply.credits) + decimals);
}

Reply Sandbox::truth(const Call &call) const
{
    std::optional<Seconds> from;
    std::optional<Seconds> to;
    for (const auto &[name, bound] : {std::pair("from", &from), std::pair("to", &to)}) {
        const auto text = call.parameter(name);
        if (text && !(*bound = parseIsoTime(*text)))
            return invalidRequest(name, "invalid_value", "It should be an ISO 8601 time");
    }
    const std::shared_lock lock(m_accountMutex);
    Reply reply;
    reply.body = truthJson(m_account, from, to, call.parameter("archive") == "1");
    return reply;
}

Reply Sandbox::control(const std::string &body)
{
    const std::unique_lock lock(m_accountMutex);
    Control control(m_account, m_faults, m_log);
    return control.apply(body);
}

void Sandbox::happen(std::uint64_t event)
{
    constexpr std::uint64_t streamOfEvents = 1ULL << 41; // apart from the history's and the faults'
    const std::unique_lock lock(m_accountMutex);
    Randomness random(m_account.settings.seed, streamOfEvents + event);
    const auto &recent = m_account.order(Place::Listed, OrderBy::UpdatedAt).positions();
    if (random.chance(400) || recent.empty()) {
        m_account.addTicket(Generator::arrival(random, m_account.now()));
        return;
    }
    const auto back = random.below(std::min<std::int64_t>(50, std::ssize(recent)));
    const Ticket &ticket =
        m_account.tickets()[recent[recent.size() - 1 - static_cast<std::size_t>(back)]];
    Conversation said;
    said.incoming = random.chance(550);
    said.isPrivate = !said.incoming && random.chance(200);
    said.source = said.isPrivate ? 2 : 0;
    said.userId = said.incoming ? ticket.requesterId : Account::me;
    m_account.addConversation(ticket.id, said);
}

} // namespace sandbox
