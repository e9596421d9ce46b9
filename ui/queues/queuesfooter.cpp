// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuesfooter.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

QueuesFooter::QueuesFooter(QWidget *parent)
    : QWidget(parent)
    , m_line(new QWidget(this))
    , m_totals(new QLabel(m_line))
    , m_shown(new QLabel(m_line))
    , m_note(new QLabel(this))
{
    m_totals->setObjectName(u"totals"_s);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->setObjectName(u"shownQueues"_s);
    setTextRole(*m_shown, TextRole::Secondary);
    m_note->setObjectName(u"queuesNote"_s);
    m_note->setWordWrap(true);
    setTextRole(*m_note, TextRole::Secondary);
    auto *why = new QPushButton(tr("Why more contacts than tickets?"), m_line);
    why->setObjectName(u"why"_s);
    connect(why, &QPushButton::clicked, this, &QueuesFooter::whyAsked);

    auto *line = new FlowLayout(spacing::medium, m_line);
    line->addWidget(m_totals);
    line->addWidget(m_shown);
    line->addStretch();
    line->addWidget(why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_line);
    column->addWidget(m_note);
}

void QueuesFooter::setTotals(const Reconciliation &totals, qint64 queues, const ShownRows &shown)
{
    m_totals->setText(totalsText(totals, queues));
    m_shown->setText(shownText(shown));
    m_line->show();
}

void QueuesFooter::clearTotals()
{
    m_totals->clear();
    m_shown->clear();
    m_line->hide();
}

void QueuesFooter::setZone(const QTimeZone &zone, UtcTime now)
{
    m_note->setText(tr("Freshdesk gives no ticket durations, so there is no average handle time "
                       "(AHT). Times are in %1.")
                        .arg(zoneName(zone, now)));
}

} // namespace deskbridge
