// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuestoolbar.h"

#include "ui/queues/periodchooser.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"
#include "ui/shared/zonechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto periodKey = u"queues/period"_s;
const auto lengthKey = u"queues/intervalMinutes"_s;
const auto groupByKey = u"queues/groupBy"_s;
const auto zoneKey = u"queues/timeZone"_s;
const auto firstDayKey = u"queues/firstDay"_s;
const auto lastDayKey = u"queues/lastDay"_s;
const auto filterKey = u"queues/filter"_s;
const auto hideUnknownKey = u"queues/hideUnknown"_s;
const auto hideOutgoingKey = u"queues/hideOutgoing"_s;

} // namespace

QueuesToolbar::QueuesToolbar(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_usualZone(zone)
    , m_zone(zone)
    , m_period(new PeriodChooser(clock, zone, this))
    , m_length(new QComboBox(this))
    , m_zones(new QComboBox(this))
    , m_groupBy(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_hideUnknown(new QCheckBox(tr("Hide unknown"), this))
    , m_hideOutgoing(new QCheckBox(tr("Hide outgoing"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    makeGroupings();
    makeLengths();
    makeZones();
    m_filter->setObjectName(u"queueFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter source queues by name, group, source or kind"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(320);
    m_hideUnknown->setObjectName(u"hideUnknown"_s);
    m_hideUnknown->setChecked(true);
    m_hideUnknown->setToolTip(
        tr("Queues of messages whose group and source cannot be determined, because their "
           "ticket was already deleted or spam"));
    m_hideOutgoing->setObjectName(u"hideOutgoing"_s);
    m_hideOutgoing->setToolTip(tr("Queues of tickets that the company itself started"));
    m_export->setObjectName(u"exportQueues"_s);
    m_export->setToolTip(tr("Save what is shown as a CSV file"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *when = new FlowLayout(spacing::small);
    when->addWidget(m_period);
    when->addWidget(m_length);
    when->addWidget(m_zones);
    when->addStretch();
    when->addWidget(m_export);
    auto *which = new FlowLayout(spacing::medium);
    which->addWidget(m_filter);
    which->addWidget(m_groupBy);
    which->addWidget(m_hideUnknown);
    which->addWidget(m_hideOutgoing);
    column->addLayout(when);
    column->addLayout(which);
    // As it is read, line by line.
    const QList<QWidget *> order{m_period, m_length,  m_zones,       m_export,
                                 m_filter, m_groupBy, m_hideUnknown, m_hideOutgoing};
    for (qsizetype next = 1; next < order.size(); ++next)
        setTabOrder(order[next - 1], order[next]);

    connect(m_period, &PeriodChooser::periodChanged, this, &QueuesToolbar::periodChanged);
    connect(m_length, &QComboBox::currentIndexChanged, this, &QueuesToolbar::lengthChanged);
    connect(m_zones, &QComboBox::currentIndexChanged, this, &QueuesToolbar::chooseZone);
    connect(m_filter, &QLineEdit::textChanged, this, &QueuesToolbar::filterChanged);
    connect(m_hideUnknown, &QCheckBox::toggled, this, &QueuesToolbar::filterChanged);
    connect(m_hideOutgoing, &QCheckBox::toggled, this, &QueuesToolbar::filterChanged);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &QueuesToolbar::groupByChanged);
    connect(m_export, &QPushButton::clicked, this, &QueuesToolbar::exportRequested);
}

void QueuesToolbar::makeGroupings()
{
    m_groupBy->setObjectName(u"groupBy"_s);
    m_groupBy->setAccessibleName(tr("What a row stands for"));
    m_groupBy->setToolTip(m_groupBy->accessibleName());
    const auto add = [this](const QString &text, GroupBy by) {
        m_groupBy->addItem(text, static_cast<int>(by));
    };
    add(tr("Each queue"), GroupBy::Queue);
    add(tr("By group"), GroupBy::Group);
    add(tr("By source"), GroupBy::Source);
    add(tr("By kind"), GroupBy::Kind);
}

GroupBy QueuesToolbar::groupBy() const
{
    return static_cast<GroupBy>(m_groupBy->currentData().toInt());
}

void QueuesToolbar::makeLengths()
{
    m_length->setObjectName(u"intervalLength"_s);
    m_length->setAccessibleName(tr("Interval length"));
    m_length->setToolTip(tr("How long the intervals of chart and table are"));
    for (const int minutes : {15, 30, 60})
        m_length->addItem(tr("%1 min", "minutes").arg(minutes), minutes);
    m_length->addItem(tr("Day", "interval length"), 24 * 60);
    m_length->setCurrentIndex(2);
}

void QueuesToolbar::makeZones()
{
    m_zones->setObjectName(u"timeZone"_s);
    m_zones->setAccessibleName(tr("Time zone"));
    m_zones->setToolTip(tr("Days, hours and times are shown in this time zone"));
    m_zones->setMaxVisibleItems(20);
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setMinimumContentsLength(16);
    const auto usual = QString::fromLatin1(m_zone.id());
    m_zones->addItem(usual, usual);
    if (usual != "UTC"_L1)
        m_zones->addItem(u"UTC"_s, u"UTC"_s);
    m_zones->insertSeparator(m_zones->count());
    addZones(*m_zones);
}

void QueuesToolbar::chooseZone()
{
    const QTimeZone zone(m_zones->currentData().toByteArray());
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    m_period->setZone(zone);
    emit periodChanged();
}

std::chrono::minutes QueuesToolbar::length() const
{
    return std::chrono::minutes{m_length->currentData().toInt()};
}

bool QueuesToolbar::unknownHidden() const
{
    return m_hideUnknown->isChecked();
}

bool QueuesToolbar::outgoingHidden() const
{
    return m_hideOutgoing->isChecked();
}

bool QueuesToolbar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || watched != m_filter || m_filter->text().isEmpty()
        || static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_filter->clear();
    event->accept();
    return true;
}

void QueuesToolbar::showEverything()
{
    m_filter->clear();
    m_hideUnknown->setChecked(false);
    m_hideOutgoing->setChecked(false);
}

void QueuesToolbar::showEachQueue()
{
    m_groupBy->setCurrentIndex(m_groupBy->findData(static_cast<int>(GroupBy::Queue)));
}

void QueuesToolbar::saveState(QSettings &settings) const
{
    settings.setValue(hideUnknownKey, unknownHidden());
    settings.setValue(hideOutgoingKey, outgoingHidden());
    settings.setValue(lengthKey, m_length->currentData());
    settings.setValue(groupByKey, m_groupBy->currentIndex());
    // The usual zone is followed where it goes; only another one is a choice of this page.
    if (m_zone == m_usualZone)
        settings.remove(zoneKey);
    else
        settings.setValue(zoneKey, QString::fromLatin1(m_zone.id()));
    settings.setValue(periodKey, static_cast<int>(m_period->choice()));
    settings.setValue(firstDayKey, m_period->customDays().first);
    settings.setValue(lastDayKey, m_period->customDays().last);
    settings.setValue(filterKey, m_filter->text());
}

void QueuesToolbar::restoreState(const QSettings &settings)
{
    m_hideUnknown->setChecked(settings.value(hideUnknownKey, true).toBool());
    m_hideOutgoing->setChecked(settings.value(hideOutgoingKey, false).toBool());
    if (const int found = m_length->findData(settings.value(lengthKey, 60).toInt()); found >= 0)
        m_length->setCurrentIndex(found);
    m_groupBy->setCurrentIndex(
        qBound(0, settings.value(groupByKey).toInt(), m_groupBy->count() - 1));
    if (const int found = m_zones->findData(settings.value(zoneKey).toString()); found >= 0)
        m_zones->setCurrentIndex(found);
    const int period =
        settings.value(periodKey, static_cast<int>(PeriodChoice::Last4Weeks)).toInt();
    const DayRange days{settings.value(firstDayKey).toDate(), settings.value(lastDayKey).toDate()};
    if (days.first.isValid() && days.last.isValid() && days.first <= days.last)
        m_period->setCustomDays(days);
    if (period >= 0 && period <= static_cast<int>(PeriodChoice::Custom))
        m_period->setChoice(static_cast<PeriodChoice>(period));
    m_filter->setText(settings.value(filterKey).toString());
}

} // namespace deskbridge
