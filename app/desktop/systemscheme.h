// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QObject>

class QDBusVariant;

namespace deskbridge {

/// Light or dark, as the desktop portal says (org.freedesktop.appearance, color-scheme) and whenever it
/// changes. For Linux with a Qt before 6.5; later ones know by themselves. Asks without waiting; without a
/// session bus or portal it stays silent.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    void start();

signals:
    void schemeTold(deskbridge::ColorScheme scheme);

private slots:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
};

} // namespace deskbridge
