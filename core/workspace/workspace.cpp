// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/workspace/activityservice.h"
#include "core/workspace/archiveservice.h"
#include "core/workspace/completenessservice.h"
#include "core/workspace/connectioncheck.h"
#include "core/workspace/crossing.h"
#include "core/workspace/diagnosticsservice.h"
#include "core/workspace/engine.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/importservice.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/keyservice.h"
#include "core/workspace/logservice.h"
#include "core/workspace/queueservice.h"
#include "core/workspace/reader.h"
#include "core/workspace/receiverservice.h"
#include "core/workspace/settingsservice.h"

#include <QPointer>
#include <QThread>

#include <utility>

namespace deskbridge {

/// The two threads, and the parts that ask them.
class Workspace::Private {
public:
    Private(Workspace *workspace, WorkspaceOptions workspaceOptions)
        : home(workspace)
        , options(std::move(workspaceOptions))
        , engine(new Engine(options))
        , reader(std::make_unique<Reader>())
        , crossing(*home, *engine, *reader)
        , activity(crossing)
        , archive(crossing)
        , completeness(crossing)
        , diagnostics(crossing, options.dataFolder)
        , imports(crossing)
        , keys(crossing)
        , log(options.dataFolder)
        , receiver(crossing)
        , settings(crossing)
        , queues(crossing)
        , health(crossing)
    {
        engineThread.setObjectName(QStringLiteral("engine"));
        readerThread.setObjectName(QStringLiteral("reader"));
        engine->moveToThread(&engineThread);
        reader->moveToThread(&readerThread);
        // The engine goes on its own thread, where its connection and sockets are. The reader's
        // connection closes before the engine's, which tidies the database as the last one, and the
        // reader stays until the engine, which asks it to open, has gone.
        QObject::connect(&engineThread, &QThread::finished, engine, &QObject::deleteLater);
        QObject::connect(&readerThread, &QThread::finished, reader.get(), &Reader::close);
        engineThread.start();
        readerThread.start();
    }

    ~Private()
    {
        for (QThread *thread : {&readerThread, &engineThread}) {
            thread->quit();
            thread->wait();
        }
    }

    template <class StartProbe> ConnectionCheck::Launch launcher(StartProbe startProbe)
    {
        return [this, startProbe](ConnectionCheck *check, int run) -> ConnectionCheck::Cancel {
            const quint64 number = ++lastProbe;
            const QPointer<ConnectionCheck> listener(check);
            const auto post = [way = crossing](std::function<void()> call) {
                way.post(std::move(call));
            };
            Engine::ProbeListener listen{
                [post, listener, run](const CheckResult &step) {
                    post([listener, run, step] {
                        if (listener)
                            listener->report(run, step);
                    });
                },
                [post, listener, run, number, engine = engine](const QList<CheckResult> &steps) {
                    post([listener, run, steps] {
                        if (listener)
                            listener->end(run, steps);
                    });
                    QMetaObject::invokeMethod(
                        engine, [engine, number] { engine->cancelProbe(number); },
                        Qt::QueuedConnection);
                }};
            QMetaObject::invokeMethod(
                engine,
                [engine = engine, number, startProbe, listen] {
                    startProbe(*engine, number, listen);
                },
                Qt::QueuedConnection);
            return [engine = engine, number] {
                QMetaObject::invokeMethod(
                    engine, [engine, number] { engine->cancelProbe(number); },
                    Qt::QueuedConnection);
            };
        };
    }

    Workspace *home;
    WorkspaceOptions options;
    QThread engineThread;
    QThread readerThread;
    Engine *engine; ///< belongs to engineThread
    std::unique_ptr<Reader> reader; ///< lives on readerThread
    Crossing crossing;
    ActivityService activity;
    ArchiveService archive;
    CompletenessService completeness;
    DiagnosticsService diagnostics;
    ImportService imports;
    KeyService keys;
    LogService log;
    ReceiverService receiver;
    SettingsService settings;
    QueueService queues;
    HealthService health;
    quint64 lastProbe = 0;
};

Workspace::Workspace(WorkspaceOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    connect(d->engine, &Engine::integrationsChanged, this, &Workspace::integrationsChanged);
    connect(d->engine, &Engine::importProgressed, this, &Workspace::importProgressed);
    connect(d->engine, &Engine::importFinished, this, &Workspace::importFinished);
    connect(d->engine, &Engine::contactsChanged, this, &Workspace::contactsChanged);
}

Workspace::~Workspace() = default;

const WorkspaceOptions &Workspace::options() const
{
    return d->options;
}

ActivityService &Workspace::activity() const
{
    return d->activity;
}

ArchiveService &Workspace::archive() const
{
    return d->archive;
}

CompletenessService &Workspace::completeness() const
{
    return d->completeness;
}

DiagnosticsService &Workspace::diagnostics() const
{
    return d->diagnostics;
}

ImportService &Workspace::imports() const
{
    return d->imports;
}

KeyService &Workspace::keys() const
{
    return d->keys;
}

LogService &Workspace::log() const
{
    return d->log;
}

ReceiverService &Workspace::receiver() const
{
    return d->receiver;
}

SettingsService &Workspace::settings() const
{
    return d->settings;
}

QueueService &Workspace::queues() const
{
    return d->queues;
}

HealthService &Workspace::health() const
{
    return d->health;
}

void Workspace::open(QObject *context, Answer<Done> answer)
{
    // Called on the engine thread, also while the workspace goes: it must not look at it.
    auto openReader = [reader = d->reader.get(),
                       path = Engine::databasePath(d->options)](Answer<Done> reply) {
        QMetaObject::invokeMethod(
            reader, [reader, path, reply = std::move(reply)] { reply(reader->open(path)); },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        d->engine,
        [engine = d->engine, openReader,
         reply = d->crossing.bringHome(context, std::move(answer))] {
            const Outcome opened = engine->open();
            if (!opened)
                return reply(opened);
            openReader(reply);
        },
        Qt::QueuedConnection);
}

void Workspace::listIntegrations(QObject *context, Answer<QList<IntegrationOverview>> answer)
{
    d->crossing.askEngine(context, std::move(answer), [](const Engine &engine, const auto &reply) {
        reply(engine.overview());
    });
}

void Workspace::checkName(const QString &name, QObject *context, Answer<Done> answer)
{
    d->crossing.askEngine(context, std::move(answer), [name](Engine &engine, const auto &reply) {
        reply(engine.integrations().checkName(name));
    });
}

void Workspace::addIntegration(NewIntegration integration, Secret apiKey, QObject *context,
                               Answer<Integration> answer)
{
    d->crossing.askEngine(
        context, std::move(answer),
        [integration = std::move(integration),
         key = std::make_shared<Secret>(std::move(apiKey))](Engine &engine, const auto &reply) {
            engine.integrations().add(integration, std::move(*key), engine.announcing(reply));
        });
}

void Workspace::pause(IntegrationId id, QObject *context, Answer<Integration> answer)
{
    d->crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.pause(id));
    });
}

void Workspace::resume(IntegrationId id, QObject *context, Answer<Integration> answer)
{
    d->crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.resume(id));
    });
}

void Workspace::deleteIntegration(IntegrationId id, DataFate fate, QObject *context,
                                  Answer<Done> answer)
{
    d->crossing.askEngine(context, std::move(answer),
                          [id, fate](Engine &engine, const auto &reply) {
                              engine.deleteIntegration(id, fate, engine.announcing(reply));
                          });
}

void Workspace::listDrafts(QObject *context, Answer<QList<SetupDraft>> answer)
{
    d->crossing.askEngine(context, std::move(answer), [](Engine &engine, const auto &reply) {
        reply(engine.integrations().drafts());
    });
}

void Workspace::saveDraft(SetupDraft draft, QObject *context, Answer<SetupDraft> answer)
{
    d->crossing.askEngine(context, std::move(answer), [draft](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.integrations().saveDraft(draft));
    });
}

void Workspace::discardDraft(qint64 id, QObject *context, Answer<Done> answer)
{
    d->crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.integrations().discardDraft(id));
    });
}

void Workspace::setNextStep(IntegrationId id, SetupStep step, QObject *context,
                            Answer<Integration> answer)
{
    d->crossing.askEngine(context, std::move(answer),
                          [id, step](Engine &engine, const auto &reply) {
                              engine.announcing(reply)(engine.integrations().setNextStep(id, step));
                          });
}

std::unique_ptr<ConnectionCheck> Workspace::checkConnection(const AccountAddress &address,
                                                            Secret apiKey)
{
    const auto key = std::make_shared<Secret>(std::move(apiKey));
    return std::make_unique<ConnectionCheck>(d->launcher(
        [address, key](Engine &engine, quint64 number, const Engine::ProbeListener &listener) {
            engine.probe(number, address, key->clone(), listener);
        }));
}

std::unique_ptr<ConnectionCheck> Workspace::checkConnection(IntegrationId id)
{
    return std::make_unique<ConnectionCheck>(
        d->launcher([id](Engine &engine, quint64 number, const Engine::ProbeListener &listener) {
            engine.probe(number, id, listener);
        }));
}

std::unique_ptr<ConnectionCheck> Workspace::checkEverything(IntegrationId id)
{
    return std::make_unique<ConnectionCheck>(
        d->launcher([id](Engine &engine, quint64 number, const Engine::ProbeListener &listener) {
            engine.checkAll(number, id, listener);
        }),
        allChecks());
}

void Workspace::import(IntegrationId id, ImportOptions options, QObject *context,
                       Answer<ImportSummary> answer)
{
    d->crossing.askEngine(context, std::move(answer), [id, options](Engine &engine, auto reply) {
        engine.startImport(id, options, std::move(reply));
    });
}

void Workspace::stopImport(IntegrationId id)
{
    d->crossing.tellEngine([id](Engine &engine) { engine.stopImport(id); });
}

void Workspace::readQueues(IntegrationId id, Period period, QObject *context,
                           Answer<QList<QueueSummary>> answer)
{
    d->crossing.askReader(context, std::move(answer),
                          [id, period](const Reader &reader) { return reader.queues(id, period); });
}

void Workspace::readIntervals(IntegrationId id, std::optional<QueueId> queue, Period period,
                              QObject *context, Answer<QList<IntervalCount>> answer)
{
    d->crossing.askReader(context, std::move(answer), [id, queue, period](const Reader &reader) {
        return reader.intervals(id, queue, period);
    });
}

void Workspace::readContacts(IntegrationId id, TicketId ticket, QObject *context,
                             Answer<QList<Contact>> answer)
{
    d->crossing.askReader(context, std::move(answer), [id, ticket](const Reader &reader) {
        return reader.contacts(id, ticket);
    });
}

void Workspace::reconcile(IntegrationId id, Period period, QObject *context,
                          Answer<Reconciliation> answer)
{
    d->crossing.askReader(context, std::move(answer), [id, period](const Reader &reader) {
        return reader.reconcile(id, period);
    });
}

} // namespace deskbridge
