// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QObject>

namespace deskbridge {

/// A series and the same in the period compared with. Another question makes the older one's answer
/// worthless; the same one asked while it runs is asked once more afterwards: a lively import delays no answer.
///
///   ask → series → before → answered | failed
class SeriesQuery final : public QObject {
    Q_OBJECT
public:
    /// `reader` outlives the query.
    explicit SeriesQuery(QueueReader &reader, QObject *parent = nullptr);

    void ask(IntegrationId id, const SeriesQuestion &question,
             const std::optional<SeriesQuestion> &before);
    void forget();

signals:
    void answered(const deskbridge::QueueSeries &series,
                  const std::optional<deskbridge::QueueSeries> &before);
    void failed(const deskbridge::Error &error);

private:
    void start();
    /// Whether the answer to question `number` still matters; if it failed, that is told.
    template <class T> [[nodiscard]] bool accept(int number, const Result<T> &answer);
    void end(const std::optional<QueueSeries> &before);

    QueueReader &m_reader;
    IntegrationId m_id{};
    SeriesQuestion m_question;
    std::optional<SeriesQuestion> m_before;
    QueueSeries m_series;
    int m_number = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace deskbridge
