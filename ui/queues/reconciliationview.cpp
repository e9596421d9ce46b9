// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/reconciliationview.h"

#include "ui/queues/queuestext.h"
#include "ui/shared/theme.h"
#include "ui/wording/statetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

ReconciliationView::ReconciliationView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sum(new QLabel(this))
{
    setObjectName(u"reconciliation"_s);
    setAccessibleName(tr("Why there are more contacts than tickets"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    auto *rule = new QLabel(
        tr("Every message of a customer is an offered contact of its own: a new ticket is one, "
           "each later reply is one more. So there are usually more contacts than tickets."),
        this);
    rule->setWordWrap(true);
    m_sum->setObjectName(u"reconciliationSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(rule);
    m_column->addWidget(m_sum);
    m_column->addStretch();
    setReconciliation({});
}

void ReconciliationView::setReconciliation(const Reconciliation &totals)
{
    if (m_lines && totals == m_shown)
        return;
    m_shown = totals;
    m_sum->setText(reconciliationSentence(totals, m_locale));

    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(2, 1);
    addLine(tr("Tickets"), totals.tickets, {});
    addLine(tr("Replies and other messages in them"), totals.replies, u"+"_s);
    addLine(tr("Messages of tickets that were already deleted or spam when first seen"),
            totals.unknown, u"+"_s);
    for (auto reason = totals.notCounted.begin(); reason != totals.notCounted.end(); ++reason)
        addLine(reasonSentence(reason.key()), reason.value(), u"−"_s);
    addLine(tr("Offered contacts"), totals.offered, u"="_s);
    m_column->insertWidget(m_column->count() - 1, m_lines); // before the stretch
}

void ReconciliationView::addLine(const QString &text, qint64 number, const QString &sign)
{
    const int row = m_grid->rowCount();
    auto *amount = new QLabel(m_locale.toString(number), m_lines);
    amount->setFont(tabularFont(amount->font()));
    auto *words = new QLabel(text, m_lines);
    words->setWordWrap(true);
    m_grid->addWidget(new QLabel(sign, m_lines), row, 0, Qt::AlignTop);
    m_grid->addWidget(amount, row, 1, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(words, row, 2);
}

} // namespace deskbridge
