// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

#include <QHash>
#include <QSet>

namespace deskbridge {

/// `intervals`: offered contacts by source queue and interval, where there are any.
class IntervalsCommand final : public Command {
    Q_OBJECT
public:
    IntervalsCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void choose(IntegrationId id, const QList<QueueSummary> &queues);
    void show(const QList<IntervalCount> &quarters);
    void writeTable(const QList<IntervalCount> &counts);
    void writeJson(const QList<IntervalCount> &counts);
    void writeCsv(const QList<IntervalCount> &counts);

    /// The queues asked for. Two may bear one name; each keeps its own rows.
    QHash<QueueId, QString> m_names;
};

} // namespace deskbridge
