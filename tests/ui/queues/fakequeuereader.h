// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QPointer>

namespace deskbridge {

/// Keeps every question until the test answers it.
class FakeQueueReader final : public QueueReader {
public:
    template <class T> struct Question {
        IntegrationId id{};
        Period period;
        QPointer<QObject> context;
        Answer<T> answer;

        void reply(const T &value) const;
        void fail(ErrorKind kind) const;
    };

    void readQueues(IntegrationId id, Period period, QObject *context,
                    Answer<QList<QueueSummary>> answer) override
    {
        queueQuestions.append({id, period, context, std::move(answer)});
    }
    void reconcile(IntegrationId id, Period period, QObject *context,
                   Answer<Reconciliation> answer) override
    {
        sumQuestions.append({id, period, context, std::move(answer)});
    }

    /// Answers the oldest open question about queues and the one about the sum that follows from it.
    void answerAll(const QList<QueueSummary> &queues, const Reconciliation &sum)
    {
        queueQuestions.takeFirst().reply(queues);
        if (!sumQuestions.isEmpty())
            sumQuestions.takeFirst().reply(sum);
    }

    QList<Question<QList<QueueSummary>>> queueQuestions;
    QList<Question<Reconciliation>> sumQuestions;
};

} // namespace deskbridge
