// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/periodchoice.h"
#include "ui/queues/queuereader.h"
#include "ui/queues/queuetablemodel.h"

#include <QObject>

#include <memory>

namespace deskbridge {

/// Reads what stands beside the queue list, after it, so that the list is there at once. Another
/// question withdraws the one before it; the same one asked while it runs is asked once more afterwards: a
/// lively import delays no answer.
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
    [[nodiscard]] bool isRunning() const { return m_asking != nullptr; }

signals:
    void answered(const deskbridge::QueuesBeside &beside, const deskbridge::KnownTime &known);
    void failed(const deskbridge::Error &error);

private:
    void start();
    void readBefore();
    void readTrends();
    void end();
    void fail(const Error &error);

    QueueReader &m_reader;
    Question m_question;
    QueuesBeside m_beside;
    KnownTime m_known;
    std::optional<TimeSpan> m_span;
    std::unique_ptr<QObject>
        m_asking; ///< what the running question is asked for; gone, it is withdrawn
    std::optional<Question> m_again; ///< the same, but of later
};

} // namespace deskbridge
