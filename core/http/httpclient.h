// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/http/httpmessage.h"
#include "core/http/outwardroute.h"
#include "core/http/outwardway.h"

#include <QHash>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace deskbridge {

/// GET requests, nothing else: HTTP/1.1 (Qt loses requests when an HTTP/2 server says GOAWAY), no redirect
/// followed, no cookie, no cache, no way around a certificate error. The way out is the system's until
/// another one is set, and never a proxy for loopback. More than six requests to one host wait here, not in Qt, where their timeouts would run.
/// One for each engine thread, whose thread it lives on.
class HttpClient final {
public:
    /// product is the User-Agent: `Deskbridge/0.1.0`.
    explicit HttpClient(const QByteArray &product);

    /// From the next request on; those under way end as they began. None: not known yet, requests to
    /// other computers wait. A file of authorities that cannot be used refuses them all
    /// (AuthorityFileUnusable) and is looked at again for each.
    void setRoute(std::optional<OutwardRoute> route);

    /// Answers with whatever status came, also 3xx, 4xx and 5xx. Without a status, or when the body of a
    /// 2xx did not arrive whole: Offline, HostUnknown, TimedOut, ProxyRefused, TlsFailed,
    /// AuthorityFileUnusable, the route's refusal or UnexpectedReply. The timeout counts from the last byte; a body that drips for ten times as long is
    /// cut off too. When the context goes the request is aborted.
    void get(const HttpRequest &request, QObject *context, Answer<HttpReply> answer);
    /// How a connection to that host leaves this computer now.
    [[nodiscard]] OutwardWay wayTo(const QUrl &url) const;
    /// The number of the next request, by which the log tells them apart.
    [[nodiscard]] quint64 nextNumber() { return ++m_lastNumber; }

private:
    struct Asked {
        HttpRequest request;
        QPointer<QObject> context;
        Answer<HttpReply> answer;
    };
    struct Host {
        int running = 0;
        std::deque<Asked> waiting;
    };

    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    [[nodiscard]] bool isHeld(const QUrl &url) const;
    [[nodiscard]] std::optional<Error> refusalOf(const QUrl &url);
    void useNewManager(const OutwardRoute &route);
    void start(const QString &host, Asked asked);
    void startNext(const QString &host);
    void noteEnd(QNetworkAccessManager *manager);
    [[nodiscard]] static Result<HttpReply> readReply(QNetworkReply &reply);

    quint64 m_lastNumber = 0;
    QNetworkRequest m_template;
    QHash<QString, Host> m_hosts;
    bool m_held = false;
    std::optional<Error> m_refusal;
    QString m_authorityFile;
    bool m_authoritiesRead = true;
    QHash<QNetworkAccessManager *, int> m_running;
    QNetworkAccessManager *m_manager = nullptr;
    // The managers' parent. Last, so that their replies go before what the handlers use.
    QObject m_managers;
};

} // namespace deskbridge
