// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/workspace/connectioncheck.h"
#include "core/workspace/engine.h"
#include "core/workspace/injixokeykeeper.h"
#include "core/workspace/integrationkeeper.h"
#include "core/workspace/reader.h"

#include <QPointer>
#include <QThread>

#include <utility>

namespace deskbridge {

/// The two threads and the way there and back. A question is posted to its thread together with a reply that
/// posts the answer home; the asker's context is looked at only here, on its own thread.
class Workspace::Private {
public:
    Private(Workspace *workspace, WorkspaceOptions workspaceOptions)
        : home(workspace)
        , options(std::move(workspaceOptions))
        , engine(new Engine(options))
        , reader(new Reader)
    {
        engineThread.setObjectName(QStringLiteral("engine"));
        readerThread.setObjectName(QStringLiteral("reader"));
        engine->moveToThread(&engineThread);
        reader->moveToThread(&readerThread);
        // Both are destroyed on their own threads, where their connections and sockets are.
        QObject::connect(&engineThread, &QThread::finished, engine, &QObject::deleteLater);
        QObject::connect(&readerThread, &QThread::finished, reader, &QObject::deleteLater);
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

    /// Brings an answer home. The workspace outlives both threads, so posting to it is safe from them.
    template <class T> Answer<T> bringHome(QObject *context, Answer<T> answer)
    {
        return [home = home, asker = QPointer<QObject>(context),
                answer = std::move(answer)](Result<T> result) {
            auto parcel = std::make_shared<Result<T>>(std::move(result));
            QMetaObject::invokeMethod(
                home,
                [asker, answer, parcel] {
                    if (asker)
                        answer(std::move(*parcel));
                },
                Qt::QueuedConnection);
        };
    }

    /// @p question(Engine &, Answer<T>), on the engine thread, once the store is open.
    template <class T, class Question>
    void askEngine(QObject *context, Answer<T> answer, Question question)
    {
        QMetaObject::invokeMethod(
            engine,
            [engine = engine, question = std::move(question),
             reply = bringHome(context, std::move(answer))]() mutable {
                if (!engine->state())
                    return reply(failure(engine->state()));
                question(*engine, std::move(reply));
            },
            Qt::QueuedConnection);
    }

    /// @p question(const Reader &) gives the result, on the reader thread.
    template <class T, class Question>
    void askReader(QObject *context, Answer<T> answer, Question question)
    {
        QMetaObject::invokeMethod(
            reader,
            [reader = reader, question = std::move(question),
             reply = bringHome(context, std::move(answer))] { reply(question(*reader)); },
            Qt::QueuedConnection);
    }

    template <class StartProbe> ConnectionCheck::Launch launcher(StartProbe startProbe)
    {
        return [this, startProbe](ConnectionCheck *check, int run) -> ConnectionCheck::Cancel {
            const quint64 number = ++lastProbe;
            const QPointer<ConnectionCheck> listener(check);
            const auto post = [home = home](std::function<void()> call) {
                QMetaObject::invokeMethod(home, std::move(call), Qt::QueuedConnection);
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
    Reader *reader; ///< belongs to readerThread
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

void Workspace::open(QObject *context, Answer<Done> answer)
{
    auto openReader = [this](Answer<Done> reply) {
        QMetaObject::invokeMethod(
            d->reader,
            [reader = d->reader, path = Engine::databasePath(d->options),
             reply = std::move(reply)] { reply(reader->open(path)); },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        d->engine,
        [engine = d->engine, openReader, reply = d->bringHome(context, std::move(answer))] {
            const Outcome opened = engine->open();
            if (!opened)
                return reply(opened);
            openReader(reply);
        },
        Qt::QueuedConnection);
}

void Workspace::listIntegrations(QObject *context, Answer<QList<IntegrationOverview>> answer)
{
    d->askEngine(context, std::move(answer),
                 [](const Engine &engine, const auto &reply) { reply(engine.overview()); });
}

void Workspace::checkName(const QString &name, QObject *context, Answer<Done> answer)
{
    d->askEngine(context, std::move(answer), [name](Engine &engine, const auto &reply) {
        reply(engine.integrations().checkName(name));
    });
}

void Workspace::addIntegration(NewIntegration integration, Secret apiKey, QObject *context,
                               Answer<Integration> answer)
{
    d->askEngine(
        context, std::move(answer),
        [integration = std::move(integration),
         key = std::make_shared<Secret>(std::move(apiKey))](Engine &engine, const auto &reply) {
            engine.integrations().add(integration, std::move(*key), engine.announcing(reply));
        });
}

void Workspace::pause(IntegrationId id, QObject *context, Answer<Integration> answer)
{
    d->askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.pause(id));
    });
}

void Workspace::resume(IntegrationId id, QObject *context, Answer<Integration> answer)
{
    d->askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.resume(id));
    });
}

void Workspace::deleteIntegration(IntegrationId id, DataFate fate, QObject *context,
                                  Answer<Done> answer)
{
    d->askEngine(context, std::move(answer), [id, fate](Engine &engine, const auto &reply) {
        engine.deleteIntegration(id, fate, engine.announcing(reply));
    });
}

void Workspace::listDrafts(QObject *context, Answer<QList<SetupDraft>> answer)
{
    d->askEngine(context, std::move(answer),
                 [](Engine &engine, const auto &reply) { reply(engine.integrations().drafts()); });
}

void Workspace::saveDraft(SetupDraft draft, QObject *context, Answer<SetupDraft> answer)
{
    d->askEngine(context, std::move(answer), [draft](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.integrations().saveDraft(draft));
    });
}

void Workspace::discardDraft(qint64 id, QObject *context, Answer<Done> answer)
{
    d->askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.integrations().discardDraft(id));
    });
}

void Workspace::setNextStep(IntegrationId id, SetupStep step, QObject *context,
                            Answer<Integration> answer)
{
    d->askEngine(context, std::move(answer), [id, step](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.integrations().setNextStep(id, step));
    });
}

void Workspace::generateInjixoKey(IntegrationId id, QObject *context,
                                  Answer<IssuedInjixoKey> answer)
{
    d->askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        engine.announcing(reply)(engine.injixoKeys().generate(id));
    });
}

void Workspace::keepInjixoKey(IntegrationId id, Secret key, QObject *context,
                              Answer<InjixoKeyFacts> answer)
{
    d->askEngine(
        context, std::move(answer),
        [id, key = std::make_shared<Secret>(std::move(key))](Engine &engine, const auto &reply) {
            engine.injixoKeys().keep(id, std::move(*key), engine.announcing(reply));
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

void Workspace::import(IntegrationId id, ImportOptions options, QObject *context,
                       Answer<ImportSummary> answer)
{
    d->askEngine(context, std::move(answer), [id, options](Engine &engine, auto reply) {
        engine.startImport(id, options, std::move(reply));
    });
}

void Workspace::stopImport(IntegrationId id)
{
    QMetaObject::invokeMethod(
        d->engine,
        [engine = d->engine, id] {
            if (engine->state())
                engine->stopImport(id);
        },
        Qt::QueuedConnection);
}

void Workspace::readQueues(IntegrationId id, Period period, QObject *context,
                           Answer<QList<QueueSummary>> answer)
{
    d->askReader(context, std::move(answer),
                 [id, period](const Reader &reader) { return reader.queues(id, period); });
}

void Workspace::readIntervals(IntegrationId id, std::optional<QueueId> queue, Period period,
                              QObject *context, Answer<QList<IntervalCount>> answer)
{
    d->askReader(context, std::move(answer), [id, queue, period](const Reader &reader) {
        return reader.intervals(id, queue, period);
    });
}

void Workspace::readContacts(IntegrationId id, TicketId ticket, QObject *context,
                             Answer<QList<Contact>> answer)
{
    d->askReader(context, std::move(answer),
                 [id, ticket](const Reader &reader) { return reader.contacts(id, ticket); });
}

void Workspace::reconcile(IntegrationId id, Period period, QObject *context,
                          Answer<Reconciliation> answer)
{
    d->askReader(context, std::move(answer),
                 [id, period](const Reader &reader) { return reader.reconcile(id, period); });
}

} // namespace deskbridge
