// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"
#include "ui/status/lanestripgeometry.h"

#include <QTimeZone>
#include <QWidget>

namespace deskbridge {

enum class Lane { Import, Event };

/// One lane's last seven days, a bar for each hour. The pointer or the arrow keys choose an hour, whose
/// numbers are then said in words; the same numbers are in the page's table.
class LaneStrip final : public QWidget {
    Q_OBJECT
public:
    LaneStrip(Lane lane, const QTimeZone &zone, QWidget *parent = nullptr);

    /// `top` is the same for both lanes, so that their heights can be compared.
    void setHours(const QList<LaneHour> &hours, qint64 top);
    struct DayLabel {
        qreal left = 0;
        QString text;
    };
    /// The names of the days that begin in it; the last hour is today's.
    [[nodiscard]] QList<DayLabel> dayLabels() const;
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hourChosen(const QString &sentence); ///< empty: none is

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] LaneStripGeometry geometryNow() const;
    void choose(std::optional<int> hour);
    void chooseAnew(UtcTime start);
    void describe();

    Lane m_lane;
    QTimeZone m_zone;
    QList<LaneHour> m_hours;
    qint64 m_top = 0;
    std::optional<int> m_chosen;
};

} // namespace deskbridge
