// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"
#include "ui/queues/queuestext.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace deskbridge {

/// Below the queues: the totals, how many rows are shown, why contacts are more than tickets, and why there is
/// no AHT.
class QueuesFooter final : public QWidget {
    Q_OBJECT
public:
    explicit QueuesFooter(QWidget *parent = nullptr);

    /// `queues`: those with contacts.
    void setTotals(const Reconciliation &totals, qint64 queues, const ShownRows &shown);
    void clearTotals();
    void setZone(const QTimeZone &zone, UtcTime now);

signals:
    void whyAsked();

private:
    QWidget *m_line;
    QLabel *m_totals;
    QLabel *m_shown;
    QLabel *m_note;
};

} // namespace deskbridge
