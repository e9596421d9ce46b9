// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace deskbridge {

class Database;

/// Notices that another program has written to the data folder: SQLite counts that for each connection, so
/// that looking costs next to nothing. Engine thread; the database outlives it.
class StoreWatch final : public QObject {
    Q_OBJECT
public:
    explicit StoreWatch(Database &database);

    void start();
    /// What the timer does every other second.
    void look();

signals:
    void changedByAnother();

private:
    Database &m_database;
    std::optional<qint64> m_version;
    QTimer m_timer;
};

} // namespace deskbridge
