// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/chartdata.h"
#include "ui/queues/chartlegend.h"
#include "ui/shared/intervalplot.h"

#include <QWidget>

namespace deskbridge {

/// Offered contacts by interval: one line for each queue, before it the period compared with, dashed. Zoom
/// with the wheel or + and −, pan by dragging or with Page Up and Page Down, arrows move the marked interval.
/// What is not final is shaded, what is not known hatched. Every number is also in the tab beside it.
class IntervalChart final : public QWidget {
    Q_OBJECT
public:
    explicit IntervalChart(QWidget *parent = nullptr);

    void setData(const ChartData &shown);
    [[nodiscard]] const PlotRange &visibleRange() const { return m_visible; }
    [[nodiscard]] qsizetype marked() const { return m_marked; } ///< −1 = none
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void markedChanged(qsizetype interval);
    void intervalActivated(qsizetype interval); ///< double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] IntervalPlot plot() const;
    [[nodiscard]] ChartLegend legend(double width) const;
    [[nodiscard]] double placeOf(UtcTime at) const; ///< in intervals
    void look(const PlotRange &range);
    void mark(qsizetype interval);
    void paintTruth(QPainter &painter, const IntervalPlot &plot,
                    const QList<TruthStretch> &truth) const;
    void paintAxes(QPainter &painter, const IntervalPlot &plot) const;
    void paintTimes(QPainter &painter, const IntervalPlot &plot) const;
    void paintLines(QPainter &painter, const IntervalPlot &plot,
                    const QList<TruthStretch> &truth) const;
    void paintLegend(QPainter &painter, const IntervalPlot &plot) const;
    void paintMark(QPainter &painter, const IntervalPlot &plot) const;

    ChartData m_data;
    QList<IntervalTruth> m_truth;
    qint64 m_highest = 0;
    PlotRange m_visible;
    qsizetype m_marked = -1;
    std::optional<double> m_draggedFrom;
};

} // namespace deskbridge
