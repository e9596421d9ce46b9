// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/domainpage.h"

#include "core/workspace/workspace.h"
#include "ui/connecting/fieldhint.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/errortext.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

DomainPage::DomainPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::Domain, draft, parent)
    , m_workspace(workspace)
    , m_domain(new QLineEdit(this))
    , m_hint(new FieldHint(*m_domain, this))
    , m_sandbox(nullptr)
    , m_connected(new InlineMessage(this))
{
    m_domain->setObjectName(u"domain"_s);
    m_domain->setPlaceholderText(u"acme.freshdesk.com"_s);
    m_domain->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    addParagraph(tr("The address of the Freshdesk account, as the browser shows it. "
                    "The address of any of its pages will do."));
    auto *label = new QLabel(tr("Freshdesk &domain"), this);
    label->setBuddy(m_domain);
    column()->addWidget(label);
    column()->addWidget(m_domain);
    column()->addWidget(m_hint);
    m_sandbox =
        addParagraph(tr("Sandbox: this address is on this computer. It is spoken to without "
                        "encryption and holds a sample account, not your Freshdesk."));
    m_sandbox->setObjectName(u"sandboxNote"_s);
    m_connected->setObjectName(u"connectedNote"_s);
    column()->addWidget(m_connected);
    column()->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &DomainPage::showProblem);
    // Not textEdited, which is silent when a screen reader or dictation writes.
    connect(m_domain, &QLineEdit::textChanged, this, &DomainPage::takeDomain);
    connect(m_domain, &QLineEdit::editingFinished, this, [this] {
        if (m_pause.isActive())
            showProblem();
    });
}

QWidget *DomainPage::firstField()
{
    return m_domain;
}

void DomainPage::enter()
{
    {
        const QSignalBlocker quiet(m_domain);
        m_domain->setText(draft().typedDomain());
    }
    m_domain->selectAll();
    showAddress();
    if (!draft().address())
        showProblem();
    m_workspace.listIntegrations(this, [this](const Result<QList<IntegrationOverview>> &all) {
        m_integrations.clear(); // not known: the page does without the note
        const QList<IntegrationOverview> overviews = all.value_or({});
        for (const IntegrationOverview &overview : overviews)
            m_integrations.append(overview.integration);
        showConnected();
    });
}

void DomainPage::leave()
{
    m_pause.stop();
    if (draft().address())
        draft().setTypedDomain(draft().domain()); // shown in its one form on coming back
}

void DomainPage::takeDomain()
{
    draft().setTypedDomain(m_domain->text());
    showAddress();
    if (!draft().address())
        m_pause.start();
    emit completeChanged();
}

void DomainPage::showAddress()
{
    m_pause.stop();
    showConnected();
    const auto &address = draft().address();
    m_sandbox->setVisible(address && address->isSandbox());
    if (!address) {
        m_hint->clear();
        return;
    }
    const QUrl base = address->apiUrl(u"tickets"_s).adjusted(QUrl::RemoveFilename);
    m_hint->say(Tone::Success, tr("Deskbridge will call %1").arg(base.toString()));
}

/// Told, not refused: a second integration may be wanted, with other source queues.
void DomainPage::showConnected()
{
    QStringList names;
    for (const Integration &integration : std::as_const(m_integrations)) {
        if (draft().address() && integration.domain == draft().domain())
            names << integration.name;
    }
    if (names.isEmpty())
        return m_connected->clear();
    const QString what = tr("This Freshdesk account is connected already, as %1.")
                             .arg(QLocale().createSeparatedList(names));
    if (m_connected->isHidden() || m_connected->what() != what)
        m_connected->showMessage(Tone::Info, what,
                                 tr("Go on if you want a second integration: it imports the same "
                                    "tickets once more, into source queues of its own."));
}

void DomainPage::showProblem()
{
    m_pause.stop();
    const AddressProblem problem = draft().address().error();
    if (problem == AddressProblem::Empty)
        m_hint->clear();
    else
        m_hint->say(Tone::Danger, addressProblemText(problem).sentence());
}

} // namespace deskbridge
