// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/savepage.h"

#include "core/workspace/workspace.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

SavePage::SavePage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::Save, draft, parent)
    , m_workspace(workspace)
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
    return m_fromDay->isChecked() ? m_fromDay : m_everything;
}

void SavePage::enter()
{
    m_name->setText(draft().name());
    m_domain->setText(draft().domain());
    const auto &from = draft().historyFrom();
    (from ? m_fromDay : m_everything)->setChecked(true);
    m_day->setEnabled(from.has_value());
    if (from)
        m_day->setDate(*from);
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
    m_everything = new QRadioButton(tr("&Everything the account lists"), card);
    m_fromDay = new QRadioButton(tr("&From this day on:"), card);
    m_day = new QDateEdit(QDate::currentDate().addMonths(-12), card);
    m_everything->setObjectName(u"historyEverything"_s);
    m_fromDay->setObjectName(u"historyFromDay"_s);
    m_day->setObjectName(u"historyDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setMinimumWidth(m_day->sizeHint().width() + spacing::wide); // room for the longest month
    m_day->setAccessibleName(tr("First day of the history"));

    card->body()->addWidget(m_everything);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_fromDay);
    row->addWidget(m_day);
    row->addStretch();
    card->body()->addLayout(row);
    auto *note =
        new QLabel(tr("Freshdesk does not list archived tickets, so they are in neither."), card);
    note->setWordWrap(true);
    setTextRole(*note, TextRole::Secondary);
    card->body()->addWidget(note);
    column()->addWidget(card);

    connect(m_everything, &QRadioButton::toggled, this, &SavePage::takeHistory);
    connect(m_day, &QDateEdit::dateChanged, this, &SavePage::takeHistory);
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
    const bool fromDay = m_fromDay->isChecked();
    m_day->setEnabled(fromDay);
    draft().setHistoryFrom(fromDay ? std::optional(m_day->date()) : std::nullopt);
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
