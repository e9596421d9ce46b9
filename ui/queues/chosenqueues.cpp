// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/chosenqueues.h"

#include "ui/queues/queuefilterproxy.h"
#include "ui/queues/queuetablemodel.h"
#include "ui/shared/chartcolors.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

namespace deskbridge {

ChosenQueues chosenQueues(const QItemSelectionModel &selection, const QueueFilterProxy &shown,
                          const QueueTableModel &model,
                          const QHash<QueueId, SeriesMembers> &members)
{
    ChosenQueues chosen;
    const auto queueAt = [&](const QModelIndex &row) {
        return model.queues()[shown.mapToSource(row).row()].queue;
    };
    QModelIndexList rows = selection.selectedRows();
    rows.resize(qMin<qsizetype>(rows.size(), chartColors));
    for (const QModelIndex &row : std::as_const(rows)) {
        const SourceQueue queue = queueAt(row);
        chosen.lines.append(members.value(queue.id, {queue.id}));
        chosen.names.append(queue.name);
    }
    if (!rows.isEmpty() || shown.rowCount() == 0)
        return chosen;
    SeriesMembers all;
    for (int row = 0; row < shown.rowCount(); ++row)
        all += members.value(queueAt(shown.index(row, 0)).id, {queueAt(shown.index(row, 0)).id});
    chosen.lines.append(all);
    chosen.names.append(
        QCoreApplication::translate("deskbridge::ChosenQueues", "All queues shown"));
    return chosen;
}

} // namespace deskbridge
