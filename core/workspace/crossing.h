// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/workspace/engine.h"
#include "core/workspace/reader.h"

#include <QMetaObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace deskbridge {

/// The way from the asker's thread to the engine's or the reader's and back. A question is posted to its
/// thread together with a reply that posts the answer home; the asker's context is looked at only there.
/// Used on the home thread; home outlives both threads, so that posting to it is safe from them.
class Crossing {
public:
    Crossing(QObject &home, Engine &engine, Reader &reader)
        : m_home(&home)
        , m_engine(&engine)
        , m_reader(&reader)
    { }

    [[nodiscard]] Engine *engine() const
    {
        return m_engine;
    } ///< to connect to; its calls are its thread's

    /// The same answer, given on the home thread, unless context has gone.
    template <class T> [[nodiscard]] Answer<T> bringHome(QObject *context, Answer<T> answer) const
    {
        return [home = m_home, asker = QPointer<QObject>(context),
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
    void askEngine(QObject *context, Answer<T> answer, Question question) const
    {
        QMetaObject::invokeMethod(
            m_engine,
            [engine = m_engine, question = std::move(question),
             reply = bringHome(context, std::move(answer))]() mutable {
                if (!engine->state())
                    return reply(failure(engine->state()));
                question(*engine, std::move(reply));
            },
            Qt::QueuedConnection);
    }

    /// @p question(const Reader &) gives the result, on the reader thread, once the store is open. When the
    /// context goes, the question is withdrawn: it is not begun, or ended in the middle, so that a long one
    /// that nobody waits for holds up nothing.
    template <class T, class Question>
    void askReader(QObject *context, Answer<T> answer, Question question) const
    {
        const auto withdrawn = std::make_shared<Withdrawn>(false);
        const auto watch = QObject::connect(context, &QObject::destroyed, m_home,
                                            [withdrawn] { withdrawn->store(true); });
        Answer<T> watched = [watch, answer = std::move(answer)](Result<T> result) {
            QObject::disconnect(watch);
            answer(std::move(result));
        };
        QMetaObject::invokeMethod(
            m_reader,
            [reader = m_reader, withdrawn, question = std::move(question),
             reply = bringHome(context, std::move(watched))] {
                if (withdrawn->load())
                    return;
                if (!reader->isOpen())
                    return reply(failure(ErrorKind::StoreFailed,
                                         QStringLiteral("asked before the store was open")));
                const Database::Interruption interruption(reader->database(), *withdrawn);
                reply(question(*reader));
            },
            Qt::QueuedConnection);
    }

    /// @p order(Engine &), on the engine thread, once the store is open; nothing comes back.
    template <class Order> void tellEngine(Order order) const
    {
        QMetaObject::invokeMethod(
            m_engine,
            [engine = m_engine, order = std::move(order)]() mutable {
                if (engine->state())
                    order(*engine);
            },
            Qt::QueuedConnection);
    }

    /// @p call, on the home thread; from any thread.
    void post(std::function<void()> call) const
    {
        QMetaObject::invokeMethod(m_home, std::move(call), Qt::QueuedConnection);
    }

private:
    QObject *m_home;
    Engine *m_engine;
    Reader *m_reader;
};

} // namespace deskbridge
