// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/periodchoice.h"
#include "ui/queues/queuegrouping.h"

#include <QTimeZone>
#include <QWidget>

#include <chrono>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;

namespace deskbridge {

class Clock;
class PeriodChooser;

/// What the queue page looks at: period, interval length, time zone, and which queues. Remembers itself.
class QueuesToolbar final : public QWidget {
    Q_OBJECT
public:
    /// `clock` outlives it.
    QueuesToolbar(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] PeriodChooser &period() const { return *m_period; }
    [[nodiscard]] QLineEdit &filter() const { return *m_filter; }
    [[nodiscard]] std::chrono::minutes length() const;
    [[nodiscard]] GroupBy groupBy() const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] bool unknownHidden() const;
    [[nodiscard]] bool outgoingHidden() const;
    void showEverything(); ///< no filter, nothing hidden
    void showEachQueue(); ///< not grouped

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void periodChanged(); ///< or the zone in which its days are
    void lengthChanged();
    void filterChanged();
    void groupByChanged();
    void exportRequested();

protected:
    /// Escape empties the filter.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeGroupings();
    void makeLengths();
    void makeZones();
    void chooseZone();

    QTimeZone m_usualZone;
    QTimeZone m_zone;
    PeriodChooser *m_period;
    QComboBox *m_length;
    QComboBox *m_zones;
    QComboBox *m_groupBy;
    QLineEdit *m_filter;
    QCheckBox *m_hideUnknown;
    QCheckBox *m_hideOutgoing;
    QPushButton *m_export;
};

} // namespace deskbridge
