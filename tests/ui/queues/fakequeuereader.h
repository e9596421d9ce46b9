// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QPointer>

#include <optional>

namespace deskbridge {

/// Keeps every question until the test answers it, which reaches nobody once its context has gone.
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

    void readCompleteness(IntegrationId, Period, QObject *context,
                          Answer<Completeness> answer) override;
    void readBackground(IntegrationId, QObject *context, Answer<QueueBackground> answer) override
    {
        backgroundAnswers.append(whileWanted(context, std::move(answer)));
    }
    void readSeries(IntegrationId, const SeriesQuestion &question, QObject *context,
                    Answer<QueueSeries> answer) override
    {
        seriesQuestions.append({question, whileWanted(context, std::move(answer))});
    }
    void readSparklines(IntegrationId, UtcTime, UtcTime, int, QObject *context,
                        Answer<QHash<QueueId, QList<qint64>>> answer) override
    {
        sparklineAnswers.append(whileWanted(context, std::move(answer)));
    }
    void readContacts(IntegrationId, const ContactFilter &filter,
                      const std::optional<ContactPosition> &after, int, QObject *context,
                      Answer<ContactPage> answer) override
    {
        contactQuestions.append({filter, after, whileWanted(context, std::move(answer))});
    }
    void readTicket(IntegrationId, TicketId ticket, QObject *context,
                    Answer<QList<Contact>> answer) override
    {
        ticketQuestions.append({ticket, whileWanted(context, std::move(answer))});
    }

    /// Answers the oldest open question about queues and the one about the sum that follows from it.
    void answerAll(const QList<QueueSummary> &queues, const Reconciliation &sum)
    {
        queueQuestions.takeFirst().reply(queues);
        if (!sumQuestions.isEmpty())
            sumQuestions.takeFirst().reply(sum);
    }

    Completeness completeness; ///< answered at once
    std::optional<ErrorKind> completenessFails = {};
    QList<Question<QList<QueueSummary>>> queueQuestions;
    QList<Question<Reconciliation>> sumQuestions;
    QList<Answer<QueueBackground>> backgroundAnswers;
    struct SeriesAsked {
        SeriesQuestion question;
        Answer<QueueSeries> answer;
    };
    QList<SeriesAsked> seriesQuestions;
    QList<Answer<QHash<QueueId, QList<qint64>>>> sparklineAnswers;
    struct ContactsAsked {
        ContactFilter filter;
        std::optional<ContactPosition> after;
        Answer<ContactPage> answer;
    };
    QList<ContactsAsked> contactQuestions;
    struct TicketAsked {
        TicketId ticket{};
        Answer<QList<Contact>> answer;
    };
    QList<TicketAsked> ticketQuestions;

private:
    /// As the workspace answers: nobody, when the context has gone.
    template <class T> static Answer<T> whileWanted(QObject *context, Answer<T> answer)
    {
        return [wanted = QPointer<QObject>(context), answer = std::move(answer)](Result<T> result) {
            if (wanted)
                answer(std::move(result));
        };
    }
};

} // namespace deskbridge
