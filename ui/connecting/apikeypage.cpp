// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/apikeypage.h"

#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"
#include "ui/connecting/checklistview.h"
#include "ui/shared/card.h"
#include "ui/shared/secretfield.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

ApiKeyPage::ApiKeyPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::ApiKey, draft, parent)
    , m_workspace(workspace)
    , m_intro(addParagraph({}))
    , m_key(new SecretField(this))
    , m_checks(new CheckListView(this))
{
    m_key->setObjectName(u"apiKey"_s);
    m_key->setName(tr("Freshdesk API key"));
    m_checks->setObjectName(u"checks"_s);
    auto *label = new QLabel(tr("API &key"), this);
    label->setBuddy(m_key);
    column()->addWidget(label);
    column()->addWidget(m_key);
    auto *card = new Card(this);
    card->body()->addWidget(m_checks);
    column()->addSpacing(spacing::small);
    column()->addWidget(card);
    column()->addStretch();

    connect(m_key, &SecretField::edited, this, &ApiKeyPage::takeKey);
    connect(m_key, &SecretField::pasted, this, &ApiKeyPage::check);
    connect(m_checks, &CheckListView::againRequested, this, &ApiKeyPage::check);
    connect(m_checks, &CheckListView::finished, this, &ApiKeyPage::hear);
    connect(m_checks, &CheckListView::stopped, this, &ApiKeyPage::hearStopped);
}

QWidget *ApiKeyPage::firstField()
{
    return m_key;
}

void ApiKeyPage::enter()
{
    m_goOn = false;
    m_intro->setText(
        tr("The key of an Account Administrator of %1. It is sent to this address only.")
            .arg(draft().domain()));
    m_key->setSecret(draft().apiKey());
    if (draft().isChecked())
        m_checks->setChecks(draft().checks());
    else
        m_checks->clear();
    m_checks->setReady(!draft().apiKey().isEmpty());
}

void ApiKeyPage::leave()
{
    m_goOn = false;
    if (m_checks->isRunning())
        m_checks->stop();
}

void ApiKeyPage::proceed()
{
    if (!draft().isReady(SetupStep::ApiKey))
        return;
    if (draft().isChecked()) {
        emit proceeded();
        return;
    }
    m_goOn = true;
    check();
}

void ApiKeyPage::takeKey()
{
    const bool hadResult = draft().isChecked() || draft().isCheckRunning();
    draft().setApiKey(m_key->secret());
    m_goOn = false;
    if (hadResult && !draft().isChecked() && !draft().isCheckRunning())
        m_checks->clear(); // it was about another key
    m_checks->setReady(!draft().apiKey().isEmpty());
    emit completeChanged();
}

void ApiKeyPage::check()
{
    if (!draft().address() || draft().apiKey().isEmpty())
        return;
    draft().setCheckRunning();
    m_checks->run(m_workspace.checkConnection(*draft().address(), draft().apiKey().clone()));
    emit completeChanged();
}

void ApiKeyPage::hear(const QList<CheckResult> &checks)
{
    draft().setChecks(checks);
    emit completeChanged();
    const bool goOn = m_goOn && overallOutcome(checks) == CheckOutcome::Passed;
    m_goOn = false;
    if (goOn)
        emit proceeded();
}

void ApiKeyPage::hearStopped()
{
    m_goOn = false;
    draft().setCheckStopped();
    emit completeChanged();
}

} // namespace deskbridge
