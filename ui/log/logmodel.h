// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/loglines.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace deskbridge {

/// Lines of the log, the newest at the end. Times are shown in the zone.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Level, Category, Message };
    static constexpr int columns = 4;

    explicit LogModel(QTimeZone zone, QObject *parent = nullptr);

    void setLines(const QList<LogLine> &lines);
    [[nodiscard]] const QList<LogLine> &lines() const { return m_lines; }
    /// As the files have it.
    [[nodiscard]] QString text(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString shownTime(const LogLine &line) const;

    QTimeZone m_zone;
    QList<LogLine> m_lines;
};

[[nodiscard]] QString logLevelWord(LogLevel level); ///< of a line: "warning", "decision", "detail"

} // namespace deskbridge
