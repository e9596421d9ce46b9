// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/receiverkeeper.h"

#include "core/base/logging.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/settingskeeper.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString endpoint(const ReceiverState &state)
{
    const bool isV6 = state.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(state.address).arg(state.port);
}

} // namespace

ReceiverKeeper::ReceiverKeeper(QString databasePath, HealthKeeper &health, SettingsKeeper &settings,
                               ActivityLog &activity, const Clock &clock)
    : m_databasePath(std::move(databasePath))
    , m_health(health)
    , m_settings(settings)
    , m_activity(activity)
    , m_clock(clock)
    , m_tryAgain(this)
    , m_tell(this)
{
    m_tryAgain.setInterval(tryAgainEvery);
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &ReceiverKeeper::listen);
    m_tell.setInterval(tellEvery);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &ReceiverKeeper::tell);
    connect(&m_settings, &SettingsKeeper::changed, this, &ReceiverKeeper::settingsChanged);
}

ReceiverKeeper::~ReceiverKeeper() = default;

void ReceiverKeeper::start(const ReceiverWish &wish)
{
    m_wish = wish;
    listen();
}

void ReceiverKeeper::stop()
{
    m_wish.reset();
    m_tryAgain.stop();
    m_server.reset();
    setState({});
}

quint16 ReceiverKeeper::wantedPort() const
{
    return m_wish->port.value_or(static_cast<quint16>(m_settings.current().receiverPort));
}

void ReceiverKeeper::listen()
{
    m_server.reset(); // first, or it would take the port from itself
    m_server =
        std::make_unique<EventServer>(EventServerOptions{.databasePath = m_databasePath,
                                                         .address = m_wish->address,
                                                         .port = wantedPort(),
                                                         .certificateFile = m_wish->certificateFile,
                                                         .keyFile = m_wish->keyFile,
                                                         .behindProxy = m_wish->behindProxy},
                                      m_clock);
    connect(m_server.get(), &EventServer::eventsStored, this, &ReceiverKeeper::noteArrival);
    connect(m_server.get(), &EventServer::keyUsed, this, &ReceiverKeeper::noteArrival);
    connect(m_server.get(), &EventServer::keyRefused, this, &ReceiverKeeper::noteArrival);
    const auto port = m_server->start();
    ReceiverState state{.kind = ReceiverState::Kind::Listening,
                        .address = m_wish->address,
                        .port = port ? *port : wantedPort(),
                        .withTls = !m_wish->certificateFile.isEmpty(),
                        .behindProxy = m_wish->behindProxy,
                        .since = m_clock.now(),
                        .error = {}};
    if (!port) {
        m_server.reset();
        const bool failedBefore =
            m_state.kind == ReceiverState::Kind::Failed && m_state.port == state.port;
        state.kind = ReceiverState::Kind::Failed;
        state.error = port.error();
        if (failedBefore)
            state.since = m_state.since;
        m_tryAgain.start();
    }
    setState(std::move(state));
}

void ReceiverKeeper::setState(ReceiverState state)
{
    if (state == m_state)
        return;
    const ReceiverState before = std::exchange(m_state, std::move(state));
    const bool listens = m_state.kind == ReceiverState::Kind::Listening;
    if (listens) {
        m_activity.record({.kind = ActivityKind::ReceiverStarted,
                           .actor = Actor::Program,
                           .facts = {{u"address"_s, endpoint(m_state)}}});
    } else if (before.kind == ReceiverState::Kind::Listening) {
        m_activity.record({.kind = ActivityKind::ReceiverStopped, .actor = Actor::Program});
    }
    if (m_state.error)
        qCWarning(logging::events)
            << "not listening at" << endpoint(m_state) << "reason"
            << static_cast<int>(m_state.error->kind) << m_state.error->detail;
    tellHealth();
    emit stateChanged(m_state);
}

void ReceiverKeeper::shareWith(bool anotherProgram)
{
    if (std::exchange(m_shared, anotherProgram) != anotherProgram)
        tellHealth();
}

void ReceiverKeeper::tellHealth()
{
    const bool isOthers = m_state.kind == ReceiverState::Kind::Off
        || (m_shared && m_state.error && m_state.error->kind == ListenError::Kind::AddressTaken);
    if (isOthers)
        m_health.forgetReceiver();
    else
        m_health.setReceiver(m_state.kind == ReceiverState::Kind::Listening ? m_state.since
                                                                            : std::nullopt);
}

void ReceiverKeeper::settingsChanged()
{
    if (m_wish && !m_wish->port && wantedPort() != m_state.port)
        listen();
}

void ReceiverKeeper::noteArrival(IntegrationId integration)
{
    emit written();
    m_arrived.insert(integration);
    if (!m_tell.isActive())
        m_tell.start();
}

void ReceiverKeeper::tell()
{
    for (const IntegrationId integration : std::exchange(m_arrived, {}))
        emit arrived(integration);
    m_health.lanesChanged();
}

} // namespace deskbridge
