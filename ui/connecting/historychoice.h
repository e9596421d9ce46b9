// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QRadioButton;

namespace deskbridge {

/// How much history an import reads: everything, the last months, or from a day on.
class HistoryChoice final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryChoice(QWidget *parent = nullptr);

    /// None = everything the account lists.
    [[nodiscard]] std::optional<QDate> from() const;
    /// Chosen without changed().
    void setFrom(const std::optional<QDate> &day);
    [[nodiscard]] QWidget *firstField() const;

signals:
    void changed();

private:
    void take();
    [[nodiscard]] QDate monthsAgo() const;

    QRadioButton *m_everything;
    QRadioButton *m_lastMonths;
    QComboBox *m_months;
    QRadioButton *m_fromDay;
    QDateEdit *m_day;
};

} // namespace deskbridge
