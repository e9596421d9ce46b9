// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/command.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace deskbridge {

class CommandModel;

/// Type, choose with the arrows, Enter: everything the window can do, by its name. Goes when something was
/// chosen, on Escape, and when another window is clicked. What was chosen lately comes first.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// `settings` outlives it: there the recent ones are kept, as ids.
    CommandPalette(const QList<Command> &commands, QSettings &settings, QWidget *parent);

    /// What had to be asked for and comes later.
    void addCommands(const QList<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void runChosen();
    void remember(const QString &id);
    void updateList();

    QSettings &m_settings;
    CommandModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace deskbridge
