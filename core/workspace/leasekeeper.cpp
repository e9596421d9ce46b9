// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/leasekeeper.h"

#include "core/base/logging.h"
#include "core/store/intransaction.h"

#include <QUuid>

#include <utility>

namespace deskbridge {

LeaseKeeper::LeaseKeeper(Database &database, const Clock &clock, const ProcessIdentity &process)
    : m_database(database)
    , m_clock(clock)
    , m_own{QUuid::createUuid().toString(QUuid::WithoutBraces), process}
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LeaseKeeper::look);
}

LeaseKeeper::~LeaseKeeper()
{
    if (!m_held)
        return;
    const Outcome released = inTransaction(m_database, [this](Transaction &transaction) {
        return LeaseTable(m_database).release(transaction, LeaseName::Import, m_own.holder);
    });
    if (!released) // the next program sees that this process has gone
        qCWarning(logging::workspace) << "lease not given back:" << released.error().detail;
}

void LeaseKeeper::compete()
{
    m_competes = true;
    m_timer.start();
    look();
}

bool LeaseKeeper::take()
{
    if (!m_held)
        tryTake();
    return m_held;
}

void LeaseKeeper::look()
{
    if (m_held)
        keep();
    else if (m_competes)
        tryTake();
}

void LeaseKeeper::keep()
{
    const auto now = m_clock.monotonic();
    if (now - m_beatAt < beatEvery)
        return;
    const auto kept = inTransaction(m_database, [this](Transaction &transaction) {
        return LeaseTable(m_database).beat(transaction, LeaseName::Import, m_own.holder);
    });
    if (kept && *kept) {
        m_beatAt = now;
        return;
    }
    if (!kept && (now - m_beatAt < silentAfter || isStillOurs()))
        return; // nobody else can have taken it yet, or nobody has
    qCWarning(logging::workspace) << "the importing was taken over by another program";
    setHeld(false);
    tryTake();
}

/// On a full disk nothing can be written, but read: giving up what nobody took would hide why nothing is imported.
bool LeaseKeeper::isStillOurs() const
{
    const auto lease = LeaseTable(m_database).find(LeaseName::Import);
    return lease && *lease && (*lease)->holder == m_own.holder;
}

void LeaseKeeper::tryTake()
{
    // A look comes without the write lock, which only taking needs.
    const auto seen = LeaseTable(m_database).find(LeaseName::Import);
    if (seen && !isToBeHad(*seen))
        return setOther(m_seen->process.number);
    const auto taken = inTransaction(m_database, [this](Transaction &transaction) -> Result<bool> {
        LeaseTable table(m_database);
        const auto found = table.find(LeaseName::Import);
        if (!found)
            return failure(found);
        if (!isToBeHad(*found))
            return false;
        const Outcome written = table.take(transaction, LeaseName::Import, m_own);
        if (!written)
            return failure(written);
        return true;
    });
    if (!taken) {
        qCWarning(logging::workspace)
            << "lease not known:" << errorCode(taken.error().kind) << taken.error().detail;
        return;
    }
    if (!*taken)
        return setOther(m_seen->process.number);
    m_seen.reset();
    m_beatAt = m_clock.monotonic();
    setOther(std::nullopt);
    setHeld(true);
}

bool LeaseKeeper::isToBeHad(const std::optional<Lease> &lease)
{
    if (!lease)
        return true;
    const auto now = m_clock.monotonic();
    if (m_seen != lease) {
        m_seen = lease;
        m_seenAt = now;
    }
    switch (stateOf(lease->process)) {
    case ProcessState::Gone:
        qCInfo(logging::workspace)
            << "process" << lease->process.number << "had the importing and has gone";
        return true;
    case ProcessState::Running:
    case ProcessState::Unknown:
        return now - m_seenAt >= silentAfter;
    }
    Q_UNREACHABLE();
}

void LeaseKeeper::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    if (held)
        m_timer.start();
    qCInfo(logging::workspace) << (held ? "this program does the importing"
                                        : "this program watches");
    emit changed(held);
}

void LeaseKeeper::setOther(std::optional<qint64> process)
{
    if (std::exchange(m_otherProcess, process) != process)
        emit otherChanged();
}

} // namespace deskbridge
