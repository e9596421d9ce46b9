// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace deskbridge {

/// What a LoopbackServer does with one request.
struct ServerReply {
    enum class Manner {
        Whole,
        Silent, ///< never answers
        CutBody, ///< promises more than it sends, then closes
        Reset, ///< closes without a byte
        Garbage, ///< bytes that are not HTTP
        Drip, ///< the body one byte at a time, `delay` apart, without end
    };

    int status = 200;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0}; ///< before the answer

    [[nodiscard]] ServerReply with(const QByteArray &name, const QByteArray &value) const
    {
        ServerReply changed = *this;
        changed.headers.append({name, value});
        return changed;
    }
};

struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QByteArray query() const { return target.mid(path().size() + 1); }
};

/// A real HTTP server on 127.0.0.1 that can be slow, silent or rude. Lives in the test's own event loop.
class LoopbackServer final : public QObject {
    Q_OBJECT
public:
    /// OwnAuthority: certified as acme.freshdesk.com by an authority that no system knows.
    enum class Security { Plain, SelfSigned, OwnAuthority };
    using Handler = std::function<ServerReply(const SeenRequest &)>;

    explicit LoopbackServer(Security security = Security::Plain);
    ~LoopbackServer() override;

    /// The certificate of that authority, PEM.
    [[nodiscard]] static QByteArray authorityCertificate();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray authority() const; ///< `127.0.0.1:PORT`
    [[nodiscard]] QByteArray root() const; ///< `http://127.0.0.1:PORT`, or https

    /// Answers the next requests in this order; after them the handler is asked.
    void script(std::initializer_list<ServerReply> replies);
    void handle(Handler handler) { m_handler = std::move(handler); }

    [[nodiscard]] QList<SeenRequest> seen() const { return m_seen; }
    [[nodiscard]] bool isIdle() const { return m_atOnce == 0; } ///< nothing is unanswered
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; } ///< unanswered at the same time
    [[nodiscard]] int aborted() const
    {
        return m_aborted;
    } ///< closed by the other side while unanswered

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ServerReply &reply);
    void drip(QTcpSocket *socket, std::chrono::milliseconds pause);
    [[nodiscard]] std::optional<SeenRequest> takeRequest(QByteArray &buffer) const;

    bool m_secure = false;
    std::deque<ServerReply> m_script;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_unanswered;
    QList<SeenRequest> m_seen;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    int m_aborted = 0;
    std::unique_ptr<QTcpServer>
        m_server; ///< last: its connections end before what their handlers use
};

} // namespace deskbridge
