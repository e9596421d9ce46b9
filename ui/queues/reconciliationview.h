// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/completeness.h"
#include "ui/queues/waterfall.h"

#include <QLocale>
#include <QMap>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace deskbridge {

class CopyTable;
class InlineMessage;
class WaterfallModel;
struct ProofQuestion;

/// Why there are more contacts than tickets: the sum as a sentence and as a waterfall, each step of which
/// opens its messages, and the way to where the messages of one ticket went.
class ReconciliationView final : public QWidget {
    Q_OBJECT
public:
    explicit ReconciliationView(QWidget *parent = nullptr);

    void clear(); ///< nothing is known: no sum, no step and no button until it is told
    void setReconciliation(const Reconciliation &totals);
    /// Whether everything of the period is here, in a sentence with its mark.
    void setCompleteness(const Completeness &whole, const ProofQuestion &question);

signals:
    void stepActivated(const deskbridge::WaterfallStep &step, const QString &words);
    void ticketAsked(deskbridge::TicketId ticket);
    void readDayRequested(
        const QMap<QString, QString> &facts); ///< as Repair::ReadDayAgain has them

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTicketRow();
    void fitWords(); ///< as wide as the longest step, as far as the bars leave room
    void askTicket();

    QLocale m_locale;
    QLabel *m_sum;
    WaterfallModel *m_model;
    CopyTable *m_table;
    QLineEdit *m_ticket = nullptr;
    InlineMessage *m_proof;
    QString m_dayToRead; ///< ISO date, UTC; empty = none
    Reconciliation m_shown;
};

} // namespace deskbridge
