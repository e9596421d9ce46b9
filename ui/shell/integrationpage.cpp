// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationpage.h"

#include "core/base/clock.h"
#include "core/freshdesk/accountaddress.h"
#include "ui/activity/activitypage.h"
#include "ui/keys/keystext.h"
#include "ui/queues/queuespage.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pagescroll.h"
#include "ui/shared/statusbadge.h"
#include "ui/shell/importtext.h"
#include "ui/shell/integrationbadge.h"
#include "ui/troubleshooting/troubleshootingpage.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto tabKey = u"window/page"_s;

/// Of the two keys the one whose reminder is near or over, if there is one.
const HealthSignal *keyReminder(const std::optional<HealthReport> &health)
{
    if (!health)
        return nullptr;
    for (const HealthSignal &signal : health->signalList) {
        switch (signal.finding) {
        case SignalFinding::KeySoonOld:
        case SignalFinding::KeyOld:
        case SignalFinding::InjixoKeySoonOld:
        case SignalFinding::InjixoKeyOld:
            return &signal;
        default:
            break;
        }
    }
    return nullptr;
}

bool isSandbox(const QString &domain)
{
    const auto address = AccountAddress::parse(domain);
    return address && address->isSandbox();
}

} // namespace

IntegrationPage::IntegrationPage(Workspace &workspace, Prompts &prompts, const Clock &clock,
                                 const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_error(new InlineMessage(this))
    , m_setup(new InlineMessage(this))
    , m_keys(new InlineMessage(this))
    , m_tabs(new QTabWidget(this))
    , m_pages(workspace, prompts, clock, zone)
    , m_tabList(m_pages.make(m_tabs))
{
    setObjectName(u"integrationPage"_s);
    m_error->setObjectName(u"lastImportError"_s);
    m_setup->setObjectName(u"unfinishedSetup"_s);
    m_keys->setObjectName(u"keysBar"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHeader());
    column->addWidget(m_error);
    column->addWidget(m_setup);
    column->addWidget(m_keys);
    column->addWidget(m_tabs, 1);
    makeTabs();

    connect(m_error, &InlineMessage::buttonClicked, this,
            [this] { emit repairRequested(m_overview->integration.id, Repair::ImportNow); });
    m_error->setOtherButton(tr("Evidence pack…"));
    connect(m_error, &InlineMessage::otherButtonClicked, this, &IntegrationPage::openEvidence);
    connect(m_setup, &InlineMessage::buttonClicked, this,
            [this] { emit repairRequested(m_overview->integration.id, Repair::ContinueSetup); });
    connect(m_keys, &InlineMessage::buttonClicked, this,
            [this] { emit repairRequested(m_overview->integration.id, m_keysRepair); });
}

void IntegrationPage::openEvidence()
{
    showTab(pagename::troubleshooting);
    page<TroubleshootingPage>()->openEvidence();
}

IntegrationPage::~IntegrationPage()
{
    delete m_tabs; // the pages in it go before what they read from
}

void IntegrationPage::makeTabs()
{
    m_tabs->setObjectName(u"integrationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the integration"));
    for (const IntegrationTab &tab : m_tabList) {
        auto *framed = new QWidget;
        auto *column = new QVBoxLayout(framed);
        column->setContentsMargins(0, spacing::medium, 0, 0);
        column->addWidget(tab.view);
        const int index = m_tabs->addTab(new PageScroll(framed, m_tabs), tab.title);
        connect(tab.view, &IntegrationView::repairRequested, this,
                &IntegrationPage::repairRequested);

        auto *show = new QAction(tab.title, this);
        show->setObjectName(u"show-"_s + tab.name);
        show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(show, &QAction::triggered, this, [this, index] { m_tabs->setCurrentIndex(index); });
        m_tabActions.append(show);
    }
}

void IntegrationPage::reload()
{
    page<QueuesPage>()->reload();
    page<ActivityPage>()->reload();
}

void IntegrationPage::focusFilter()
{
    if (auto *activity = page<ActivityPage>(); activity->isVisible())
        return activity->focusFilter();
    showTab(pagename::queues);
    page<QueuesPage>()->focusFilter();
}

bool IntegrationPage::showTab(const QString &name)
{
    const auto found = std::ranges::find(m_tabList, name, &IntegrationTab::name);
    if (found == m_tabList.end())
        return false;
    m_tabs->setCurrentIndex(static_cast<int>(found - m_tabList.begin()));
    return true;
}

void IntegrationPage::saveState(QSettings &settings) const
{
    settings.setValue(tabKey, m_tabList[m_tabs->currentIndex()].name);
    for (const IntegrationTab &tab : m_tabList)
        tab.view->saveState(settings);
}

void IntegrationPage::restoreState(const QSettings &settings)
{
    showTab(settings.value(tabKey, pagename::queues).toString());
    for (const IntegrationTab &tab : m_tabList)
        tab.view->restoreState(settings);
}

QWidget *IntegrationPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_name = new QLabel(header);
    m_name->setObjectName(u"integrationName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setTextRole(*m_name, TextRole::PageTitle);
    m_badge = new StatusBadge(header);
    m_badge->setObjectName(u"stateBadge"_s);
    m_sandbox = new QLabel(tr("Sandbox"), header);
    m_sandbox->setObjectName(u"sandboxLabel"_s);
    m_sandbox->setToolTip(tr("A sample account on this computer, spoken to without encryption"));
    m_facts = new QLabel(header);
    m_facts->setObjectName(u"integrationFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    setTextRole(*m_facts, TextRole::Secondary);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);

    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    auto *first = new QHBoxLayout;
    first->setSpacing(spacing::medium);
    first->addWidget(m_name, 1);
    first->addWidget(m_badge, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(spacing::small);
    second->addWidget(m_sandbox, 0, Qt::AlignTop);
    second->addWidget(m_facts, 1);
    column->addLayout(first);
    column->addLayout(second);
    return header;
}

void IntegrationPage::setIntegration(const IntegrationOverview &overview)
{
    m_overview = overview;
    const Integration &integration = overview.integration;
    m_name->setText(integration.name);
    const IntegrationBadge badge = integrationBadge(overview);
    m_badge->setState(badge.shape, badge.word);
    m_sandbox->setVisible(isSandbox(integration.domain));
    refreshTimes();
    showLastError();
    showSetup();
    showKeys();
    for (const IntegrationTab &tab : m_tabList)
        tab.view->setIntegration(overview);
}

void IntegrationPage::refreshTimes()
{
    if (!m_overview)
        return;
    m_facts->setText(m_overview->integration.domain + u" · "_s
                     + lastImportText(*m_overview, m_clock.now(), m_zone));
    for (const IntegrationTab &tab : m_tabList)
        tab.view->refreshTimes();
}

void IntegrationPage::showLastError()
{
    if (!m_overview->lastImportError || m_overview->running) {
        m_error->clear();
        return;
    }
    const Error &error = *m_overview->lastImportError;
    const ErrorText text = errorText(error);
    const bool paused = m_overview->integration.state == IntegrationState::Paused;
    m_error->setButton(paused ? QString() : tr("Try again"));
    m_error->showMessage(needsAction(error.kind) ? Tone::Danger : Tone::Warning, text.what,
                         text.remedy);
}

void IntegrationPage::showSetup()
{
    if (m_overview->integration.state != IntegrationState::SettingUp) {
        m_setup->clear();
        return;
    }
    m_setup->setButton(tr("Continue set-up…"));
    m_setup->showMessage(
        Tone::Info, tr("The set-up is not finished."),
        tr("Tickets are imported already; the remaining steps make the Freshworks app's events "
           "arrive too."));
}

void IntegrationPage::showKeys()
{
    if (m_overview->rotation) {
        m_keysRepair = Repair::RotateInjixoKey;
        m_keys->setButton(tr("Continue…"));
        return m_keys->showMessage(
            Tone::Info,
            keystext::openRotation(*m_overview->rotation, m_overview->injixoKeys, m_zone));
    }
    if (const HealthSignal *reminder = keyReminder(m_overview->health)) {
        const SignalText text = signalText(*reminder, m_zone);
        m_keysRepair = reminder->repair;
        m_keys->setButton(tr("Replace…"));
        return m_keys->showMessage(Tone::Info, text.what, text.meaning);
    }
    m_keys->clear();
}

} // namespace deskbridge
