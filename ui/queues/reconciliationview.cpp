// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/reconciliationview.h"

#include "ui/queues/copytable.h"
#include "ui/queues/queuestext.h"
#include "ui/queues/waterfallmodel.h"
#include "ui/shared/chartcolors.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/repairtext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const ThemeColors colors = themeColors(option.palette);
        const QRectF area = QRectF(option.rect).adjusted(spacing::small, 5, -spacing::small, -5);
        const double low = index.data(WaterfallModel::LowRole).toDouble();
        const double high = index.data(WaterfallModel::HighRole).toDouble();
        const bool falls = index.data(WaterfallModel::FallRole).toBool();
        const double width = std::max((high - low) * area.width(), high > low ? 2.0 : 0.0);
        const QRectF bar(area.left() + low * area.width(), area.top(), width, area.height());
        painter->fillRect(bar, seriesColor(falls ? 1 : 0, colors.scheme));
    }
};

} // namespace

ReconciliationView::ReconciliationView(QWidget *parent)
    : QWidget(parent)
    , m_sum(new QLabel(this))
    , m_model(new WaterfallModel(this))
    , m_table(new CopyTable(u"waterfall"_s, tr("From tickets to offered contacts"), this))
    , m_proof(new InlineMessage(this))
{
    setObjectName(u"reconciliation"_s);
    setAccessibleName(tr("Why there are more contacts than tickets"));
    auto *rule = new QLabel(
        tr("Every message of a customer is an offered contact of its own: a new ticket is one, "
           "each later reply is one more. So there are usually more contacts than tickets."),
        this);
    rule->setWordWrap(true);
    m_sum->setObjectName(u"reconciliationSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(static_cast<int>(WaterfallModel::Column::Bar),
                                      new BarDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(1, 18 * unit);
    m_table->setMinimumHeight(110);
    m_table->setToolTip(tr("Double click or Enter opens the messages of a step"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(rule);
    column->addWidget(m_sum);
    column->addWidget(m_proof);
    m_proof->setObjectName(u"completeness"_s);
    connect(m_proof, &InlineMessage::buttonClicked, this,
            [this] { emit readDayRequested({{u"day"_s, m_dayToRead}}); });
    column->addWidget(makeTicketRow());
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit stepActivated(m_model->step(index.row()), m_model->words(index.row()));
    });
    clear();
}

QWidget *ReconciliationView::makeTicketRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("Where did ticket"), row);
    m_ticket = new QLineEdit(row);
    m_ticket->setObjectName(u"ticketNumber"_s);
    m_ticket->setAccessibleName(tr("Number of the ticket to look for"));
    m_ticket->setPlaceholderText(tr("number", "of a ticket"));
    m_ticket->setMaximumWidth(140);
    m_ticket->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{1,18}"_s), m_ticket));
    label->setBuddy(m_ticket);
    auto *go = new QPushButton(tr("go?", "Where did ticket [number] go?"), row);
    go->setObjectName(u"askTicket"_s);
    go->setAccessibleName(tr("Show where the ticket's messages went"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(label);
    line->addWidget(m_ticket);
    line->addWidget(go);
    line->addStretch();
    setTabOrder(go, m_table);
    connect(go, &QPushButton::clicked, this, &ReconciliationView::askTicket);
    connect(m_ticket, &QLineEdit::returnPressed, this, &ReconciliationView::askTicket);
    return row;
}

void ReconciliationView::askTicket()
{
    if (const qint64 number = m_ticket->text().toLongLong(); number > 0)
        emit ticketAsked(TicketId{number});
    else
        m_ticket->setFocus();
}

void ReconciliationView::clear()
{
    m_shown = {};
    m_sum->clear();
    m_sum->hide();
    m_model->setSteps({});
    m_dayToRead.clear();
    m_proof->setButton({});
    m_proof->clear();
}

void ReconciliationView::setReconciliation(const Reconciliation &totals)
{
    if (m_model->rowCount() > 0 && totals == m_shown)
        return;
    m_shown = totals;
    m_sum->setText(reconciliationSentence(totals, m_locale));
    m_sum->show();
    m_model->setSteps(waterfallOf(totals));
    fitWords();
}

void ReconciliationView::fitWords()
{
    const int room = m_table->width() - m_table->columnWidth(1)
        - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const int least = 30 * fontMetrics().averageCharWidth();
    const int words = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(0);
    m_table->setColumnWidth(0, qBound(least, words, qMax(least, room * 3 / 4)));
}

void ReconciliationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void ReconciliationView::setCompleteness(const Completeness &whole, const ProofQuestion &question)
{
    const Completeness completeness = askedDays(whole, question);
    m_dayToRead.clear();
    for (const CompletenessDay &day : completeness.open) {
        const bool helps = day.result == DayResult::Differs
            || (completeness.differing == 0 && day.obstacle == ProofObstacle::FewerThere);
        if (helps && m_dayToRead.isEmpty())
            m_dayToRead = toIso(day.day).left(10);
    }
    m_proof->setButton(m_dayToRead.isEmpty() ? QString() : repairWord(Repair::ReadDayAgain));
    const bool isProved = completenessCode(completeness) == dayResultCode(DayResult::Proved);
    m_proof->showMessage(completeness.differing > 0 ? Tone::Warning
                             : isProved             ? Tone::Success
                                                    : Tone::Info,
                         completenessSentence(completeness, question));
}

} // namespace deskbridge
