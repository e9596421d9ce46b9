// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/checklistview.h"

#include "core/workspace/connectioncheck.h"
#include "ui/connecting/checkrow.h"
#include "ui/shared/theme.h"
#include "ui/wording/checktext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

int countOf(const QList<CheckResult> &checks, CheckOutcome outcome)
{
    return static_cast<int>(std::ranges::count(checks, outcome, &CheckResult::outcome));
}

} // namespace

CheckListView::CheckListView(QWidget *parent)
    : CheckListView(connectionChecks(), Rows::Plain, parent)
{ }

CheckListView::CheckListView(const QList<CheckId> &ids, QWidget *parent)
    : CheckListView(ids, Rows::WithEvidence, parent)
{ }

CheckListView::CheckListView(const QList<CheckId> &ids, Rows rows, QWidget *parent)
    : QWidget(parent)
    , m_kind(rows)
    , m_summary(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_list(new QVBoxLayout)
{
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setWordWrap(true);
    setTextRole(*m_summary, TextRole::CardTitle);
    m_again->setObjectName(u"checkAgain"_s);
    m_stop->setObjectName(u"stopCheck"_s);
    m_stop->setAccessibleDescription(tr("Stops the connection check."));

    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(m_summary, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    head->addWidget(m_stop, 0, Qt::AlignTop);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addLayout(m_list);
    for (const CheckId id : ids) {
        auto *row = new CheckRow(id, this);
        row->setShowsEvidence(rows == Rows::WithEvidence);
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &CheckRow::againRequested, this, &CheckListView::againRequested);
        connect(row, &CheckRow::repairRequested, this, &CheckListView::repairRequested);
    }

    connect(m_again, &QPushButton::clicked, this, &CheckListView::againRequested);
    connect(m_stop, &QPushButton::clicked, this, &CheckListView::stop);
    forget();
    setPhase(Phase::Empty);
}

CheckListView::~CheckListView() = default;

void CheckListView::run(std::unique_ptr<ConnectionCheck> check)
{
    m_check = std::move(check);
    connect(m_check.get(), &ConnectionCheck::checkChanged, this, &CheckListView::setCheck);
    connect(m_check.get(), &ConnectionCheck::finished, this,
            [this](const QList<CheckResult> &checks) {
                setChecks(checks);
                emit finished(checks);
            });
    begin();
    m_check->start();
}

void CheckListView::begin()
{
    forget();
    setPhase(Phase::Running);
}

void CheckListView::stop()
{
    if (!isRunning())
        return;
    m_check.reset();
    for (CheckRow *row : std::as_const(m_rows)) {
        if (row->check().outcome == CheckOutcome::Running
            || row->check().outcome == CheckOutcome::Pending)
            setCheck(
                {.id = row->id(), .outcome = CheckOutcome::Skipped, .finding = Finding::Cancelled});
    }
    setPhase(Phase::Stopped);
    emit stopped();
}

void CheckListView::clear()
{
    m_check.reset();
    forget();
    setPhase(Phase::Empty);
}

void CheckListView::setReady(bool ready)
{
    m_ready = ready;
    m_again->setEnabled(ready);
}

void CheckListView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (CheckRow *row : std::as_const(m_rows))
        row->setZone(zone);
}

void CheckListView::setChecks(const QList<CheckResult> &checks)
{
    for (const CheckResult &check : checks)
        setCheck(check);
    setPhase(Phase::Ended);
}

void CheckListView::setCheck(const CheckResult &check)
{
    const auto known = std::ranges::find(m_checks, check.id, &CheckResult::id);
    if (known == m_checks.end())
        return;
    *known = check;
    const auto row = std::ranges::find(m_rows, check.id, &CheckRow::id);
    (*row)->setCheck(check);
    updateSummary();
}

void CheckListView::forget()
{
    m_checks.clear();
    for (CheckRow *row : std::as_const(m_rows)) {
        m_checks.append(CheckResult{.id = row->id()});
        row->setCheck(m_checks.constLast());
    }
}

void CheckListView::setPhase(Phase phase)
{
    m_phase = phase;
    const bool hadFocus = m_again->hasFocus() || m_stop->hasFocus();
    m_stop->setVisible(phase == Phase::Running);
    m_again->setVisible(phase != Phase::Running);
    m_again->setText(phase == Phase::Empty ? tr("Check now") : tr("Check again"));
    m_again->setEnabled(m_ready);
    for (CheckRow *row : std::as_const(m_rows))
        row->setCanRepeat(phase != Phase::Running);
    if (hadFocus) // of two buttons in one place, the one that is there
        (phase == Phase::Running ? m_stop : m_again)->setFocus();
    updateSummary();
    if (phase == Phase::Ended || phase == Phase::Stopped)
        announce();
}

void CheckListView::updateSummary()
{
    m_summary->setText(summary());
}

QString CheckListView::summary() const
{
    switch (m_phase) {
    case Phase::Empty:
        return tr("What will be checked");
    case Phase::Running: {
        const auto running =
            std::ranges::find(m_checks, CheckOutcome::Running, &CheckResult::outcome);
        return running == m_checks.end()
            ? (m_kind == Rows::Plain ? tr("Checking the connection …") : tr("Checking …"))
            : tr("Checking: %1 …").arg(checkTitle(running->id));
    }
    case Phase::Stopped:
        return tr("The check was stopped.");
    case Phase::Ended:
        break;
    }
    if (const int failed = countOf(m_checks, CheckOutcome::Failed))
        return m_kind == Rows::Plain ? tr("%Ln step(s) failed.", nullptr, failed)
                                     : tr("%Ln check(s) failed.", nullptr, failed);
    if (const int warnings = countOf(m_checks, CheckOutcome::Warning))
        return m_kind == Rows::Plain
            ? tr("The connection works, with %Ln warning(s).", nullptr, warnings)
            : tr("Nothing failed; %Ln warning(s).", nullptr, warnings);
    return m_kind == Rows::Plain ? tr("The connection works.") : tr("All checks are in order.");
}

void CheckListView::announce()
{
    QStringList sentences{summary()};
    for (const CheckResult &check : std::as_const(m_checks)) {
        if (check.outcome == CheckOutcome::Failed || check.outcome == CheckOutcome::Warning)
            sentences << checkDetail(check, m_zone) << checkRemedy(check);
    }
    m_summary->setAccessibleDescription(sentences.mid(1).join(u' '));
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace deskbridge
