// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskreply.h"

#include "core/freshdesk/freshdeskjson.h"
#include "core/http/rateheaders.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbridge::freshdeskreply {
namespace {

using freshdeskjson::ErrorBody;

constexpr qsizetype longestMessage = 200;

bool isWebPage(const HttpReply &reply)
{
    if (reply.header("Content-Type").value_or(QByteArray()).toLower().startsWith("text/html"))
        return true;
    const QByteArrayView start =
        QByteArrayView(reply.body).first(qMin(reply.body.size(), 64)).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
}

QString describe(int status, const ErrorBody &body)
{
    QStringList parts{u"status %1"_s.arg(status)};
    if (!body.code.isEmpty())
        parts.append(body.code.left(longestMessage));
    for (const QString &field : body.fields) {
        if (!field.isEmpty())
            parts.append("field "_L1 + field.left(longestMessage));
    }
    if (!body.message.isEmpty())
        parts.append(body.message.left(longestMessage));
    return parts.join(u", ");
}

Error notFreshdesk(const HttpReply &reply)
{
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    return {ErrorKind::NotFreshdesk,
            isRedirect ? u"status %1, a redirect, not followed"_s.arg(reply.status)
                       : u"status %1, a body that is not Freshdesk's"_s.arg(reply.status)};
}

Error rateLimited(const HttpReply &reply, UtcTime now)
{
    return {ErrorKind::RateLimited, u"status 429"_s,
            readRetryAfter(reply.header("Retry-After"), now).wait};
}

ErrorKind kindOfRefusal(int status, const ErrorBody &body)
{
    // The status that goes with this code is not documented (fact sheet §1.3).
    if (body.code == "account_suspended"_L1)
        return ErrorKind::AccountSuspended;
    switch (status) {
    case 401:
        return ErrorKind::KeyRejected;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 400:
        return body.fields.contains("page"_L1) ? ErrorKind::PageLimit : ErrorKind::UnexpectedReply;
    case 408:
        return ErrorKind::TimedOut;
    default:
        return ErrorKind::UnexpectedReply;
    }
}

} // namespace

bool namesApiVersion(const HttpReply &reply)
{
    return reply.header("X-Freshdesk-Api-Version").has_value();
}

std::optional<Error> refusal(const HttpReply &reply, UtcTime now)
{
    const bool isForeignPage = isWebPage(reply) && !namesApiVersion(reply);
    if (reply.status == 200) {
        if (isForeignPage)
            return notFreshdesk(reply);
        return std::nullopt;
    }
    if (reply.status >= 300 && reply.status < 400)
        return notFreshdesk(reply);
    if (reply.status == 429)
        return rateLimited(reply, now);
    if (reply.status >= 500)
        return Error{ErrorKind::ServerFailed, u"status %1"_s.arg(reply.status)};
    const ErrorBody body = freshdeskjson::readErrorBody(reply.body);
    const ErrorKind kind = kindOfRefusal(reply.status, body);
    // A missing ticket's 404 may have a page for a body (fact sheet §9); no other refusal has.
    if (isForeignPage && kind != ErrorKind::NotFound)
        return notFreshdesk(reply);
    return Error{kind, describe(reply.status, body)};
}

Result<Done> readProbe(const HttpReply &reply, UtcTime now)
{
    if ((reply.status >= 300 && reply.status < 400) || reply.status == 404)
        return Failure{notFreshdesk(reply)};
    if (reply.status >= 500)
        return failure(ErrorKind::ServerFailed, u"status %1"_s.arg(reply.status));
    if (namesApiVersion(reply))
        return Done{};
    const bool mayRefuse = reply.status == 401 || reply.status == 403 || reply.status == 429;
    if (mayRefuse && freshdeskjson::readErrorBody(reply.body).isJson)
        return Done{};
    if (reply.status == 429)
        return Failure{rateLimited(reply, now)};
    return Failure{notFreshdesk(reply)};
}

bool hasNextPage(const HttpReply &reply)
{
    const QByteArray link = reply.header("Link").value_or(QByteArray()).toLower();
    return link.contains("rel=\"next\"") || link.contains("rel=next");
}

} // namespace deskbridge::freshdeskreply
