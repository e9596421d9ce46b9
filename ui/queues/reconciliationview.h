// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace deskbridge {

/// Why there are more contacts than tickets: the rule in a sentence, the sum, and the numbers by reason.
class ReconciliationView final : public QWidget {
    Q_OBJECT
public:
    explicit ReconciliationView(QWidget *parent = nullptr);

    void setReconciliation(const Reconciliation &totals);

private:
    void addLine(const QString &text, qint64 number, const QString &sign);

    QLocale m_locale;
    QVBoxLayout *m_column;
    QLabel *m_sum;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    Reconciliation m_shown;
};

} // namespace deskbridge
