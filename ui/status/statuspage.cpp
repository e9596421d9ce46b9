// SPDX-License-Identifier: Apache-2.0
#include "ui/status/statuspage.h"

#include "core/base/clock.h"
#include "ui/keys/endedkeys.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/tablelook.h"
#include "ui/status/lanehourmodel.h"
#include "ui/status/lanehours.h"
#include "ui/status/lanestrip.h"
#include "ui/status/signalcard.h"
#include "ui/status/statustext.h"
#include "ui/status/verdicthistorymodel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"
#include "ui/wording/repairtext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {
constexpr int narrow = 76; ///< average characters: below, a pair of cards has too little room
constexpr int historyLength = 50;
constexpr auto shownDays = std::chrono::days{7};
constexpr auto usualDays = std::chrono::days{29}; ///< four weeks and the day itself

Tone toneOf(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
        return Tone::Success;
    case HealthVerdict::CatchingUp:
        return Tone::Info;
    case HealthVerdict::Degraded:
        return Tone::Warning;
    case HealthVerdict::ActionRequired:
        return Tone::Danger;
    case HealthVerdict::Paused:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QTableView *makeTable(QAbstractItemModel &model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(name);
    dressTable(*table);
    setRowAir(*table, RowAir::Usual);
    table->setMinimumHeight(6 * table->verticalHeader()->defaultSectionSize());
    return table;
}

} // namespace

StatusPage::StatusPage(HealthReader &reader, const Clock &clock, const QTimeZone &zone,
                       QWidget *parent)
    : IntegrationView(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_zone(zone)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_hourModel(new LaneHourModel(zone, this))
    , m_historyModel(new VerdictHistoryModel(zone, this))
{
    setObjectName(u"statusPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Status"));
    scroll->setWidget(makeContent());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    forget();
}

StatusPage::~StatusPage() = default;

QWidget *StatusPage::makeContent()
{
    auto *content = new QWidget(this);
    m_failure = new InlineMessage(content);
    m_failure->setObjectName(u"statusFailure"_s);
    m_failure->setButton(tr("Try again"));
    m_orderFailure = new InlineMessage(content);
    m_orderFailure->setObjectName(u"comparisonFailure"_s);
    m_orderFailure->setButton(tr("Try again"));
    m_verdict = new InlineMessage(content);
    m_verdict->setObjectName(u"verdictSentence"_s);

    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing::medium);
    for (const SignalId id :
         {SignalId::Import, SignalId::Events, SignalId::Completeness, SignalId::AccountLimit,
          SignalId::FreshdeskKey, SignalId::InjixoKey}) {
        auto *card = new SignalCard(m_zone, content);
        card->setObjectName(u"signal-"_s + signalCode(id));
        m_cards.insert(id, card);
        m_places.append(card);
        connect(card, &SignalCard::repairRequested, this,
                [this](Repair repair, const QMap<QString, QString> &facts) {
                    emit repairRequested(m_overview->integration.id, repair, facts);
                });
    }
    arrange(2);
    addStrip(SignalId::Import, Lane::Import);
    addStrip(SignalId::Events, Lane::Event);
    addProofButtons();

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::medium);
    column->addWidget(m_failure);
    column->addWidget(m_orderFailure);
    column->addWidget(m_verdict);
    column->addLayout(m_grid);
    column->addWidget(makeLower());
    column->addStretch();

    connect(m_failure, &InlineMessage::buttonClicked, this, &StatusPage::reload);
    connect(m_orderFailure, &InlineMessage::buttonClicked, this, &StatusPage::compare);
    connect(m_verdict, &InlineMessage::buttonClicked, this, [this] {
        const HealthSignal *cause = signalOf(*m_report, m_report->cause);
        emit repairRequested(m_overview->integration.id, repairOf(*m_report),
                             cause ? cause->facts : QMap<QString, QString>());
    });
    return content;
}

/// Beside each other in pairs, or one below the other where a pair would have too little room.
void StatusPage::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (SignalCard *card : std::as_const(m_places))
        m_grid->removeWidget(card);
    for (int place = 0; place < m_places.size(); ++place)
        m_grid->addWidget(m_places[place], place / columns, place % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void StatusPage::resizeEvent(QResizeEvent *event)
{
    IntegrationView::resizeEvent(event);
    arrange(width() < narrow * fontMetrics().averageCharWidth() ? 1 : 2);
}

void StatusPage::addStrip(SignalId id, Lane lane)
{
    SignalCard *card = m_cards.value(id);
    auto *strip = new LaneStrip(lane, m_zone, card);
    strip->setObjectName(lane == Lane::Import ? u"importStrip"_s : u"eventStrip"_s);
    auto *hour = new QLabel(card);
    hour->setObjectName(strip->objectName() + u"Hour"_s);
    hour->setWordWrap(true);
    setTextRole(*hour, TextRole::Secondary);
    const QString usual = tr("Last 7 days, contacts by the hour; both lanes have the same scale");
    hour->setText(usual);
    card->middle()->addWidget(strip);
    card->middle()->addWidget(hour);
    m_strips.insert(lane, strip);
    connect(strip, &LaneStrip::hourChosen, hour, [hour, usual](const QString &sentence) {
        hour->setText(sentence.isEmpty() ? usual : sentence);
    });
}

void StatusPage::addProofButtons()
{
    SignalCard *card = m_cards.value(SignalId::Completeness);
    auto *compare = new QPushButton(tr("Compare now"), card);
    compare->setObjectName(u"compareNow"_s);
    compare->setToolTip(
        tr("Asks Freshdesk for its own count of each day that is not compared yet"));
    auto *archive = new QPushButton(tr("Archived tickets…"), card);
    archive->setObjectName(u"archivedTickets"_s);
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(compare);
    row->addWidget(archive);
    card->middle()->addLayout(row);
    connect(compare, &QPushButton::clicked, this, &StatusPage::compare);
    connect(archive, &QPushButton::clicked, this,
            [this] { emit archiveRequested(m_overview->integration); });
}

void StatusPage::compare()
{
    m_orderFailure->clear();
    emit compareRequested(m_overview->integration.id);
}

void StatusPage::showComparison(IntegrationId id, int compared, int all)
{
    if (!m_overview || m_overview->integration.id != id)
        return;
    SignalCard *card = m_cards.value(SignalId::Completeness);
    // That nothing is compared yet would be said above how much is.
    const HealthSignal *proof = m_report ? signalOf(*m_report, SignalId::Completeness) : nullptr;
    if (proof && proof->finding == SignalFinding::NotYetProved)
        card->setFinding(tr("Being compared with Freshdesk's own count."));
    card->setFacts(tr("%1 of %2 days compared").arg(compared).arg(all));
}

void StatusPage::showFailure(const Error &error)
{
    const ErrorText text = errorText(error);
    m_orderFailure->showMessage(Tone::Warning, text.what, text.remedy);
}

QWidget *StatusPage::makeLower()
{
    auto *lower = new QWidget(this);
    auto *history = new Card(tr("How the status changed"), lower);
    m_history = makeTable(*m_historyModel, tr("How the status changed"), history);
    m_history->setObjectName(u"verdictHistory"_s);
    const int unit = fontMetrics().averageCharWidth();
    using Column = VerdictHistoryModel::Column;
    m_history->setColumnWidth(static_cast<int>(Column::Since), 27 * unit);
    m_history->setColumnWidth(static_cast<int>(Column::Verdict), 28 * unit);
    m_history->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Why),
                                                        QHeaderView::Stretch);
    m_history->setColumnWidth(static_cast<int>(Column::Lasted), 20 * unit);
    m_noHistory = new QLabel(tr("The status has not changed yet."), history);
    m_noHistory->setObjectName(u"noHistory"_s);
    setTextRole(*m_noHistory, TextRole::Secondary);
    history->body()->addWidget(m_noHistory);
    history->body()->addWidget(m_history);

    auto *hours = new Card(tr("The last 7 days as a table"), lower);
    QTableView *table = makeTable(*m_hourModel, tr("Contacts by the hour"), hours);
    table->setObjectName(u"laneHours"_s);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    keepHeadings(*table->horizontalHeader());
    hours->body()->addWidget(table);

    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(history);
    column->addWidget(hours);
    return lower;
}

void StatusPage::setIntegration(const IntegrationOverview &overview)
{
    const bool another = !m_overview || m_overview->integration.id != overview.integration.id;
    m_overview = overview;
    if (another)
        forget();
    if (isVisible())
        reload();
}

void StatusPage::refreshTimes()
{
    if (isVisible())
        reload();
}

void StatusPage::showEvent(QShowEvent *event)
{
    IntegrationView::showEvent(event);
    reload();
}

void StatusPage::forget()
{
    m_asking.reset();
    m_report.reset();
    m_hours.reset();
    m_failure->clear();
    m_orderFailure->clear();
    m_historyModel->setHistory({});
    m_empty->removeButtons();
    m_empty->setContent(u"status"_s, tr("Looking how it stands…"), {});
    m_stack->setCurrentWidget(m_empty);
}

void StatusPage::reload()
{
    if (!m_overview)
        return;
    m_asking = std::make_unique<QObject>();
    m_failed = false;
    const IntegrationId id = m_overview->integration.id;
    const UtcTime end = hourOf(m_clock.now()) + std::chrono::hours{1};
    m_reader.readReport(id, m_asking.get(), [this](const Result<HealthReport> &report) {
        report ? showReport(*report) : showError(report.error());
    });
    m_reader.readHistory(id, historyLength, m_asking.get(),
                         [this](const Result<QList<VerdictChange>> &changes) {
                             changes ? showHistory(*changes) : showError(changes.error());
                         });
    m_reader.readHours(id, end - usualDays, end, m_asking.get(),
                       [this](const Result<QList<LaneHour>> &hours) {
                           if (!hours)
                               return showError(hours.error());
                           m_hours = *hours;
                           showHours();
                       });
}

void StatusPage::showReport(const HealthReport &report)
{
    if (!m_failed)
        m_failure->clear();
    m_report = report;
    const UtcTime now = m_clock.now();
    for (const HealthSignal &signal : report.signalList)
        m_cards.value(signal.id)->setSignal(withKeys(signal, m_overview->injixoKeys));
    m_cards.value(SignalId::Completeness)->setFacts({});
    m_cards.value(SignalId::Import)->setFacts(importLaneText(*m_overview, now, m_zone));
    const HealthSignal *events = signalOf(report, SignalId::Events);
    const HealthSignal *key = signalOf(report, SignalId::InjixoKey);
    m_cards.value(SignalId::Events)
        ->setFacts(events && key ? eventLaneText(*events, *key, now, m_zone) : QString());
    showHours();
    m_stack->setCurrentIndex(1);
}

void StatusPage::showVerdict()
{
    const HealthReport &report = *m_report;
    const UtcTime now = m_clock.now();
    const auto today =
        m_hours ? std::optional(todayAgainstUsual(*m_hours, now, m_zone)) : std::nullopt;
    m_verdict->setButton(repairWord(repairOf(report)));
    //: %1 is the verdict in one word, %2 a sentence
    m_verdict->showMessage(
        toneOf(report.verdict),
        tr("%1. %2").arg(verdictWord(report.verdict), verdictSentence(report, m_zone)),
        verdictDetail(report, today, now, m_zone));
}

void StatusPage::showHours()
{
    if (!m_report)
        return;
    QList<LaneHour> shown;
    if (m_hours) {
        const UtcTime end = hourOf(m_clock.now()) + std::chrono::hours{1};
        shown = everyHour(*m_hours, end - shownDays, end, eventsVisible(*m_report));
    }
    for (LaneStrip *strip : std::as_const(m_strips))
        strip->setHours(shown, highest(shown));
    m_hourModel->setHours(shown);
    showVerdict();
}

void StatusPage::showHistory(const QList<VerdictChange> &changes)
{
    m_historyModel->setHistory(changes);
    m_history->setHidden(changes.isEmpty());
    m_noHistory->setVisible(changes.isEmpty());
}

void StatusPage::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_failed = true;
    m_failure->showMessage(Tone::Warning, text.what, text.remedy);
    if (m_report)
        return;
    m_empty->removeButtons();
    m_empty->setContent(u"failed"_s, tr("The status cannot be read"), text.sentence());
    connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this, &StatusPage::reload);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace deskbridge
