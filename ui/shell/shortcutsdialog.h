// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QMenuBar;

namespace deskbridge {

struct Shortcut {
    QString place; ///< where it works
    QString keys;
    QString what;
};

/// Every key that does something: those of the menus as they are, then those of charts, tables and dialogs.
[[nodiscard]] QList<Shortcut> allShortcuts(const QMenuBar &bar);

/// The list of all keys. Not modal, so that it can stand beside the window while one tries them.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);
};

} // namespace deskbridge
