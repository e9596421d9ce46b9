// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/periodchooser.h"

#include "core/base/clock.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// As wide as the widest date of the locale: Qt's own hint knows nothing of the arrow's room in our style.
class DateField final : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

    [[nodiscard]] QSize sizeHint() const override
    {
        QStyleOptionComboBox option;
        option.initFrom(this);
        option.editable = true;
        option.rect = QRect(0, 0, 1000, QDateEdit::sizeHint().height());
        const int around = option.rect.width()
            - style()
                  ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                  .width();
        int widest = 0;
        for (int month = 1; month <= 12; ++month)
            widest = qMax(widest,
                          fontMetrics().horizontalAdvance(
                              locale().toString(QDate(2028, month, 28), displayFormat())));
        // The text field inside keeps a margin and the cursor's room.
        return {widest + around + spacing::medium, option.rect.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

QDateEdit *makeDateEdit(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *edit = new DateField(parent);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

PeriodChooser::PeriodChooser(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_choice(new QComboBox(this))
    , m_days(new QWidget(this))
    , m_first(makeDateEdit(tr("First day"), u"firstDay"_s, m_days))
    , m_last(makeDateEdit(tr("Last day"), u"lastDay"_s, m_days))
{
    m_choice->setObjectName(u"period"_s);
    m_choice->setAccessibleName(tr("Period"));
    m_choice->setToolTip(tr("The days whose contacts are counted"));
    const auto add = [this](const QString &text, PeriodChoice choice) {
        m_choice->addItem(text, static_cast<int>(choice));
    };
    add(tr("Today"), PeriodChoice::Today);
    add(tr("Last 7 days"), PeriodChoice::Last7Days);
    add(tr("Last 4 weeks"), PeriodChoice::Last4Weeks);
    add(tr("Last 13 weeks"), PeriodChoice::Last13Weeks);
    add(tr("Last year"), PeriodChoice::LastYear);
    add(tr("All", "period: everything there is"), PeriodChoice::All);
    add(tr("Custom…", "period: from a day to a day"), PeriodChoice::Custom);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(PeriodChoice::Last4Weeks)));
    setCustomDays(daysOf(PeriodChoice::Last4Weeks, today()));

    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(spacing::small);
    days->addWidget(m_first);
    days->addWidget(new QLabel(tr("to", "between two dates"), m_days));
    days->addWidget(m_last);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_choice);
    row->addWidget(m_days);
    setFocusProxy(m_choice);
    showDays();

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        emit periodChanged();
    });
    for (QDateEdit *edit : {m_first, m_last}) {
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] {
            keepOrder(edit);
            emit periodChanged();
        });
    }
}

Period PeriodChooser::period() const
{
    switch (choice()) {
    case PeriodChoice::All:
        return {};
    case PeriodChoice::Custom:
        return periodOf({m_first->date(), m_last->date()}, m_zone);
    case PeriodChoice::Today:
    case PeriodChoice::Last7Days:
    case PeriodChoice::Last4Weeks:
    case PeriodChoice::Last13Weeks:
    case PeriodChoice::LastYear:
        return periodOf(daysOf(choice(), today()), m_zone);
    }
    Q_UNREACHABLE();
}

PeriodChoice PeriodChooser::choice() const
{
    return static_cast<PeriodChoice>(m_choice->currentData().toInt());
}

void PeriodChooser::setChoice(PeriodChoice choice)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(choice)));
}

void PeriodChooser::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void PeriodChooser::setCustomDays(const DayRange &days)
{
    const QSignalBlocker firstQuiet(m_first);
    const QSignalBlocker lastQuiet(m_last);
    m_first->setDate(days.first);
    m_last->setDate(days.last);
}

DayRange PeriodChooser::customDays() const
{
    return {m_first->date(), m_last->date()};
}

QDate PeriodChooser::today() const
{
    return toDateTime(m_clock.now()).toTimeZone(m_zone).date();
}

void PeriodChooser::showDays()
{
    m_days->setVisible(choice() == PeriodChoice::Custom);
}

void PeriodChooser::keepOrder(QDateEdit *changed)
{
    if (m_first->date() <= m_last->date())
        return;
    QDateEdit *other = changed == m_first ? m_last : m_first;
    const QSignalBlocker quiet(other);
    other->setDate(changed->date());
}

} // namespace deskbridge
