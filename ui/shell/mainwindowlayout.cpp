// SPDX-License-Identifier: Apache-2.0
// What the window is made of, and how it is found again at the next start.
#include "ui/shell/mainwindow.h"

#include "ui/overview/overviewpage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shell/importbar.h"
#include "ui/shell/integrationactions.h"
#include "ui/shell/integrationpage.h"
#include "ui/shell/repairs.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"

#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto splitterKey = u"window/splitter"_s;
const auto integrationKey = u"window/integration"_s;
const auto overviewKey = u"window/overview"_s;

} // namespace

void MainWindow::buildPages()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messageBar = new QWidget(central);
    auto *messageRow = new QVBoxLayout(m_messageBar);
    messageRow->setContentsMargins(spacing::medium, spacing::small, spacing::medium,
                                   spacing::small);
    m_message = new InlineMessage(m_messageBar);
    m_message->setObjectName(u"windowMessage"_s);
    m_message->setButton(tr("Close", "a message"));
    connect(m_message, &InlineMessage::buttonClicked, this, &MainWindow::clearMessage);
    messageRow->addWidget(m_message);
    m_messageBar->hide();
    m_pages = new QStackedWidget(central);
    m_importBar = new ImportBar(central);
    column->addWidget(m_messageBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_importBar);
    setCentralWidget(central);

    m_failurePage = new EmptyState(m_pages);
    m_failurePage->setObjectName(u"failurePage"_s);
    connect(m_failurePage->addButton(tr("Try again")), &QPushButton::clicked, this,
            &MainWindow::start);
    connect(m_failurePage->addButton(tr("Quit")), &QPushButton::clicked, this, &MainWindow::quit);

    m_startPage = new StartPage(m_pages);
    connect(m_startPage, &StartPage::addRequested, this, [this] { openWizard({}); });
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::sampleAccountRequested);

    m_mainPage = new QSplitter(Qt::Horizontal, m_pages);
    m_mainPage->setChildrenCollapsible(false);
    m_mainPage->setHandleWidth(1);
    m_sidebar = new Sidebar(*m_integrations, m_mainPage);
    m_detail = new QStackedWidget(m_mainPage);
    m_nothingChosen = new EmptyState(m_detail);
    m_nothingChosen->setContent(
        u"integration"_s, tr("No integration is set up yet"),
        tr("Continue the unfinished set-up at the left, or add another integration."));
    m_integrationPage = new IntegrationPage(m_workspace, m_prompts, m_clock, zone(), m_detail);
    m_repairs = new Repairs(*m_integrationPage, *m_commands, *m_keyDialogs, this);
    m_actions->addPages(m_integrationPage->tabActions());
    m_detail->addWidget(m_nothingChosen);
    m_detail->addWidget(m_integrationPage);
    m_overview = new OverviewPage(m_health, m_clock, zone(), m_detail);
    m_detail->addWidget(m_overview);
    connect(m_detail, &QStackedWidget::currentChanged, m_sidebar,
            [this] { m_sidebar->setOverviewShown(m_detail->currentWidget() == m_overview); });
    m_mainPage->addWidget(m_sidebar);
    m_mainPage->addWidget(m_detail);
    m_mainPage->setStretchFactor(1, 1);
    m_mainPage->setSizes({230, 1050});

    auto *nothingYet = new QWidget(m_pages);
    for (QWidget *page : {nothingYet, static_cast<QWidget *>(m_failurePage),
                          static_cast<QWidget *>(m_startPage), static_cast<QWidget *>(m_mainPage)})
        m_pages->addWidget(page);
}

void MainWindow::saveState()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_mainPage->saveState());
    if (const auto id = m_sidebar->current())
        m_settings.setValue(integrationKey, raw(*id));
    // Before the list is there, nobody has chosen anything.
    if (m_integrationsKnown && !m_overviewNext)
        m_settings.setValue(overviewKey, m_detail->currentWidget() == m_overview);
    m_integrationPage->saveState(m_settings);
    m_overview->saveState(m_settings);
}

void MainWindow::restorePlace()
{
    // With room for the title bar, whose size is known only when the window is shown.
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    resize(QSize(1280, 760).boundedTo(room.expandedTo(minimumSizeHint())));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

void MainWindow::restoreState()
{
    if (const QByteArray splitter = m_settings.value(splitterKey).toByteArray();
        !splitter.isEmpty())
        m_mainPage->restoreState(splitter);
    if (m_settings.contains(integrationKey))
        m_chooseNext = IntegrationId{m_settings.value(integrationKey).toLongLong()};
    m_overviewNext = m_settings.value(overviewKey, false).toBool();
    m_integrationPage->restoreState(m_settings);
    m_overview->restoreState(m_settings);
}

} // namespace deskbridge
