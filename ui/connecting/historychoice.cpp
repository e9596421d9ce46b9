// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/historychoice.h"

#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int usualMonths = 12;

QHBoxLayout *inARow(QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(one);
    row->addWidget(other);
    row->addStretch();
    return row;
}

} // namespace

HistoryChoice::HistoryChoice(QWidget *parent)
    : QWidget(parent)
    , m_everything(new QRadioButton(tr("&Everything the account lists"), this))
    , m_lastMonths(new QRadioButton(tr("The &last:"), this))
    , m_months(new QComboBox(this))
    , m_fromDay(new QRadioButton(tr("&From this day on:"), this))
    , m_day(new QDateEdit(QDate::currentDate().addMonths(-usualMonths), this))
{
    m_everything->setObjectName(u"historyEverything"_s);
    m_lastMonths->setObjectName(u"historyLastMonths"_s);
    m_months->setObjectName(u"historyMonths"_s);
    m_months->setAccessibleName(tr("How many months of history"));
    m_fromDay->setObjectName(u"historyFromDay"_s);
    m_day->setObjectName(u"historyDay"_s);
    for (const int months : {3, 6, 12, 24})
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(usualMonths));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setMinimumWidth(m_day->sizeHint().width() + spacing::wide); // room for the longest month
    m_day->setAccessibleName(tr("First day of the history"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_everything);
    column->addLayout(inARow(m_lastMonths, m_months));
    column->addLayout(inARow(m_fromDay, m_day));
    for (const QRadioButton *button : {m_everything, m_lastMonths, m_fromDay})
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                take();
        });
    connect(m_months, &QComboBox::currentIndexChanged, this, &HistoryChoice::take);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryChoice::take);
    setFrom({});
}

std::optional<QDate> HistoryChoice::from() const
{
    if (m_everything->isChecked())
        return std::nullopt;
    return m_fromDay->isChecked() ? m_day->date() : monthsAgo();
}

QDate HistoryChoice::monthsAgo() const
{
    return QDate::currentDate().addMonths(-m_months->currentData().toInt());
}

void HistoryChoice::setFrom(const std::optional<QDate> &day)
{
    const QSignalBlocker quiet(this);
    int index = -1;
    for (int i = 0; day && i < m_months->count(); ++i) {
        if (QDate::currentDate().addMonths(-m_months->itemData(i).toInt()) == *day)
            index = i;
    }
    if (index >= 0)
        m_months->setCurrentIndex(index);
    else if (day)
        m_day->setDate(*day);
    QRadioButton *chosen = !day ? m_everything : index >= 0 ? m_lastMonths : m_fromDay;
    chosen->setChecked(true);
    take();
}

QWidget *HistoryChoice::firstField() const
{
    if (m_fromDay->isChecked())
        return m_day;
    return m_lastMonths->isChecked() ? m_lastMonths : m_everything;
}

void HistoryChoice::take()
{
    m_months->setEnabled(m_lastMonths->isChecked());
    m_day->setEnabled(m_fromDay->isChecked());
    emit changed();
}

} // namespace deskbridge
