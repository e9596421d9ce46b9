// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"

#include "core/base/logging.h"
#include "core/http/authorities.h"
#include "core/http/proxyfactory.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int slowestTimeouts = 10;
constexpr int proxyAuthenticationRequired = 407;
/// Set on a reply that we cut off ourselves, to the reason.
constexpr const char *cutReason = "deskbridgeCut";

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostUnknown;
    // The transfer timeout arrives as the second of these in Qt 6.4.
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyRefused;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::UnexpectedReply;
    default:
        return ErrorKind::Offline;
    }
}

/// Qt 6.4 has no error of its own for a proxy that cannot be reached: it is the unknown one.
bool isProxyFailure(const QNetworkReply &reply)
{
    if (reply.error() != QNetworkReply::UnknownNetworkError || isLoopback(reply.url().host()))
        return false;
    const QList<QNetworkProxy> proxies =
        reply.manager()->proxyFactory()->queryProxy(QNetworkProxyQuery(reply.url()));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

QNetworkRequest makeTemplate(const QByteArray &product)
{
    QNetworkRequest request;
    request.setHeader(QNetworkRequest::UserAgentHeader, product);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

/// Ends what would otherwise go on for ever: a body without end, and one that drips.
void watchBody(QNetworkReply *reply, const HttpRequest &request)
{
    const QDeadlineTimer deadline(request.timeout * slowestTimeouts);
    const qint64 largest = request.largestBody;
    QObject::connect(reply, &QIODevice::readyRead, reply, [reply, deadline, largest] {
        if (reply->bytesAvailable() > largest)
            reply->setProperty(cutReason, static_cast<int>(ErrorKind::UnexpectedReply));
        else if (deadline.hasExpired())
            reply->setProperty(cutReason, static_cast<int>(ErrorKind::TimedOut));
        else
            return;
        reply->abort();
    });
}

} // namespace

HttpClient::HttpClient(const QByteArray &product)
    : m_template(makeTemplate(product))
{
    useNewManager({});
}

void HttpClient::setRoute(std::optional<OutwardRoute> route)
{
    m_held = !route;
    if (!route)
        return;
    m_refusal = route->refusal;
    m_authorityFile = route->authorityFile;
    m_authoritiesRead = m_authorityFile.isEmpty();
    m_template.setSslConfiguration(QSslConfiguration::defaultConfiguration());
    useNewManager(*route);
    for (const QString &host : m_hosts.keys())
        startNext(host);
}

/// Connections and what Qt remembers of proxies and certificates belong to a manager, so another way out
/// takes another one. The former goes when its last request has ended.
void HttpClient::useNewManager(const OutwardRoute &route)
{
    QNetworkAccessManager *former =
        std::exchange(m_manager, new QNetworkAccessManager(&m_managers));
    m_manager->setProxyFactory(new ProxyFactory(route.proxy, route.proxyPassword)); // it owns it
    if (former && m_running.value(former) == 0)
        former->deleteLater();
}

OutwardWay HttpClient::wayTo(const QUrl &url) const
{
    constexpr int httpsPort = 443;
    OutwardWay way{.host = url.host(), .port = static_cast<quint16>(url.port(httpsPort))};
    const auto proxies = m_manager->proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::DefaultProxy)
        way.proxy = proxies.first();
    if (!m_authorityFile.isEmpty()) {
        if (const auto trusted = trusting(m_authorityFile))
            way.trust = *trusted;
    }
    return way;
}

bool HttpClient::isHeld(const QUrl &url) const
{
    return m_held && !isLoopback(url.host());
}

std::optional<Error> HttpClient::refusalOf(const QUrl &url)
{
    if (isLoopback(url.host()))
        return {};
    if (m_refusal)
        return m_refusal;
    if (m_authoritiesRead)
        return {};
    const auto configuration = trusting(m_authorityFile);
    if (!configuration)
        return configuration.error();
    m_template.setSslConfiguration(*configuration);
    m_authoritiesRead = true;
    return {};
}

void HttpClient::get(const HttpRequest &request, QObject *context, Answer<HttpReply> answer)
{
    if (!context)
        return;
    const QString key = request.url.authority();
    Host &host = m_hosts[key];
    Asked asked{request, context, std::move(answer)};
    if (host.running < requestsAtOnce && !isHeld(request.url))
        start(key, std::move(asked));
    else
        host.waiting.push_back(std::move(asked));
}

QNetworkRequest HttpClient::prepared(const HttpRequest &request) const
{
    QNetworkRequest result = m_template;
    result.setUrl(request.url);
    result.setTransferTimeout(static_cast<int>(request.timeout.count()));
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

void HttpClient::start(const QString &host, Asked asked)
{
    if (const auto refusal = refusalOf(asked.request.url)) {
        QMetaObject::invokeMethod(
            asked.context,
            [answer = std::move(asked.answer), error = *refusal] { answer(Failure<Error>{error}); },
            Qt::QueuedConnection);
        return;
    }
    ++m_hosts[host].running;
    QNetworkAccessManager *manager = m_manager;
    ++m_running[manager];
    QNetworkReply *reply = manager->get(prepared(asked.request));
    watchBody(reply, asked.request);
    QObject::connect(asked.context, &QObject::destroyed, reply, &QNetworkReply::abort);
    // abort() gets here before it returns, and the dying context's connections still stand then: the
    // guarded pointer is what tells.
    const auto ended = [this, host, reply, manager, context = asked.context,
                        answer = std::move(asked.answer)] {
        reply->deleteLater();
        noteEnd(manager);
        --m_hosts[host].running;
        startNext(host);
        if (context)
            answer(readReply(*reply));
    };
    QObject::connect(reply, &QNetworkReply::finished, manager, ended);
}

void HttpClient::noteEnd(QNetworkAccessManager *manager)
{
    if (--m_running[manager] > 0)
        return;
    m_running.remove(manager);
    if (manager != m_manager)
        manager->deleteLater();
}

void HttpClient::startNext(const QString &host)
{
    Host &line = m_hosts[host];
    while (!line.waiting.empty() && line.running < requestsAtOnce
           && !isHeld(line.waiting.front().request.url)) {
        Asked next = std::move(line.waiting.front());
        line.waiting.pop_front();
        if (next.context)
            start(host, std::move(next));
    }
}

Result<HttpReply> HttpClient::readReply(QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == proxyAuthenticationRequired)
        return failure(ErrorKind::ProxyRefused, u"the proxy wants a name and a password"_s);
    if (const QVariant cut = reply.property(cutReason); cut.isValid()) {
        const auto kind = static_cast<ErrorKind>(cut.toInt());
        return failure(kind,
                       kind == ErrorKind::TimedOut ? u"the body dripped too slowly"_s
                                                   : u"the body is too large"_s);
    }
    // The status is what the other side said; Qt's error says the same less exactly. Only a success whose
    // body did not arrive is none.
    const bool isSuccess = status >= 200 && status < 300;
    if (status == 0 || (isSuccess && error != QNetworkReply::NoError)) {
        const ErrorKind kind = isProxyFailure(reply) ? ErrorKind::ProxyRefused : kindOf(error);
        return failure(kind, u"%1 (network error %2)"_s.arg(reply.errorString()).arg(error));
    }
    return HttpReply{status, reply.readAll(), reply.rawHeaderPairs()};
}

} // namespace deskbridge
