// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/command.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace deskbridge {

/// The commands that answer what was typed, the best first; among equals the recently used first. With
/// nothing typed: the recent ones, then all others as they were given.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole + 1, ShortcutRole };
    static constexpr qsizetype mostShown = 100; ///< nobody reads on; type more

    using QAbstractListModel::QAbstractListModel;

    /// `recent`: ids, the latest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    void addCommands(const QList<Command> &commands);
    void search(const QString &typed);
    [[nodiscard]] const Command &command(int row) const { return m_commands[m_shown[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();

    QList<Command> m_commands;
    QStringList m_recent;
    QString m_typed;
    QList<qsizetype> m_shown; ///< indexes into the commands
};

} // namespace deskbridge
