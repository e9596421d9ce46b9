// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QObject>

#include <memory>

namespace deskbridge {

/// A series and the same in the period compared with. Another question withdraws the
/// one before it; the same one asked while it runs is asked once more afterwards: a lively import delays no answer.
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
    [[nodiscard]] bool isRunning() const { return m_asking != nullptr; }

signals:
    void answered(const deskbridge::QueueSeries &series,
                  const std::optional<deskbridge::QueueSeries> &before);
    void failed(const deskbridge::Error &error);

private:
    void start();
    void fail(const Error &error);
    void end(const std::optional<QueueSeries> &before);

    QueueReader &m_reader;
    IntegrationId m_id{};
    SeriesQuestion m_question;
    std::optional<SeriesQuestion> m_before;
    QueueSeries m_series;
    std::unique_ptr<QObject>
        m_asking; ///< what the running question is asked for; gone, it is withdrawn
    bool m_again = false;
};

} // namespace deskbridge
