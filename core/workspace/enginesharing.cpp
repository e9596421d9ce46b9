// SPDX-License-Identifier: Apache-2.0
// How the engine shares its data folder with the engines of other programs.
#include "core/workspace/engine.h"

#include "core/base/logging.h"
#include "core/store/intransaction.h"
#include "core/store/listenertable.h"
#include "core/workspace/announcedreader.h"
#include "core/workspace/archivekeeper.h"
#include "core/workspace/completenesskeeper.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/importhandover.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/keyreminderkeeper.h"
#include "core/workspace/leasekeeper.h"
#include "core/workspace/poller.h"
#include "core/workspace/receiverkeeper.h"
#include "core/workspace/settingskeeper.h"
#include "core/workspace/sharedprogress.h"
#include "core/workspace/storewatch.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace deskbridge {

/// Of the programs on the data folder one imports, and the others show what it does.
void Engine::shareFolder()
{
    m_storeWatch = std::make_unique<StoreWatch>(*m_database);
    connect(m_storeWatch.get(), &StoreWatch::changedByAnother, this, &Engine::noteOtherProgram);
    connect(m_receiver.get(), &ReceiverKeeper::written, m_storeWatch.get(),
            &StoreWatch::noteOwnWriting);
    m_lease = std::make_unique<LeaseKeeper>(*m_database, m_clock);
    connect(m_lease.get(), &LeaseKeeper::changed, this, &Engine::followLease);
    connect(m_lease.get(), &LeaseKeeper::otherChanged, this, [this] {
        m_receiver->shareWith(m_lease->otherProcess().has_value());
        emit importerChanged(importer());
    });
    connect(m_imports.get(), &ImportDispatcher::finished, this, &Engine::serveRequests);
    shareProgress();
    m_health->noteOthers(); // what is written by now is no news
    if (!m_options.keepImporting)
        return;
    m_storeWatch->start();
    m_lease->compete();
}

void Engine::shareProgress()
{
    m_sharedProgress = std::make_unique<SharedProgress>(*m_database, m_clock);
    connect(m_imports.get(), &ImportDispatcher::progressed, this,
            [this](IntegrationId id, const ImportProgress &progress) {
                if (m_lease->isHeld())
                    m_sharedProgress->tell(id, progress);
            });
    connect(m_imports.get(), &ImportDispatcher::finished, this,
            [this](IntegrationId id) { m_sharedProgress->forget(id); });
}

void Engine::showOthersProgress()
{
    if (m_lease->isHeld())
        return;
    for (const auto &[id, progress] : m_sharedProgress->read())
        emit importProgressed(id, progress);
}

void Engine::followLease(bool held)
{
    if (held) {
        m_sharedProgress->forgetAll();
        for (auto &open : m_handover->takeBack())
            startImport(open.integration, open.options, std::move(open.answer));
        serveRequests();
    }
    if (m_poller && held) {
        m_health->watch();
        m_poller->start();
        m_announced->start();
    } else if (!held) {
        m_health->rest();
        if (m_poller) {
            m_poller->rest();
            m_announced->rest();
        }
        for (const IntegrationId id : underWay())
            stopAll(id);
    }
    emit importerChanged(importer());
    emit integrationsChanged();
}

/// The integrations for which this program reads from Freshdesk and stores it.
QSet<IntegrationId> Engine::underWay() const
{
    QSet<IntegrationId> ids;
    for (const auto &running :
         {m_imports->running(), m_completeness->running(), m_archive->running()})
        ids.unite(QSet<IntegrationId>(running.begin(), running.end()));
    return ids;
}

/// Whatever another program may have changed is looked at again.
void Engine::noteOtherProgram()
{
    if (const Outcome loaded = m_settings->load(); !loaded)
        qCWarning(logging::workspace) << "settings not read again:" << loaded.error().detail;
    m_handover->look();
    const auto integrations = m_integrations->list();
    if (!integrations)
        return; // whoever lists them is told
    for (const IntegrationId id : underWay()) {
        const auto found = std::ranges::find(*integrations, id, &Integration::id);
        if (found == integrations->end() || found->state == IntegrationState::Paused)
            stopAll(id);
        else
            m_imports->followKey(*found);
    }
    serveRequests();
    m_health->noteOthers();
    if (m_options.keepImporting)
        m_keyReminders->look();
    emit integrationsChanged();
    showOthersProgress();
    emit activityRecorded();
    for (const Integration &integration : *integrations) {
        emit contactsChanged(integration.id);
        emit injixoKeysChanged(integration.id);
    }
}

void Engine::serveRequests()
{
    if (!m_poller || !m_lease->isHeld())
        return;
    const auto requests = m_handover->requests();
    if (!requests)
        return;
    for (const IntegrationId id : *requests) {
        if (m_imports->isRunning(id))
            continue; // what happened since it began is for another run, when this one has ended
        m_handover->accept(id);
        startImport(id, {}, [](const Result<ImportSummary> &) { });
    }
}

/// The other programs' health judges by it whether anybody receives events.
void Engine::publishReceiver(const ReceiverState &state)
{
    const Outcome written = inTransaction(*m_database, [&](Transaction &transaction) -> Outcome {
        ListenerTable table(*m_database);
        const auto listeners = table.list();
        if (!listeners)
            return failure(listeners);
        for (const Listener &listener : *listeners) {
            if (stateOf(listener.process) != ProcessState::Gone)
                continue;
            if (const Outcome removed = table.remove(transaction, listener.process); !removed)
                return removed;
        }
        return state.kind == ReceiverState::Kind::Listening
            ? table.put(transaction, {ownProcess(), state.since.value_or(m_clock.now())})
            : table.remove(transaction, ownProcess());
    });
    if (!written)
        qCWarning(logging::workspace) << "receiver not published:" << written.error().detail;
}

Importer Engine::importer() const
{
    return {m_lease->isHeld(), m_lease->otherProcess()};
}

} // namespace deskbridge
