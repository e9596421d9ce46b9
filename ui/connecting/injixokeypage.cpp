// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/injixokeypage.h"

#include "core/workspace/keyservice.h"
#include "core/workspace/workspace.h"
#include "ui/connecting/issuedkeyview.h"
#include "ui/shared/card.h"
#include "ui/shared/icon.h"
#include "ui/shared/secretfield.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QLabel *addText(Card *card, const QString &text, TextRole role = TextRole::Body)
{
    auto *label = new QLabel(text, card);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(*label, role);
    card->body()->addWidget(label);
    return label;
}

} // namespace

InjixoKeyPage::InjixoKeyPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::InjixoKey, draft, parent)
    , m_workspace(workspace)
{
    m_intro = addParagraph({});
    m_intro->setObjectName(u"keyIntro"_s);
    buildKnown();
    buildIssued();
    buildGenerate();
    buildPaste();
    m_later = addParagraph(
        tr("You may go on without a key: the import needs none. To decide later, close "
           "the set-up; it goes on at this page."));
    column()->addStretch();
    setView(View::Asking);
}

QString InjixoKeyPage::nextText() const
{
    const bool hasKey = draft().injixoKeyFacts().has_value() || !m_key->isEmpty();
    return hasKey ? SetupPage::nextText() : tr("&Next, without a key");
}

QWidget *InjixoKeyPage::firstField()
{
    switch (m_view) {
    case View::Asking:
    case View::Choice:
        return m_generate;
    case View::Issued:
        return m_issuedKey;
    case View::Known:
        return m_another;
    }
    Q_UNREACHABLE();
}

std::optional<Prompt> InjixoKeyPage::questionBefore(Leaving leaving) const
{
    if (m_issuedKey->hasKey() && !m_issuedKey->wasCopied()) {
        return Prompt{
            .title = tr("The key has not been copied"),
            .text = tr("Leave this page without having copied the injixo API key?"),
            .detail =
                tr("It is not shown again. Without it a new one has to be generated for the app."),
            .choices = {{.text = tr("Leave the page")}}};
    }
    if (leaving == Leaving::Closing && !m_key->isEmpty()) {
        return Prompt{
            .title = tr("The key is not kept yet"),
            .text = tr("Close the set-up without keeping the pasted injixo API key?"),
            .detail = tr(
                "The integration itself is saved, and the set-up goes on at this page next time."),
            .choices = {{.text = tr("Close without the key"), .destructive = true}}};
    }
    return {};
}

void InjixoKeyPage::enter()
{
    if (draft().injixoKeyFacts())
        setView(View::Known);
    else
        readKeys();
}

void InjixoKeyPage::leave()
{
    m_issuedKey->forget();
    m_key->clear();
    m_goOnAfterKeeping = false;
}

void InjixoKeyPage::proceed()
{
    if (!draft().isReady(SetupStep::InjixoKey))
        return;
    if (m_key->isEmpty()) {
        goOn();
    } else {
        m_goOnAfterKeeping = true;
        keep();
    }
}

void InjixoKeyPage::retry()
{
    switch (m_action) {
    case Action::ReadKeys:
        readKeys();
        return;
    case Action::Generate:
        generate();
        return;
    case Action::Keep:
        keep();
        return;
    case Action::GoOn:
        goOn();
        return;
    }
    Q_UNREACHABLE();
}

void InjixoKeyPage::buildKnown()
{
    m_known = new Card(tr("This integration has a key"), this);
    m_knownText = addText(m_known, {});
    m_knownText->setObjectName(u"knownKey"_s);
    m_another = new QPushButton(tr("&Use another key"), m_known);
    m_another->setObjectName(u"anotherKey"_s);
    m_known->body()->addWidget(m_another, 0, Qt::AlignLeft);
    column()->addWidget(m_known);
    connect(m_another, &QPushButton::clicked, this, [this] {
        setView(View::Choice);
        m_generate->setFocus();
    });
}

void InjixoKeyPage::buildIssued()
{
    m_issued = new Card(tr("Your new injixo API key"), this);
    addText(m_issued,
            tr("Copy it now and keep it where you keep passwords. It is not shown again: "
               "Deskbridge itself stores only a fingerprint and the last four characters."));
    m_issuedKey = new IssuedKeyView(m_issued);
    m_issuedKey->setObjectName(u"issuedKeyView"_s);
    m_issued->body()->addWidget(m_issuedKey);
    column()->addWidget(m_issued);
}

void InjixoKeyPage::buildGenerate()
{
    m_generateCard = new Card(tr("Generate"), this);
    addText(m_generateCard,
            tr("Deskbridge makes the key and receives the app's events itself, so it sees "
               "whether they arrive and which key they carry."));
    addText(m_generateCard,
            tr("Freshdesk has to reach the receiver from the internet by HTTPS; the last page says "
               "what that takes."),
            TextRole::Secondary);
    m_generate = new QPushButton(icon(u"key"_s), tr("&Generate"), m_generateCard);
    m_generate->setObjectName(u"generateKey"_s);
    m_generate->setAccessibleDescription(tr("Makes an injixo API key here and shows it once."));
    m_generateCard->body()->addWidget(m_generate, 0, Qt::AlignLeft);
    column()->addWidget(m_generateCard);
    connect(m_generate, &QPushButton::clicked, this, &InjixoKeyPage::generate);
}

void InjixoKeyPage::buildPaste()
{
    m_pasteCard = new Card(tr("Generated in injixo"), this);
    addText(m_pasteCard,
            tr("In injixo, under Account > Integrations, open the Freshdesk integration, press "
               "Generate in the section “Install the injixo app”, and paste the key here. It is "
               "kept like the Freshdesk API key."));
    addText(m_pasteCard,
            tr("The app then talks to injixo directly. Deskbridge cannot see whether its events "
               "arrive or "
               "whether the key is still valid: the event lane says “not visible here”. Import and "
               "source "
               "queues are the same."),
            TextRole::Secondary);
    m_key = new SecretField(m_pasteCard);
    m_key->setObjectName(u"injixoKey"_s);
    m_key->setName(tr("injixo API key generated in injixo"));
    auto *label = new QLabel(tr("&injixo API key"), m_pasteCard);
    label->setBuddy(m_key);
    m_pasteCard->body()->addWidget(label);
    m_pasteCard->body()->addWidget(m_key);
    m_keep = new QPushButton(tr("&Keep this key"), m_pasteCard);
    m_keep->setObjectName(u"keepKey"_s);
    m_keep->setEnabled(false);
    m_pasteCard->body()->addWidget(m_keep, 0, Qt::AlignLeft);
    column()->addWidget(m_pasteCard);
    connect(m_keep, &QPushButton::clicked, this, &InjixoKeyPage::keep);
    connect(m_key, &SecretField::edited, this, [this] {
        m_keep->setEnabled(!m_key->isEmpty());
        emit completeChanged();
    });
}

void InjixoKeyPage::setView(View view)
{
    m_view = view;
    m_intro->setText(
        view == View::Choice
            ? tr("The integration is saved and its import runs. The injixo API key is for the app "
                 "that announces new tickets; there are two ways to get one.")
            : tr("The integration is saved and its import runs. The injixo API key is for the app "
                 "that announces new tickets."));
    m_known->setVisible(view == View::Known);
    m_issued->setVisible(view == View::Issued);
    m_generateCard->setVisible(view == View::Choice);
    m_pasteCard->setVisible(view == View::Choice);
    m_later->setVisible(view == View::Choice && !draft().injixoKeyFacts());
    if (const auto &facts = draft().injixoKeyFacts()) {
        m_knownText->setText(
            (facts->maker == InjixoKeyMaker::Deskbridge
                 ? tr("Generated by Deskbridge, ending in %1. It cannot be shown again.")
                 : tr("Generated in injixo, ending in %1. It is kept like the Freshdesk API key."))
                .arg(facts->lastFour.isEmpty() ? u"…"_s : facts->lastFour));
    }
    emit completeChanged();
}

IntegrationId InjixoKeyPage::integration() const
{
    Q_ASSERT(draft().integration());
    return draft().integration()->id;
}

void InjixoKeyPage::begin(Action action)
{
    m_action = action;
    draft().setSaving(action != Action::ReadKeys);
    m_generate->setEnabled(false);
    m_keep->setEnabled(false);
    emit problemSolved();
    emit completeChanged();
}

void InjixoKeyPage::end()
{
    draft().setSaving(false);
    m_generate->setEnabled(true);
    m_keep->setEnabled(!m_key->isEmpty());
    emit completeChanged();
}

void InjixoKeyPage::fail(const Error &error)
{
    m_goOnAfterKeeping = m_goOnAfterKeeping && m_action == Action::Keep;
    emit problemRaised(error, tr("Try again"));
}

void InjixoKeyPage::readKeys()
{
    setView(View::Asking);
    begin(Action::ReadKeys);
    m_workspace.listIntegrations(
        this, [this](const Result<QList<IntegrationOverview>> &result) { hearKeys(result); });
}

void InjixoKeyPage::hearKeys(const Result<QList<IntegrationOverview>> &result)
{
    end();
    if (!result) {
        setView(View::Choice);
        fail(result.error());
        return;
    }
    for (const IntegrationOverview &overview : *result) {
        if (overview.integration.id != integration())
            continue;
        const auto live =
            std::ranges::find(overview.injixoKeys, InjixoKeyState::Active, &InjixoKeyFacts::state);
        if (live != overview.injixoKeys.end())
            draft().setInjixoKeyFacts(*live);
    }
    setView(draft().injixoKeyFacts() ? View::Known : View::Choice);
    firstField()->setFocus();
}

void InjixoKeyPage::generate()
{
    begin(Action::Generate);
    m_workspace.keys().issue(
        integration(), usualKeyOverlap, this,
        [this](Result<IssuedInjixoKey> result) { hearGenerated(std::move(result)); });
}

void InjixoKeyPage::hearGenerated(Result<IssuedInjixoKey> result)
{
    end();
    if (!result) {
        fail(result.error());
        return;
    }
    draft().setInjixoKeyFacts(result->facts);
    m_key->clear();
    m_issuedKey->setKey(std::move(result->key));
    setView(View::Issued);
    m_issuedKey->setFocus();
}

void InjixoKeyPage::keep()
{
    begin(Action::Keep);
    m_workspace.keys().keep(integration(), m_key->secret(), this,
                            [this](const Result<InjixoKeyFacts> &result) { hearKept(result); });
}

void InjixoKeyPage::hearKept(const Result<InjixoKeyFacts> &result)
{
    end();
    if (!result) {
        fail(result.error());
        return;
    }
    draft().setInjixoKeyFacts(*result);
    draft().setPastedInjixoKey(m_key->secret());
    m_key->clear();
    setView(View::Known);
    if (std::exchange(m_goOnAfterKeeping, false))
        goOn();
    else
        m_another->setFocus();
}

void InjixoKeyPage::goOn()
{
    begin(Action::GoOn);
    m_workspace.setNextStep(integration(), SetupStep::InstallApp, this,
                            [this](const Result<Integration> &result) {
                                end();
                                if (!result) {
                                    fail(result.error());
                                    return;
                                }
                                draft().setIntegration(*result);
                                emit proceeded();
                            });
}

} // namespace deskbridge
