// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/intervalcard.h"

#include "core/base/clock.h"
#include "ui/shared/card.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/intervaltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

Tone toneOf(IntervalConclusion conclusion)
{
    switch (conclusion) {
    case IntervalConclusion::FreshdeskQuiet:
        return Tone::Success;
    case IntervalConclusion::InjixoLate:
    case IntervalConclusion::AskAnotherQueue:
        return Tone::Info;
    case IntervalConclusion::StoppedEverywhere:
        return Tone::Danger;
    case IntervalConclusion::QueueRenamed:
    case IntervalConclusion::QueueNew:
    case IntervalConclusion::QueueMoved:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

IntervalCard::IntervalCard(IntervalDesk &desk, const Clock &clock, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(u"intervalCard"_s);
    auto *card = new Card(tr("What is the last interval injixo shows?"), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);

    m_question = new QLabel(card);
    m_question->setObjectName(u"intervalQuestion"_s);
    m_question->setWordWrap(true);
    m_queues = new QComboBox(card);
    m_queues->setObjectName(u"intervalQueue"_s);
    m_queues->setAccessibleName(tr("Source queue"));
    m_queues->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_queues->setMinimumContentsLength(24);
    m_start = new QDateTimeEdit(card);
    m_start->setObjectName(u"intervalStart"_s);
    m_start->setAccessibleName(tr("Beginning of the last interval with data"));
    m_start->setCalendarPopup(true);
    m_length = new QComboBox(card);
    m_length->setObjectName(u"shownLength"_s);
    m_length->setAccessibleName(tr("Length of the intervals"));
    for (const int minutes : {15, 30, 60})
        m_length->addItem(tr("%n minute(s)", "length of an interval", minutes), minutes);
    m_none = new QCheckBox(tr("injixo shows &none for this queue"), card);
    m_none->setObjectName(u"intervalNone"_s);
    m_compare = new QPushButton(tr("&Compare"), card);
    m_compare->setObjectName(u"compareInterval"_s);
    setPrimary(*m_compare);
    m_again = new QPushButton(tr("&Begin again"), card);
    m_again->setObjectName(u"intervalAgain"_s);
    m_answer = new InlineMessage(card);
    m_answer->setObjectName(u"intervalAnswer"_s);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addRow = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, card);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(tr("Source &queue"), m_queues);
    addRow(tr("Last interval &with data, from"), m_start);
    addRow(tr("Interval &length"), m_length);
    form->addRow(m_none);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_again);
    buttons->addStretch();
    card->body()->addWidget(m_question);
    card->body()->addLayout(form);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_answer);

    connect(m_none, &QCheckBox::toggled, this, &IntervalCard::updateEnabled);
    connect(m_compare, &QPushButton::clicked, this, &IntervalCard::compare);
    connect(m_again, &QPushButton::clicked, this, &IntervalCard::restart);
    connect(m_answer, &InlineMessage::buttonClicked, this,
            [this] { emit repairRequested(m_repair); });
}

IntervalCard::~IntervalCard() = default;

void IntervalCard::ask(IntegrationId id)
{
    m_id = id;
    restart();
    m_queues->clear();
    updateEnabled();
    m_asking = std::make_unique<QObject>();
    m_desk.readQueues(id, m_asking.get(),
                      [this](const Result<QList<QueueSummary>> &queues) { hearQueues(queues); });
}

void IntervalCard::hearQueues(const Result<QList<QueueSummary>> &queues)
{
    if (!queues) {
        const ErrorText text = errorText(queues.error());
        return m_answer->showMessage(Tone::Danger, text.what, text.remedy);
    }
    // The busiest first: it tells most.
    QList<QueueSummary> sorted = *queues;
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &QueueSummary::offered);
    for (const QueueSummary &summary : std::as_const(sorted))
        m_queues->addItem(summary.queue.name, raw(summary.queue.id));
    if (sorted.isEmpty())
        m_answer->showMessage(Tone::Info,
                              tr("There is no source queue yet: nothing was imported."));
    updateEnabled();
}

void IntervalCard::restart()
{
    m_shown.clear();
    m_answer->clear();
    m_answer->setButton({});
    m_again->hide();
    m_none->setChecked(false);
    m_question->setText(
        tr("injixo receives the app's events itself, so whether they arrive cannot be seen here. "
           "Open a source queue in injixo, look which interval is its last one with data, and "
           "enter it as it stands there. Times are in %1.")
            .arg(zoneName(m_zone, m_clock.now())));
    const UtcTime quarter = baseIntervalStart(m_clock.now());
    const QDateTime local = toDateTime(quarter).toTimeZone(m_zone);
    // The field knows no zones: it holds the wall clock's numbers, which entered() reads in ours.
    m_start->setDateTime(QDateTime(local.date(), local.time()));
    m_start->setMaximumDateTime(QDateTime(local.date(), local.time()));
    updateEnabled();
}

void IntervalCard::updateEnabled()
{
    m_start->setEnabled(!m_none->isChecked());
    m_length->setEnabled(!m_none->isChecked());
    m_compare->setEnabled(m_queues->count() > 0);
}

std::optional<ShownInterval> IntervalCard::entered() const
{
    if (m_queues->currentIndex() < 0)
        return std::nullopt;
    ShownInterval shown{.queue = QueueId{m_queues->currentData().toLongLong()}};
    if (m_none->isChecked())
        return shown;
    const QDateTime wall = m_start->dateTime();
    const QDateTime local(wall.date(), wall.time(), m_zone);
    shown.start = baseIntervalStart(fromSeconds(local.toSecsSinceEpoch()));
    shown.length = std::chrono::minutes{m_length->currentData().toInt()};
    return shown;
}

void IntervalCard::compare()
{
    const auto shown = entered();
    if (!shown)
        return;
    m_shown.removeIf([&shown](const ShownInterval &one) { return one.queue == shown->queue; });
    m_shown.append(*shown);
    m_compare->setEnabled(false);
    m_asking = std::make_unique<QObject>();
    m_desk.report(m_id, m_shown, m_asking.get(), [this](const Result<IntervalReport> &report) {
        updateEnabled();
        if (report)
            return showReport(*report);
        const ErrorText text = errorText(report.error());
        m_answer->setButton({});
        m_answer->showMessage(Tone::Danger, text.what, text.remedy);
    });
}

void IntervalCard::showReport(const IntervalReport &report)
{
    const IntervalText text = intervalText(report.verdict, report.queueName, m_zone);
    const bool isStop = report.verdict.conclusion == IntervalConclusion::StoppedEverywhere;
    m_repair = isStop ? Repair::RotateInjixoKey : Repair::None;
    m_answer->setButton(isStop ? tr("New key…") : QString());
    m_answer->showMessage(toneOf(report.verdict.conclusion), text.answer, text.nextStep);
    m_again->show();
    if (report.verdict.conclusion != IntervalConclusion::AskAnotherQueue)
        return;
    // The next queue that was not asked about yet.
    for (int index = 0; index < m_queues->count(); ++index) {
        const QueueId queue{m_queues->itemData(index).toLongLong()};
        if (std::ranges::find(m_shown, queue, &ShownInterval::queue) == m_shown.end()) {
            m_queues->setCurrentIndex(index);
            break;
        }
    }
    m_queues->setFocus();
}

} // namespace deskbridge
