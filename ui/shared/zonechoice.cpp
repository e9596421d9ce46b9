// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/zonechoice.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTimeZone>

namespace deskbridge {

void addZones(QComboBox &box)
{
    auto *model = qobject_cast<QStandardItemModel *>(box.model()); // as a box makes it
    Q_ASSERT(model);
    QList<QStandardItem *> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (!id.contains('/') || id.startsWith("Etc/") || box.findData(name) >= 0)
            continue;
        auto *zone = new QStandardItem(name);
        zone->setData(name, Qt::UserRole);
        zones.append(zone);
    }
    model->invisibleRootItem()->appendRows(zones);
}

} // namespace deskbridge
