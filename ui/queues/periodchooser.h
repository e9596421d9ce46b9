// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/periodchoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace deskbridge {

class Clock;

/// Which days to look at. "Last …" moves with the calendar: period() is worked out each time it is asked.
class PeriodChooser final : public QWidget {
    Q_OBJECT
public:
    /// `clock` outlives the chooser: the composition root owns it.
    PeriodChooser(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] Period period() const;
    [[nodiscard]] PeriodChoice choice() const;
    void setChoice(PeriodChoice choice);
    void setZone(const QTimeZone &zone); ///< its days; emits nothing
    void setCustomDays(const DayRange &days);
    [[nodiscard]] DayRange customDays() const;

signals:
    void periodChanged();

private:
    [[nodiscard]] QDate today() const;
    void showDays();
    void keepOrder(QDateEdit *changed);

    const Clock &m_clock;
    QTimeZone m_zone;
    QComboBox *m_choice;
    QWidget *m_days;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace deskbridge
