// SPDX-License-Identifier: Apache-2.0
// Why the list is empty, and the button that helps.
#include "ui/queues/queuespage.h"

#include "ui/queues/periodchooser.h"
#include "ui/queues/queuestoolbar.h"
#include "ui/shared/emptystate.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbridge {

EmptyQueuesFacts QueuesPage::emptyFacts() const
{
    EmptyQueuesFacts facts;
    facts.loaded = m_snapshot.has_value();
    facts.offered = m_snapshot ? m_snapshot->offered() : 0;
    facts.offeredAtAll = m_snapshot ? m_snapshot->offeredAtAll : 0;
    if (m_overview) {
        facts.paused = m_overview->integration.state == IntegrationState::Paused;
        facts.running = m_overview->running.has_value();
        facts.failed = m_overview->lastImportError.has_value();
        facts.imported = m_overview->initialImportDone;
    }
    return facts;
}

void QueuesPage::updateEmptyState()
{
    // The buttons would lose the keyboard if they were made anew without need.
    const EmptyQueuesFacts facts = emptyFacts();
    if (facts == m_emptyShown)
        return;
    m_emptyShown = facts;
    const EmptyQueues why = whyEmpty(facts);
    const EmptyQueuesText text = emptyQueuesText(why, facts.offeredAtAll);
    m_empty->setContent(u"empty-queues"_s, text.title, text.sentence);
    m_empty->removeButtons();
    addEmptyAction(why);
}

void QueuesPage::addEmptyAction(EmptyQueues why)
{
    switch (why) {
    case EmptyQueues::PeriodWithoutContacts:
    case EmptyQueues::ImportElsewhere:
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, this,
                [this] { m_toolbar->period().setChoice(PeriodChoice::All); });
        return;
    case EmptyQueues::FilterMatchesNothing:
        connect(m_empty->addButton(tr("Show all queues")), &QPushButton::clicked, m_toolbar,
                &QueuesToolbar::showEverything);
        return;
    case EmptyQueues::ImportNotStarted:
        connect(m_empty->addButton(tr("Import now")), &QPushButton::clicked, this,
                [this] { emit importRequested(m_overview->integration.id); });
        return;
    case EmptyQueues::Paused:
        connect(m_empty->addButton(tr("Resume")), &QPushButton::clicked, this,
                [this] { emit resumeRequested(m_overview->integration.id); });
        return;
    case EmptyQueues::Loading:
    case EmptyQueues::ImportRunning:
    case EmptyQueues::ImportFailed:
    case EmptyQueues::NoContacts:
        return;
    }
}

} // namespace deskbridge
