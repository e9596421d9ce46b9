// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationpage.h"

#include "core/base/clock.h"
#include "core/freshdesk/accountaddress.h"
#include "ui/queues/queuespage.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/statusbadge.h"
#include "ui/shell/importtext.h"
#include "ui/shell/integrationbadge.h"
#include "ui/wording/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

bool isSandbox(const QString &domain)
{
    const auto address = AccountAddress::parse(domain);
    return address && address->isSandbox();
}

} // namespace

IntegrationPage::IntegrationPage(QueueReader &reader, const Clock &clock, const QTimeZone &zone,
                                 std::chrono::minutes pollPeriod, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_pollPeriod(pollPeriod)
    , m_error(new InlineMessage(this))
    , m_setup(new InlineMessage(this))
    , m_queues(new QueuesPage(reader, clock, zone, this))
{
    setObjectName(u"integrationPage"_s);
    m_error->setObjectName(u"lastImportError"_s);
    m_setup->setObjectName(u"unfinishedSetup"_s);
    auto *title = new QLabel(tr("Source queues"), this);
    setTextRole(*title, TextRole::CardTitle);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::wide, spacing::large, spacing::wide, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHeader());
    column->addWidget(m_error);
    column->addWidget(m_setup);
    column->addSpacing(spacing::tight);
    column->addWidget(title);
    column->addWidget(m_queues, 1);

    connect(m_error, &InlineMessage::buttonClicked, this,
            [this] { emit retryRequested(m_overview->integration.id); });
    connect(m_setup, &InlineMessage::buttonClicked, this,
            [this] { emit continueSetupRequested(m_overview->integration.id); });
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
    m_queues->setIntegration(overview);
}

void IntegrationPage::refreshTimes()
{
    if (!m_overview)
        return;
    m_facts->setText(m_overview->integration.domain + u" · "_s
                     + lastImportText(*m_overview, m_pollPeriod, m_clock.now(), m_zone));
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

} // namespace deskbridge
