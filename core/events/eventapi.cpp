// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventapi.h"

#include "core/events/eventwriter.h"
#include "core/keys/injixokey.h"
#include "core/keys/keyfingerprint.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {
namespace {

using eventprotocol::Problem;
using eventprotocol::Rejection;

/// A writer that is that late answers nobody who still listens.
constexpr std::chrono::seconds patience = 10s;
constexpr std::chrono::seconds tryAgainAfter = 5s;

constexpr std::string_view eventsPath = "/v1/events";
constexpr std::string_view keyPath = "/v1/key";
constexpr std::string_view healthPath = "/v1/health";

/// Named with its character set: cpp-httplib packs a bare application/json with brotli at full strength.
constexpr const char *jsonType = "application/json; charset=utf-8";

void reply(httplib::Response &response, int status, const QByteArray &body)
{
    response.status = status;
    response.set_content(body.constData(), static_cast<std::size_t>(body.size()), jsonType);
}

void reject(httplib::Response &response, const Rejection &rejection)
{
    reply(response, eventprotocol::statusOf(rejection.problem), eventprotocol::rejected(rejection));
}

void rejectAsUnavailable(httplib::Response &response)
{
    response.set_header("Retry-After", std::to_string(tryAgainAfter.count()));
    reject(response,
           {.problem = Problem::Unavailable,
            .message = u"the receiver cannot store events at the moment"_s});
}

/// Told to the holder of a live key alone; not whose it is.
void rejectAsMisplaced(httplib::Response &response)
{
    reject(response,
           {.problem = Problem::WrongAccount,
            .message = u"this key is for the app of another Freshdesk account"_s,
            .event = {},
            .field = {}});
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a))
            == std::tolower(static_cast<unsigned char>(b));
    });
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char character) { return character == ' ' || character == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isJson(const httplib::Request &request)
{
    const std::string header = request.get_header_value("Content-Type");
    const std::string_view type = header;
    return equalsIgnoringCase(trimmed(type.substr(0, type.find(';'))), "application/json");
}

bool isEncoded(const httplib::Request &request)
{
    const std::string encoding = request.get_header_value("Content-Encoding");
    return !encoding.empty() && !equalsIgnoringCase(trimmed(encoding), "identity");
}

/// A length that is none would be waited for to the end of the connection's patience.
bool announcesNonsense(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    return (request.has_header("Content-Length") && length.empty())
        || std::ranges::any_of(length, [](char c) { return c < '0' || c > '9'; });
}

bool announcesTooMuch(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    std::size_t bytes = 0;
    const auto parsed = std::from_chars(length.data(), length.data() + length.size(), bytes);
    return parsed.ec == std::errc::result_out_of_range || bytes > eventprotocol::mostBytes;
}

Rejection tooLarge()
{
    return {.problem = Problem::TooLarge,
            .message = u"the body is larger than %1 bytes"_s.arg(eventprotocol::mostBytes)};
}

} // namespace

EventApi::EventApi(const Clock &clock, EventWriter &writer, bool behindProxy)
    : m_clock(clock)
    , m_writer(writer)
    , m_behindProxy(behindProxy)
    , m_limiter(clock)
{ }

void EventApi::answerOn(httplib::Server &server)
{
    server.set_payload_max_length(eventprotocol::mostBytes);
    server.set_default_headers({{"Cache-Control", "no-store"}});
    server.set_exception_handler(
        [](const Request &, Response &response, const std::exception_ptr &) {
            rejectAsUnavailable(response); // no memory; cpp-httplib's own answer would say more
        });
    server.set_pre_routing_handler([this](const Request &request, Response &response) {
        return answerWithoutBody(request, response);
    });
    server.Post(std::string(eventsPath),
                [this](const Request &request, Response &response,
                       const httplib::ContentReader &readContent) {
                    takeEvents(request, response, readContent);
                });
}

EventApi::Handled EventApi::answerWithoutBody(const Request &request, Response &response)
{
    // There are no parts here to be asked for: cpp-httplib would cut any answer, after the events are stored.
    const_cast<Request &>(request)
        .ranges.clear(); // NOLINT: the server's own, which is not constant
    const bool isEvents = request.path == eventsPath;
    if (!isEvents && request.path != keyPath && request.path != healthPath) {
        reject(response,
               {.problem = Problem::NotFound,
                .message = u"there is nothing at this path"_s,
                .event = {},
                .field = {}});
        return Handled::Handled;
    }
    const char *allowed = isEvents ? "POST" : "GET";
    if (request.method != allowed) {
        response.set_header("Allow", allowed);
        reject(response,
               {.problem = Problem::MethodNotAllowed,
                .message = u"this path takes %1 only"_s.arg(QLatin1StringView(allowed)),
                .event = {},
                .field = {}});
        return Handled::Handled;
    }
    if (request.path == healthPath)
        tellHealth(response);
    else if (request.path == keyPath)
        tellKey(request, response);
    else if (!keyOf(request, response))
        return Handled::Handled;
    else if (!isJson(request) || isEncoded(request))
        reject(response,
               {.problem = Problem::UnsupportedMediaType,
                .message = u"the body has to be application/json, not packed"_s,
                .event = {},
                .field = {}});
    else if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        // cpp-httplib would read to the end of the connection, which a waiting client does not send.
        reject(response,
               {.problem = Problem::InvalidRequest,
                .message = u"there is no body"_s,
                .event = {},
                .field = {}});
    else if (announcesNonsense(request))
        reject(response,
               {.problem = Problem::InvalidRequest,
                .message = u"Content-Length is no number"_s,
                .event = {},
                .field = {}});
    else if (announcesTooMuch(request))
        reject(response, tooLarge());
    else
        return Handled::Unhandled;
    return Handled::Handled;
}

void EventApi::takeEvents(const Request &request, Response &response,
                          const httplib::ContentReader &readContent)
{
    QByteArray body;
    bool isTooLarge = false;
    const bool isWhole = readContent([&](const char *bytes, std::size_t size) {
        isTooLarge = static_cast<std::size_t>(body.size()) + size > eventprotocol::mostBytes;
        if (!isTooLarge)
            body.append(bytes, static_cast<qsizetype>(size));
        return !isTooLarge;
    });
    if (isTooLarge || response.status == 413)
        return reject(response, tooLarge());
    if (!isWhole)
        return reject(response,
                      {.problem = Problem::InvalidRequest,
                       .message = u"the body ends too early"_s,
                       .event = {},
                       .field = {}});
    std::optional<Secret> key = keyOf(request, response);
    if (!key)
        return;
    // Read before the key is looked up, so that one trip to the writer does both; what is wrong with it is
    // told to the holder of a live key only.
    const auto batch = eventprotocol::parseBatch(body);
    const QString sender = senderOf(request);
    auto answer = m_writer.submit(key->clone(), sender, batch.value_or({}));
    if (answer.wait_for(patience) != std::future_status::ready)
        return rejectAsUnavailable(response);
    const WrittenRequest written = answer.get();
    switch (written.outcome) {
    case WrittenRequest::Outcome::Done:
        if (!batch)
            return reject(response, batch.error());
        return reply(response, 200, eventprotocol::stored(written.events));
    case WrittenRequest::Outcome::Refused:
        return refuseKey(response, *key, written.key.standing, sender);
    case WrittenRequest::Outcome::Misplaced:
        return rejectAsMisplaced(response);
    case WrittenRequest::Outcome::Unavailable:
        return rejectAsUnavailable(response);
    }
}

void EventApi::tellKey(const Request &request, Response &response)
{
    std::optional<Secret> key = keyOf(request, response);
    if (!key)
        return;
    eventprotocol::Batch question;
    if (const std::string told = request.get_param_value("account"); !told.empty()) {
        const auto account = eventprotocol::parseAccount(QString::fromStdString(told));
        if (!account)
            return reject(response,
                          {.problem = Problem::InvalidRequest,
                           .message = u"account: is not the name of a host"_s,
                           .event = {},
                           .field = u"account"_s});
        question.account = *account;
    }
    const QString sender = senderOf(request);
    auto answer = m_writer.submit(key->clone(), sender, std::move(question));
    if (answer.wait_for(patience) != std::future_status::ready)
        return rejectAsUnavailable(response);
    const WrittenRequest written = answer.get();
    switch (written.outcome) {
    case WrittenRequest::Outcome::Done:
        return reply(response, 200, eventprotocol::keyState(*written.key.key));
    case WrittenRequest::Outcome::Refused:
        return refuseKey(response, *key, written.key.standing, sender);
    case WrittenRequest::Outcome::Misplaced:
        return rejectAsMisplaced(response);
    case WrittenRequest::Outcome::Unavailable:
        return rejectAsUnavailable(response);
    }
}

void EventApi::tellHealth(Response &response)
{
    auto answer = m_writer.ask();
    if (answer.wait_for(patience) != std::future_status::ready || !answer.get())
        return rejectAsUnavailable(response);
    reply(response, 200, eventprotocol::healthy());
}

std::optional<Secret> EventApi::keyOf(const Request &request, Response &response)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string header = request.get_header_value("Authorization");
    const std::string_view text = header;
    const bool isBearer = equalsIgnoringCase(text.substr(0, scheme.size()), scheme)
        && request.get_header_value_count("Authorization") == 1;
    const auto parsed = injixokey::parse(Secret(isBearer ? text.substr(scheme.size()) : ""));
    switch (parsed.form) {
    case injixokey::Form::WellFormed:
        return parsed.key.clone();
    case injixokey::Form::Mistyped:
        refuseKey(response, parsed.key, KeyStanding::Mistyped, senderOf(request));
        break;
    case injixokey::Form::NotAnInjixoKey:
        refuseKey(response, parsed.key, KeyStanding::NotAnInjixoKey, senderOf(request));
        break;
    }
    return std::nullopt;
}

/// The same answer whatever the key is; the ledger of attempts knows. A revoked key's attempts are noted by
/// the writer, within the limits or beyond.
void EventApi::refuseKey(Response &response, const Secret &key, KeyStanding standing,
                         const QString &sender)
{
    const bool mayBePassword = standing == KeyStanding::NotAnInjixoKey;
    const QString fingerprint = mayBePassword ? QString() : keyFingerprint(key);
    if (const auto wait = m_limiter.count(fingerprint.toLatin1(), sender)) {
        response.set_header("Retry-After", std::to_string(wait->count()));
        return reject(response,
                      {.problem = Problem::TooManyRefusals,
                       .message = u"too many refused attempts"_s,
                       .event = {},
                       .field = {}});
    }
    const bool isPresent = !key.isEmpty();
    if (isPresent && standing != KeyStanding::Revoked) {
        const UtcTime now = m_clock.now();
        m_writer.note({.key = {},
                       .standing = standing,
                       .fingerprint = fingerprint,
                       .sender = sender,
                       .firstAt = now,
                       .lastAt = now,
                       .attempts = 1});
    }
    response.set_header("WWW-Authenticate", "Bearer");
    reject(response,
           {.problem = Problem::Unauthorized,
            .message = u"a valid injixo API key is needed"_s,
            .event = {},
            .field = {}});
}

QString EventApi::senderOf(const Request &request) const
{
    // Each proxy appends whom it heard; the last entry is what ours saw, all before it anybody's word. Two
    // lines of it come in no certain order, so then the proxy itself is the sender.
    if (m_behindProxy && request.get_header_value_count("X-Forwarded-For") == 1) {
        const QString header = QString::fromStdString(request.get_header_value("X-Forwarded-For"));
        const QHostAddress address(header.section(u',', -1).trimmed());
        if (!address.isNull())
            return address.toString();
    }
    return QString::fromStdString(request.remote_addr);
}

} // namespace deskbridge
