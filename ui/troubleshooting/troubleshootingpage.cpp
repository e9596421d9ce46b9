// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/troubleshootingpage.h"

#include "core/base/clock.h"
#include "core/diagnostics/observations.h"
#include "core/workspace/connectioncheck.h"
#include "ui/connecting/checklistview.h"
#include "ui/shared/card.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/secretfield.h"
#include "ui/shared/theme.h"
#include "ui/troubleshooting/evidencedialog.h"
#include "ui/troubleshooting/intervalcard.h"
#include "ui/troubleshooting/troubleshooter.h"
#include "ui/wording/diagnosistext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/keyinspectiontext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int leastChecks =
    44; ///< average characters that the list of checks needs beside something
constexpr int leastLines = 10; ///< of the checks are seen at once, also on a small screen

constexpr std::array symptoms{Symptom::NoNewData,     Symptom::QueueMissing,
                              Symptom::NumbersDiffer, Symptom::KeyRefused,
                              Symptom::ImportSlow,    Symptom::StoppedAfterLeaving};

Tone toneOf(const Diagnosis &diagnosis)
{
    switch (diagnosis.cause) {
    case Cause::NothingWrong:
    case Cause::NoQueueMissing:
    case Cause::NumbersAgree:
    case Cause::KeysAccepted:
    case Cause::ImportNotSlow:
    case Cause::NothingStopped:
        return Tone::Success;
    case Cause::EventsNotVisible:
    case Cause::NumbersNotCompared:
    case Cause::FirstImportRuns:
    case Cause::Paused:
        return Tone::Info;
    case Cause::NotAllChecked:
        return Tone::Warning;
    default:
        return diagnosis.certainty == Certainty::Certain ? Tone::Danger : Tone::Warning;
    }
}

/// The steps that the window can take from here.
QString repairButton(Repair repair)
{
    switch (repair) {
    case Repair::ImportNow:
        return TroubleshootingPage::tr("Import now");
    case Repair::Resume:
        return TroubleshootingPage::tr("Resume");
    case Repair::RunChecks:
        return TroubleshootingPage::tr("Run all checks");
    case Repair::ReplaceFreshdeskKey:
        return TroubleshootingPage::tr("Replace the key…");
    case Repair::RotateInjixoKey:
        return TroubleshootingPage::tr("New key…");
    case Repair::InstallApp:
        return TroubleshootingPage::tr("Show the steps…");
    case Repair::OpenImportSettings:
    case Repair::OpenNetworkSettings:
    case Repair::OpenDataSettings:
        return TroubleshootingPage::tr("Settings…");
    case Repair::ContinueSetup:
    case Repair::ReadDayAgain:
    case Repair::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// In two lines of about one length; a single word stays whole.
QString inTwoLines(QString text)
{
    qsizetype middle = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (middle < 0 || std::abs(2 * at - text.size()) < std::abs(2 * middle - text.size()))
            middle = at;
    }
    if (middle >= 0)
        text[middle] = u'\n';
    return text;
}

} // namespace

TroubleshootingPage::TroubleshootingPage(Troubleshooter &troubleshooter, const Clock &clock,
                                         QTimeZone zone, QWidget *parent)
    : IntegrationView(parent)
    , m_troubleshooter(troubleshooter)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_asked(new QLabel(this))
    , m_sentence(new InlineMessage(this))
{
    setObjectName(u"troubleshootingPage"_s);
    m_asked->setObjectName(u"askedSymptom"_s);
    m_asked->setWordWrap(true);
    setTextRole(*m_asked, TextRole::CardTitle);
    m_asked->hide();
    m_sentence->setObjectName(u"diagnosis"_s);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(spacing::large);
    m_symptoms = makeSymptoms();
    m_middle->addWidget(m_symptoms, 0, Qt::AlignTop);
    m_middle->addWidget(makeChecks(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(spacing::small);
    answer->addWidget(m_asked);
    answer->addWidget(m_sentence);
    column->addLayout(answer);
    column->addLayout(m_middle, 1);
    column->addWidget(makeKeyCheck());

    connect(m_sentence, &InlineMessage::buttonClicked, this, [this] {
        if (m_diagnosis.repair == Repair::RunChecks)
            run({});
        else
            emit repairRequested(m_overview->integration.id, m_diagnosis.repair, m_diagnosis.facts);
    });
}

void TroubleshootingPage::resizeEvent(QResizeEvent *event)
{
    IntegrationView::resizeEvent(event);
    arrange();
}

/// The checks have half of the page beside the symptoms, or stand below them where that is too little for
/// their sentences.
void TroubleshootingPage::arrange()
{
    const int half = (width() - m_middle->spacing()) / 2;
    breakSymptoms(half);
    const int beside = m_symptoms->sizeHint().width();
    const bool fits =
        beside <= half && width() >= beside + leastChecks * fontMetrics().averageCharWidth();
    if (!fits)
        breakSymptoms(width());
    m_middle->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// Longer words than the room has place for go into two lines. A button does not do that by itself.
void TroubleshootingPage::breakSymptoms(int room)
{
    const int most = room - 2 * spacing::large; // the card's margins
    for (QPushButton *button : std::as_const(m_buttons)) {
        const QFontMetrics metrics = button->fontMetrics();
        const QString whole = inOneLine(button->text());
        const int frame =
            button->sizeHint().width() - metrics.size(Qt::TextShowMnemonic, button->text()).width();
        const int needed = metrics.size(Qt::TextShowMnemonic, whole).width() + frame;
        if (const QString text = needed > most ? inTwoLines(whole) : whole; text != button->text())
            button->setText(text);
    }
}

QWidget *TroubleshootingPage::makeSymptoms()
{
    auto *card = new Card(tr("What do you see?"), this);
    // Made first and with a wish, so that of the letters for Alt, which a full window runs out of, it gets
    // one before the symptoms do.
    auto *all = new QPushButton(u'&' + tr("Run all checks"), card);
    all->setObjectName(u"runAll"_s);
    setPrimary(*all);
    QPushButton *last = nullptr;
    for (const Symptom symptom : symptoms) {
        auto *button = new QPushButton(symptomText(symptom), card);
        button->setObjectName(u"symptom-"_s + symptomCode(symptom));
        button->setAccessibleName(symptomText(symptom)); // which stays in one line
        button->setCheckable(true);
        card->body()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, symptom] { run(symptom); });
        m_buttons.insert(symptom, button);
        last = button;
    }
    card->body()->addSpacing(spacing::medium);
    card->body()->addWidget(all);
    setTabOrder(last, all);
    connect(all, &QPushButton::clicked, this, [this] { run({}); });
    auto *evidence = new QPushButton(tr("Evidence pack…"), card);
    evidence->setObjectName(u"evidencePack"_s);
    evidence->setToolTip(tr("What helps whoever helps: without names, keys and addresses"));
    card->body()->addWidget(evidence);
    connect(evidence, &QPushButton::clicked, this, &TroubleshootingPage::openEvidence);
    return card;
}

QWidget *TroubleshootingPage::makeChecks()
{
    auto *scroll = new QScrollArea(this);
    auto *top = new QWidget; // keeps the list together at the top of a tall page
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    m_checks = new CheckListView(allChecks(), top);
    m_checks->setZone(m_zone);
    column->addWidget(m_checks);
    column->addStretch();
    m_checksColumn = column;
    scroll->setWidget(top);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setAccessibleName(tr("Checks"));
    scroll->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    m_checks->setReady(false);
    connect(m_checks, &CheckListView::againRequested, this, [this] { run(m_symptom); });
    connect(m_checks, &CheckListView::repairRequested, this,
            [this](Repair repair, const QMap<QString, QString> &facts) {
                emit repairRequested(m_overview->integration.id, repair, facts);
            });
    connect(m_checks, &CheckListView::finished, this, &TroubleshootingPage::conclude);
    return scroll;
}

void TroubleshootingPage::setIntervalCard(IntervalCard *card)
{
    m_intervals = card;
    m_checksColumn->insertWidget(0, card);
    card->hide();
    connect(card, &IntervalCard::repairRequested, this,
            [this](Repair repair) { emit repairRequested(m_overview->integration.id, repair); });
}

QWidget *TroubleshootingPage::makeKeyCheck()
{
    auto *card = new Card(tr("Check a key"), this);
    auto *explanation = new QLabel(
        tr("Paste any key to learn what it is. It is not stored, and forgotten at once."), card);
    explanation->setWordWrap(true);
    setTextRole(*explanation, TextRole::Secondary);
    m_key = new SecretField(card);
    m_key->setName(tr("Key to check"));
    m_inspect = new QPushButton(tr("Check the key"), card);
    m_inspect->setObjectName(u"inspectKey"_s);
    m_inspect->setEnabled(false);
    m_answer = new QLabel(card);
    m_answer->setObjectName(u"keyAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setWordWrap(true);
    m_answer->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_key, 1);
    line->addWidget(m_inspect);
    card->body()->addWidget(explanation);
    card->body()->addLayout(line);
    card->body()->addWidget(m_answer);
    connect(m_key, &SecretField::edited, this,
            [this] { m_inspect->setEnabled(!m_key->isEmpty()); });
    connect(m_inspect, &QPushButton::clicked, this, &TroubleshootingPage::inspectKey);
    if (const auto *edit = qobject_cast<QLineEdit *>(m_key->focusProxy()))
        connect(edit, &QLineEdit::returnPressed, m_inspect, &QPushButton::click);
    return card;
}

void TroubleshootingPage::setIntegration(const IntegrationOverview &overview)
{
    const bool isOther = !m_overview || m_overview->integration.id != overview.integration.id;
    m_overview = overview;
    m_checks->setReady(true);
    if (!isOther)
        return;
    m_symptom.reset();
    showSymptom();
    m_lastChecks.clear();
    if (m_intervals)
        m_intervals->hide();
    m_checks->clear();
    m_sentence->clear();
    forgetKey();
    m_answer->hide();
}

/// What was asked about, in words and at its button.
void TroubleshootingPage::showSymptom()
{
    for (const auto [symptom, button] : m_buttons.asKeyValueRange())
        button->setChecked(symptom == m_symptom);
    m_asked->setText(m_symptom ? tr("You see: %1").arg(symptomText(*m_symptom)) : QString());
    m_asked->setVisible(m_symptom.has_value());
    m_sentence->setAccessibleDescription(m_asked->text());
}

void TroubleshootingPage::run(std::optional<Symptom> symptom)
{
    if (m_overview)
        m_symptom = symptom;
    showSymptom();
    if (!m_overview)
        return;
    if (m_intervals) {
        const bool asks = symptom == Symptom::NoNewData
            && m_overview->integration.eventReceiver == EventReceiver::Injixo;
        m_intervals->setVisible(asks);
        if (asks)
            m_intervals->ask(m_overview->integration.id);
    }
    m_sentence->clear();
    m_checks->run(m_troubleshooter.makeCheck(m_overview->integration.id));
}

Observations TroubleshootingPage::observe(const QList<CheckResult> &checks) const
{
    Observations seen = observationsOf(checks, m_clock.now());
    // Paused or not, as it is now: the checks saw it when they began.
    if (m_overview->integration.state == IntegrationState::Paused)
        seen.import = ImportEvidence{.paused = true, .lastSuccess = m_overview->lastImportAt};
    return seen;
}

void TroubleshootingPage::conclude(const QList<CheckResult> &checks)
{
    m_lastChecks = checks;
    m_troubleshooter.noteChecks(m_overview->integration.id, overallOutcome(checks), m_symptom);
    const Observations seen = observe(checks);
    m_diagnosis = m_symptom ? diagnose(*m_symptom, seen) : diagnose(seen);
    const DiagnosisText text = diagnosisText(m_diagnosis, m_zone);
    m_sentence->setButton(repairButton(m_diagnosis.repair));
    m_sentence->showMessage(toneOf(m_diagnosis), text.cause, text.certainty + u' ' + text.nextStep);
}

void TroubleshootingPage::openEvidence()
{
    if (!m_overview)
        return;
    auto *dialog =
        new EvidenceDialog(m_troubleshooter, m_overview->integration, m_lastChecks, m_zone, this);
    dialog->open();
}

void TroubleshootingPage::forgetKey()
{
    m_key->clear();
    m_inspect->setEnabled(false);
    ++m_question;
}

void TroubleshootingPage::inspectKey()
{
    Secret presented = m_key->secret();
    m_key->setFocus(); // the button is about to be disabled, and the next key goes here
    forgetKey();
    m_troubleshooter.inspectKey(
        std::move(presented), this,
        [this, question = m_question](const Result<KeyInspection> &inspection) {
            if (question != m_question)
                return;
            const auto here = m_overview ? std::optional(m_overview->integration.id) : std::nullopt;
            m_answer->setText(inspection ? keyInspectionText(*inspection, m_zone, here)
                                         : errorText(inspection.error()).sentence());
            m_answer->show();
            QAccessibleEvent alert(m_answer, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        });
}

} // namespace deskbridge
