// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/http/httpmessage.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QString>

#include <deque>

namespace deskbridge {

/// GET requests, nothing else: HTTP/1.1 (Qt loses requests when an HTTP/2 server says GOAWAY), no redirect
/// followed, no cookie, no cache, no way around a certificate error. System proxies are used, never for
/// loopback. More than six requests to one host wait here, not in Qt, where their timeouts would run.
/// One for each engine thread, whose thread it lives on.
class HttpClient final {
public:
    /// product is the User-Agent: `Deskbridge/0.1.0`.
    explicit HttpClient(const QByteArray &product);

    /// Answers with whatever status came, also 3xx, 4xx and 5xx. Without a status, or when the body of a
    /// 2xx did not arrive whole: Offline, HostUnknown, TimedOut, ProxyRefused, TlsFailed or
    /// UnexpectedReply. The timeout counts from the last byte; a body that drips for ten times as long is
    /// cut off too. When the context goes the request is aborted.
    void get(const HttpRequest &request, QObject *context, Answer<HttpReply> answer);

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
    void start(const QString &host, Asked asked);
    void startNext(const QString &host);
    [[nodiscard]] static Result<HttpReply> readReply(QNetworkReply &reply);

    QNetworkRequest m_template;
    QHash<QString, Host> m_hosts;
    // Last, so that its replies go before what their handlers use.
    QNetworkAccessManager m_manager;
};

} // namespace deskbridge
