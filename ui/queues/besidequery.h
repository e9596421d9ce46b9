// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/periodchoice.h"
#include "ui/queues/queuereader.h"
#include "ui/queues/queuetablemodel.h"

#include <QObject>

namespace deskbridge {

/// Reads what stands beside the queue list, after it, so that the list is there at once. Another
/// question makes the older one's answer worthless; the same one asked while it runs is asked once more
/// afterwards: a lively import delays no answer.
///
///   ask → background → before → trends → answered | failed
class BesideQuery final : public QObject {
    Q_OBJECT
public:
    struct Question {
        IntegrationId id{};
        Period period;
        UtcTime now{};
        QTimeZone zone;
    };

    explicit BesideQuery(QueueReader &reader, QObject *parent = nullptr); ///< which outlives it

    void ask(const Question &question);
    void forget();

signals:
    void answered(const deskbridge::QueuesBeside &beside, const deskbridge::KnownTime &known);
    void failed(const deskbridge::Error &error);

private:
    void start();
    /// Whether the answer to question `number` still matters; if it failed, that is told.
    template <class T> [[nodiscard]] bool accept(int number, const Result<T> &answer);
    void end();
    void readBefore(int number);
    void readTrends(int number);

    QueueReader &m_reader;
    Question m_question;
    QueuesBeside m_beside;
    KnownTime m_known;
    std::optional<TimeSpan> m_span;
    int m_number = 0;
    bool m_running = false;
    std::optional<Question> m_again; ///< the same, but of later
};

} // namespace deskbridge
