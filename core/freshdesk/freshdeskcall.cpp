// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskcall.h"

#include "core/base/logging.h"

#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {
namespace {

constexpr int tooManyRequests = 429;

bool isSilence(ErrorKind kind)
{
    return kind == ErrorKind::TimedOut || kind == ErrorKind::HostUnknown;
}

bool isBroken(ErrorKind kind)
{
    return kind == ErrorKind::ServerFailed || kind == ErrorKind::Offline || isSilence(kind);
}

/// Even who does not wait for the limit waits that long for it.
constexpr auto shortHold = 5s;

/// 1, 2, 4 … 60 s.
std::chrono::seconds backOff(int failures)
{
    return std::min(std::chrono::seconds(1LL << std::min(failures - 1, 6)), 60s);
}

} // namespace

void FreshdeskCall::start(const CallContext &shared, Question question, QObject *owner,
                          QObject *asker, Read read, Refuse refuse)
{
    if (!asker)
        return;
    auto *call =
        new FreshdeskCall(shared, std::move(question), std::move(read), std::move(refuse), owner);
    connect(asker, &QObject::destroyed, call, [call] { delete call; });
    call->waitForTurn();
}

FreshdeskCall::FreshdeskCall(const CallContext &shared, Question question, Read read, Refuse refuse,
                             QObject *owner)
    : QObject(owner)
    , m_shared(shared)
    , m_question(std::move(question))
    , m_read(std::move(read))
    , m_refuse(std::move(refuse))
{ }

void FreshdeskCall::waitForTurn()
{
    m_shared.gate.acquire(m_question.kind, m_question.credits, this,
                          [this](RatePermit permit) { send(std::move(permit)); });
}

void FreshdeskCall::send(RatePermit permit)
{
    m_permit = std::move(permit);
    ++m_shared.usage.requests;
    m_number = m_shared.http.nextNumber();
    m_sentAt = m_shared.clock.monotonic();
    HttpRequest request{m_question.url, {}, m_shared.policy.timeout};
    m_sentWith = m_shared.key.replacements;
    if (m_question.withKey)
        request.headers.append({"Authorization", authorization()});
    m_shared.http.get(request, this, [this](const Result<HttpReply> &result) { hear(result); });
}

void FreshdeskCall::hear(const Result<HttpReply> &result)
{
    logAnswer(result);
    if (!result) {
        m_shared.usage.credits += qRound64(m_question.credits);
        m_permit.answered({});
        failed(result.error(), 0);
        return;
    }
    const RateHeaders rate = readRateHeaders(*result, m_shared.clock.now());
    countIn(*result, rate);
    m_shared.usage.trouble.reset();
    m_permit.answered(rate);
    const Result<Deliver> read = m_read(*result);
    if (read) {
        end(*read);
    } else {
        failed(read.error(), result->status);
    }
}

/// The path without its query; nothing of what was sent or came back.
void FreshdeskCall::logAnswer(const Result<HttpReply> &result) const
{
    const auto took = (m_shared.clock.monotonic() - m_sentAt).count();
    qCDebug(logging::http).noquote()
        << "request" << m_number << "GET" << m_question.url.path()
        << (result ? QString::number(result->status) : errorCode(result.error().kind)) << "after"
        << took << "ms";
}

void FreshdeskCall::countIn(const HttpReply &reply, const RateHeaders &rate)
{
    ApiUsage &usage = m_shared.usage;
    usage.credits += qRound64(rate.used.value_or(m_question.credits));
    if (reply.status == tooManyRequests)
        ++usage.rateLimited;
    if (rate.total)
        usage.limitPerMinute = rate.total;
    if (rate.remaining)
        usage.remaining = rate.remaining;
    if (const auto date = readHttpDate(reply.header("Date").value_or(QByteArray())))
        usage.clockAhead = m_shared.clock.now() - *date;
}

void FreshdeskCall::failed(const Error &error, int status)
{
    if (triesAgain(error, status))
        return;
    end([refuse = m_refuse, told = withoutKey(error)] { refuse(told); });
}

bool FreshdeskCall::triesAgain(const Error &error, int status)
{
    const RetryPolicy &policy = m_shared.policy;
    if (error.kind == ErrorKind::KeyRejected && wasSentWithFormerKey()) {
        waitForTurn();
        return true;
    }
    if (error.kind == ErrorKind::RateLimited) {
        const bool isShort = error.retryAfter && *error.retryAfter <= shortHold;
        const bool waits = policy.waitsForLimit || (isShort && ++m_failures < policy.attempts);
        if (waits)
            waitForTurn();
        return waits;
    }
    // Unreadable although nobody refused anything; with another status the kind is a refusal.
    const bool isGarbage =
        error.kind == ErrorKind::UnexpectedReply && (status == 200 || status == 0);
    const bool isGivenUp = isSilence(error.kind) && !policy.afterSilence;
    const int attempts = isBroken(error.kind) && !isGivenUp ? policy.attempts
        : isGarbage                                         ? policy.garbageAttempts
                                                            : 1;
    if (++m_failures >= attempts)
        return false;
    const std::chrono::seconds wait = backOff(m_failures);
    qCInfo(logging::http).noquote() << "request" << m_number << m_question.url.path()
                                    << errorCode(error.kind) << "again in" << wait.count() << "s";
    m_shared.usage.trouble = {error.kind, m_shared.clock.now() + wait};
    m_shared.scheduler.after(wait, this, [this] { waitForTurn(); });
    return true;
}

void FreshdeskCall::end(const Deliver &deliver)
{
    // The asker may go while it is told, and this with it.
    const Deliver last = deliver;
    deleteLater();
    last();
}

QByteArray FreshdeskCall::authorization() const
{
    const std::string_view key = m_shared.key.secret.reveal();
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(key.size()) + 2);
    plain.append(key.data(), static_cast<qsizetype>(key.size())).append(":X");
    QByteArray encoded = plain.toBase64();
    Secret::wipe(plain);
    QByteArray header = "Basic " + encoded;
    Secret::wipe(encoded);
    return header;
}

Error FreshdeskCall::withoutKey(Error error) const
{
    // A server may repeat in its message what it was sent; a former key is not here to be looked for.
    if (wasSentWithFormerKey()) {
        error.detail = u"answered after the key was replaced"_s;
        return error;
    }
    const std::string_view key = m_shared.key.secret.reveal();
    QByteArray detail = error.detail.toUtf8();
    const QByteArrayView hidden(key.data(), static_cast<qsizetype>(key.size()));
    if (!hidden.isEmpty()
        && (detail.contains(hidden) || detail.contains(authorization().sliced(6))))
        error.detail = u"a message that repeats the key"_s;
    Secret::wipe(detail);
    return error;
}

} // namespace deskbridge
