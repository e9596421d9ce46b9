// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventserver.h"

#include "core/base/logging.h"
#include "core/events/eventapi.h"
#include "core/events/eventwriter.h"
#include "core/events/httpfront.h"
#include "core/events/tlscontext.h"
#include "core/events/workerpool.h"

#include <QHostAddress>

#include <cerrno>
#include <cstring>
#include <future>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

using Kind = ListenError::Kind;

Failure<ListenError> cannotListen(Kind kind, const QString &detail)
{
    return Failure{ListenError{kind, detail}};
}

/// Whom to listen to: `localhost` may be either loopback address, and is the one that everybody tries.
QHostAddress addressOf(const QString &text)
{
    if (text.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(text);
}

} // namespace

/// What exists while it listens.
class EventServer::Private {
public:
    Private(const EventServerOptions &options, const Clock &clock, EventWriter::Listener listener,
            std::shared_ptr<TlsContext> tls)
        : writer(clock, std::move(listener))
        , api(clock, writer, options.behindProxy)
        , front(options.limits, std::move(tls))
        , limits(options.limits)
    {
        api.answerOn(front);
    }

    ~Private()
    {
        if (accepting.joinable()) {
            front.cutConnections();
            front.stop();
            accepting.join();
        }
        writer.stop();
    }

    Result<quint16, ListenError> listen(const QHostAddress &address, quint16 port)
    {
        const std::string host = address.toString().toStdString();
        errno = 0;
        const int bound = port == 0          ? front.bind_to_any_port(host)
            : front.bind_to_port(host, port) ? port
                                             : -1;
        if (bound <= 0) {
            const int reason = errno;
            return cannotListen(reason == EADDRINUSE ? Kind::AddressTaken : Kind::AddressUnusable,
                                QString::fromLocal8Bit(std::strerror(reason)));
        }
        // stop() reaches a server that runs, and one that has its threads does.
        const auto running = std::make_shared<std::promise<void>>();
        front.new_task_queue = [this, running] {
            running->set_value();
            return new WorkerPool(front.list(), limits.threads, limits.waiting);
        };
        accepting = std::thread([this] { front.listen_after_bind(); });
        running->get_future().wait();
        return static_cast<quint16>(bound);
    }

    EventWriter writer;
    EventApi api;
    HttpFront front;
    const ConnectionLimits limits;
    std::thread accepting;
};

EventServer::EventServer(EventServerOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{ }

EventServer::~EventServer() = default;

Result<quint16, ListenError> EventServer::start()
{
    stop();
    const QHostAddress address = addressOf(m_options.address);
    if (address.isNull())
        return cannotListen(Kind::AddressUnusable, u"not an IP address"_s);
    const bool withTls = !m_options.certificateFile.isEmpty() || !m_options.keyFile.isEmpty();
    if (!address.isLoopback() && !withTls && !m_options.behindProxy)
        return cannotListen(Kind::NotProtected, m_options.address);
    std::shared_ptr<TlsContext> tls;
    if (withTls) {
        auto loaded = TlsContext::load(m_options.certificateFile, m_options.keyFile);
        if (!loaded)
            return cannotListen(Kind::CertificateUnusable, loaded.error());
        tls = *std::move(loaded);
    }
    EventWriter::Listener listener{
        [this](IntegrationId id, int accepted) { emit eventsStored(id, accepted); },
        [this](IntegrationId id, qint64 key) { emit keyUsed(id, key); },
        [this](IntegrationId id, qint64 key) { emit keyRefused(id, key); }};
    auto server = std::make_unique<Private>(m_options, m_clock, std::move(listener), tls);
    if (const Outcome opened = server->writer.start(m_options.databasePath); !opened)
        return cannotListen(Kind::StoreFailed, opened.error().detail);
    const auto port = server->listen(address, m_options.port);
    if (!port)
        return port;
    qCInfo(logging::events) << "listening at" << address.toString() << *port
                            << (withTls ? "with TLS" : "without TLS")
                            << (m_options.behindProxy ? "behind a proxy" : "directly");
    d = std::move(server);
    return *port;
}

void EventServer::stop()
{
    if (!d)
        return;
    d.reset();
    qCInfo(logging::events) << "not listening any more";
}

bool EventServer::isListening() const
{
    return d != nullptr;
}

} // namespace deskbridge
