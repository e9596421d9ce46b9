// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace deskbridge {

class Database;

/// Notices that another program has written to the data folder: SQLite counts that for each connection, so
/// that looking costs next to nothing. It counts this program's receiver, which has a connection of its own, as
/// another: while that writes, what others write is told a few seconds later instead of each write of ours.
/// Engine thread; the database outlives it.
class StoreWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lookEvery{2};
    static constexpr std::chrono::seconds usualPatience{10};

    /// @p patience: how long a change may wait that is likely our own.
    explicit StoreWatch(Database &database, std::chrono::milliseconds patience = usualPatience);

    void start();
    /// What the timer does every other second.
    void look();
    /// This program has written on another connection since the last look.
    void noteOwnWriting() { m_ownWriting = true; }

signals:
    void changedByAnother();

private:
    Database &m_database;
    std::chrono::milliseconds m_patience;
    std::optional<qint64> m_version;
    bool m_ownWriting = false;
    bool m_waiting = false; ///< a change that was not told yet
    QElapsedTimer m_sinceTold;
    QTimer m_timer;
};

} // namespace deskbridge
