// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/previewcard.h"

#include "ui/connecting/dryrunmodel.h"
#include "ui/connecting/dryruntext.h"
#include "ui/shared/card.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"
#include "ui/wording/forecasttext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int shownRows = 8;

QLabel *sentence(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PreviewCard::PreviewCard(ImportPreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_model(new DryRunModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(makePlan());
    column->addWidget(makeDryRun());
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &PreviewCard::askForPlan);
}

PreviewCard::~PreviewCard()
{
    stop();
}

QWidget *PreviewCard::makePlan()
{
    auto *card = new Card(tr("What this import will take"), this);
    m_plan = sentence(card, u"importPlan"_s);
    m_planAgain = new QPushButton(tr("Try again"), card);
    m_planAgain->setObjectName(u"planAgain"_s);
    m_planAgain->setAccessibleName(tr("Reckon again what the import will take"));
    m_planAgain->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_plan, 1);
    row->addWidget(m_planAgain);
    card->body()->addLayout(row);
    connect(m_planAgain, &QPushButton::clicked, this, &PreviewCard::askForPlan);
    return card;
}

QWidget *PreviewCard::makeDryRun()
{
    auto *card = new Card(tr("Which source queues it will create"), this);
    m_dryRun = sentence(card, u"dryRun"_s);
    m_try = new QPushButton(card);
    m_try->setObjectName(u"dryRunButton"_s);
    m_table = new QTableView(card);
    m_table->setObjectName(u"dryRunQueues"_s);
    m_table->setAccessibleName(tr("Source queues of the last seven days"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    setRowAir(*m_table, RowAir::Dense);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_dryRun, 1);
    row->addWidget(m_try, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    card->body()->addWidget(m_table);
    connect(m_try, &QPushButton::clicked, this, &PreviewCard::toggleDryRun);
    forgetDryRun();
    return card;
}

void PreviewCard::setHistoryStart(std::optional<UtcTime> start)
{
    m_historyStart = start;
    m_planning.reset();
    m_planAgain->hide();
    m_plan->setText(tr("Asking Freshdesk how many tickets there are…"));
    m_askSoon.start();
}

void PreviewCard::askForPlan()
{
    m_planAgain->hide();
    m_plan->setText(tr("Asking Freshdesk how many tickets there are…"));
    m_planning = std::make_unique<QObject>();
    m_preview.plan(m_historyStart, m_planning.get(),
                   [this](const Result<ImportForecast> &forecast) { showPlan(forecast); });
}

void PreviewCard::showPlan(const Result<ImportForecast> &forecast)
{
    m_planAgain->setVisible(!forecast);
    m_plan->setText(forecast ? forecastText(*forecast) : errorText(forecast.error()).sentence());
}

void PreviewCard::toggleDryRun()
{
    if (!m_running)
        return startDryRun();
    endDryRun();
    m_dryRun->setText(tr("Stopped; nothing of it was stored."));
}

void PreviewCard::startDryRun()
{
    m_table->hide();
    m_dryRun->setText(tr("Reading the last seven days…"));
    m_try->setText(tr("Stop", "a dry run"));
    m_try->setAccessibleName(tr("Stop reading the last seven days"));
    m_running = std::make_unique<QObject>();
    m_cancel = m_preview.dryRun(
        m_running.get(), [this](const DryRunProgress &progress) { showProgress(progress); },
        [this](const Result<DryRunResult> &result) { showResult(result); });
}

void PreviewCard::endDryRun()
{
    m_running.reset();
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    m_try->setText(tr("Try it"));
    m_try->setAccessibleName(tr("Try the import with the last seven days"));
}

void PreviewCard::showProgress(const DryRunProgress &progress)
{
    m_dryRun->setText(dryRunProgressText(progress));
}

void PreviewCard::showResult(const Result<DryRunResult> &result)
{
    endDryRun();
    m_table->setVisible(result && !result->queues.isEmpty());
    if (!result)
        return m_dryRun->setText(errorText(result.error()).sentence());
    m_dryRun->setText(dryRunText(*result));
    m_model->setResult(*result);
    const int rows = std::min(m_model->rowCount(), shownRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void PreviewCard::stop()
{
    m_askSoon.stop();
    m_planning.reset();
    if (m_running)
        endDryRun();
}

void PreviewCard::forgetDryRun()
{
    endDryRun();
    m_table->hide();
    m_model->setResult({});
    m_dryRun->setText(tr("Try it with the last seven days: they are read and counted, and nothing "
                         "of it is stored."));
}

} // namespace deskbridge
