// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/savepage.h"

#include "core/workspace/workspace.h"
#include "ui/connecting/historychoice.h"
#include "ui/connecting/previewcard.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

SavePage::SavePage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::Save, draft, parent)
    , m_workspace(workspace)
    , m_preview(workspace, draft)
    , m_card(new PreviewCard(m_preview, this))
{
    addParagraph(
        tr("Nothing has been saved so far. This step stores the integration and starts the import; "
           "what comes after it can wait."));
    buildHistory();
    buildPlaces();
    column()->addStretch();
}

QString SavePage::nextText() const
{
    return tr("&Save integration");
}

QWidget *SavePage::firstField()
{
    return m_history->firstField();
}

void SavePage::enter()
{
    m_name->setText(draft().name());
    m_domain->setText(draft().domain());
    m_history->setFrom(draft().historyFrom());
    m_card->forgetDryRun(); // domain or key may have been changed since
    m_card->setHistoryStart(draft().toNewIntegration().historyStart);
}

void SavePage::leave()
{
    m_card->stop();
}

void SavePage::proceed()
{
    if (!draft().isReady(SetupStep::Save))
        return;
    draft().setSaving(true);
    emit problemSolved();
    emit completeChanged();
    m_workspace.addIntegration(draft().toNewIntegration(), draft().apiKey().clone(), this,
                               [this](const Result<Integration> &result) { hear(result); });
}

void SavePage::retry()
{
    if (m_nameTaken)
        emit stepRequested(SetupStep::Name);
    else
        proceed();
}

void SavePage::buildHistory()
{
    auto *card = new Card(tr("How much history?"), this);
    m_history = new HistoryChoice(card);
    card->body()->addWidget(m_history);
    auto *note = new QLabel(
        tr("Freshdesk does not list archived tickets, so none of these includes them."), card);
    note->setWordWrap(true);
    setTextRole(*note, TextRole::Secondary);
    card->body()->addWidget(note);
    column()->addWidget(card);
    connect(m_history, &HistoryChoice::changed, this, &SavePage::takeHistory);
    column()->addWidget(m_card);
}

void SavePage::buildPlaces()
{
    auto *card = new Card(tr("What is stored where"), this);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::small);
    form->setColumnStretch(1, 1);
    card->body()->addLayout(form);
    column()->addWidget(card);

    m_name = addPlace(form, tr("Name"), u"savedName"_s);
    m_domain = addPlace(form, tr("Freshdesk domain"), u"savedDomain"_s);
    m_keyPlace = addPlace(form, tr("Freshdesk API key"), u"keyPlace"_s);
    m_dataPlace = addPlace(form, tr("Everything else"), u"dataPlace"_s);

    const WorkspaceOptions &options = m_workspace.options();
    m_keyPlace->setText(options.secretsFile.isEmpty()
                            ? tr("in the keychain of this computer, nowhere else")
                            : tr("in the secrets file %1, which only you may read")
                                  .arg(QDir::toNativeSeparators(options.secretsFile)));
    m_dataPlace->setText(tr("in the database %1")
                             .arg(QDir::toNativeSeparators(
                                 QDir(options.dataFolder).filePath(u"deskbridge.sqlite"_s))));

    auto *note = new QLabel(tr("No text, subject, name or address of a customer is ever stored: "
                               "only numbers, times and kinds."),
                            card);
    note->setWordWrap(true);
    setTextRole(*note, TextRole::Secondary);
    card->body()->addWidget(note);
}

QLabel *SavePage::addPlace(QGridLayout *form, const QString &what, const QString &objectName)
{
    auto *place = new QLabel(this);
    place->setObjectName(objectName);
    place->setWordWrap(true);
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = form->rowCount();
    form->addWidget(new QLabel(what, this), row, 0, Qt::AlignTop);
    form->addWidget(place, row, 1);
    return place;
}

void SavePage::takeHistory()
{
    draft().setHistoryFrom(m_history->from());
    m_card->setHistoryStart(draft().toNewIntegration().historyStart);
    emit completeChanged();
}

void SavePage::hear(const Result<Integration> &result)
{
    draft().setSaving(false);
    emit completeChanged();
    if (!result) {
        m_nameTaken = result.error().kind == ErrorKind::DuplicateName;
        if (m_nameTaken)
            draft().setNameError(result.error());
        emit problemRaised(result.error(), m_nameTaken ? tr("Change the name") : tr("Try again"));
        return;
    }
    draft().setIntegration(*result);
    emit saved(result->id);
    emit proceeded();
}

} // namespace deskbridge
