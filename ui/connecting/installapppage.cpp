// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/installapppage.h"

#include "core/workspace/settingsservice.h"
#include "core/workspace/workspace.h"
#include "ui/connecting/clipboardguard.h"
#include "ui/connecting/freshworksapp.h"
#include "ui/connecting/receiverpanel.h"
#include "ui/shared/card.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

QUrl marketplaceUrl()
{
    return QUrl(u"https://www.freshworks.com/apps/freshdesk/injixo_connect"_s); // injixo-facts §1
}

/// Freshworks' tool that checks an app's folder and packs it for the upload.
QString packCommand()
{
    return u"fdk pack"_s;
}

} // namespace

InstallAppPage::InstallAppPage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::InstallApp, draft, parent)
    , m_workspace(workspace)
    , m_guard(new ClipboardGuard(*QGuiApplication::clipboard(), QCoreApplication::instance()))
{
    QLabel *withoutApp = addParagraph({});
    withoutApp->setObjectName(u"withoutApp"_s);
    const auto tell = [withoutApp](const Settings &settings) {
        withoutApp->setText(
            tr("Without the app nothing is missing, it only arrives later: as long as "
               "Deskbridge runs, it asks "
               "Freshdesk every %n minute(s) for what is new. Finish is possible at any time.",
               nullptr, static_cast<int>(settings.pollPeriod.count())));
    };
    tell({});
    workspace.settings().read(this, [tell](const Result<Settings> &settings) {
        if (settings)
            tell(*settings);
    });
    connect(&workspace.settings(), &SettingsService::changed, withoutApp, tell);
    m_card = new Card(this);
    column()->addWidget(m_card);
    m_saveMessage = new InlineMessage(this);
    m_saveMessage->setObjectName(u"appSaved"_s);
    column()->addWidget(m_saveMessage);
    column()->addStretch();
}

InstallAppPage::~InstallAppPage()
{
    if (m_guard)
        m_guard->endWhenCleared();
}

QString InstallAppPage::nextText() const
{
    return tr("&Finish");
}

QWidget *InstallAppPage::firstField()
{
    return m_firstButton;
}

void InstallAppPage::enter()
{
    clearCard();
    m_saveMessage->clear();
    const auto &facts = draft().injixoKeyFacts();
    const EventReceiver receiver = draft().integration()->eventReceiver;
    if (facts ? facts->maker == InjixoKeyMaker::Injixo : receiver == EventReceiver::Injixo)
        sayMarketplaceSteps();
    else if (facts || receiver == EventReceiver::Deskbridge)
        sayGeneratedHere();
    else
        sayNoKey();
}

void InstallAppPage::proceed()
{
    if (!draft().isReady(SetupStep::InstallApp))
        return;
    draft().setSaving(true);
    emit problemSolved();
    emit completeChanged();
    m_workspace.setNextStep(draft().integration()->id, SetupStep::Finished, this,
                            [this](const Result<Integration> &result) {
                                draft().setSaving(false);
                                emit completeChanged();
                                if (!result) {
                                    emit problemRaised(result.error(), tr("Try again"));
                                    return;
                                }
                                draft().setIntegration(*result);
                                emit proceeded();
                            });
}

void InstallAppPage::clearCard()
{
    delete m_content;
    m_content = new QWidget(m_card);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::medium);
    m_card->body()->addWidget(m_content);
    m_steps = 0;
    m_firstButton = nullptr;
}

void InstallAppPage::addSentence(const QString &text)
{
    auto *label = new QLabel(text, m_content);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_content->layout()->addWidget(label);
}

QPushButton *InstallAppPage::addStep(const QString &text, const QString &buttonText,
                                     const QString &iconName)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(
        new QLabel(tr("%1.", "number of a step").arg(QLocale().toString(++m_steps)), line), 0,
        Qt::AlignTop);
    auto *label = new QLabel(text, line);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(label, 1);
    m_content->layout()->addWidget(line);
    if (buttonText.isEmpty())
        return nullptr;
    auto *button = new QPushButton(icon(iconName), buttonText, line);
    button->setAccessibleDescription(text);
    row->addWidget(button, 0, Qt::AlignTop);
    if (!m_firstButton)
        m_firstButton = button;
    return button;
}

void InstallAppPage::sayMarketplaceSteps()
{
    m_card->setTitle(tr("Install injixo connect in Freshdesk"));
    addSampleNote();

    QPushButton *open = addStep(tr("Open the app “injixo connect” in the Freshworks marketplace."),
                                tr("&Open"), u"external-link"_s);
    open->setObjectName(u"openMarketplace"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit linkActivated(marketplaceUrl()); });

    if (isSampleAccount())
        addStep(tr("Install it in your Freshdesk account."));
    else
        addDomainStep(
            tr("Install it in the Freshdesk account %1.").arg(draft().integration()->domain));

    const QString lastFour =
        draft().injixoKeyFacts() ? draft().injixoKeyFacts()->lastFour : QString();
    if (draft().pastedInjixoKey().isEmpty()) {
        addStep(
            lastFour.isEmpty()
                ? tr("On the app's installation page, enter the injixo API key.")
                : tr("On the app's installation page, enter the injixo API key that ends in %1.")
                      .arg(lastFour));
    } else {
        QPushButton *copyKey = addStep(tr("On the app's installation page, enter the injixo API "
                                          "key you pasted. Copying leaves it on the clipboard for "
                                          "60 seconds."),
                                       tr("Copy &key"), u"copy"_s);
        copyKey->setObjectName(u"copyInjixoKey"_s);
        connect(copyKey, &QPushButton::clicked, this, &InstallAppPage::copyKey);
    }
    addStep(tr("Install, and see in injixo whether data arrives: Deskbridge cannot see the app's "
               "events."));
}

void InstallAppPage::sayGeneratedHere()
{
    m_card->setTitle(tr("Install Deskbridge's app in Freshdesk"));
    addSampleNote();
    m_content->layout()->addWidget(
        new ReceiverPanel(m_workspace, draft().integration()->id, m_content));

    QPushButton *save = addStep(tr("Save the app's files and unpack them."),
                                tr("&Save the app as zip…"), u"save"_s);
    save->setObjectName(u"saveApp"_s);
    connect(save, &QPushButton::clicked, this, &InstallAppPage::askWhereToSave);

    QPushButton *copyCommand = addStep(
        tr("Pack the unpacked folder with Freshworks' tool: run “%1” in it.").arg(packCommand()),
        tr("Copy &command"), u"copy"_s);
    copyCommand->setObjectName(u"copyCommand"_s);
    connect(copyCommand, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(packCommand()); });

    if (isSampleAccount())
        addStep(tr("Upload what was packed to Freshworks as a custom app and install it in your "
                   "Freshdesk account."));
    else
        addDomainStep(tr("Upload what was packed to Freshworks as a custom app and install it in "
                         "the Freshdesk account %1.")
                          .arg(draft().integration()->domain));
    addStep(tr("As “Receiver address”, enter the host name under which Freshdesk reaches the "
               "receiver by HTTPS on port 443, without https://."));
    addGeneratedKeyStep();
    addStep(tr("Install. The app shows the receiver its key, and above it says that the key was "
               "verified; the first event follows with the next ticket."));
    m_firstButton = nullptr; // Return finishes: installing takes longer than this set-up
}

bool InstallAppPage::isSampleAccount() const
{
    const auto address = AccountAddress::parse(draft().integration()->domain);
    return address && address->isSandbox();
}

void InstallAppPage::addSampleNote()
{
    if (isSampleAccount())
        addSentence(tr("Nothing has to be installed here: this is the sample account on this "
                       "computer, which takes no apps, and imports find all of its contacts. In a "
                       "real account these are the steps."));
}

void InstallAppPage::addDomainStep(const QString &text)
{
    QPushButton *copyDomain = addStep(text, tr("Copy &domain"), u"copy"_s);
    copyDomain->setObjectName(u"copyDomain"_s);
    connect(copyDomain, &QPushButton::clicked, this, &InstallAppPage::copyDomain);
}

void InstallAppPage::addGeneratedKeyStep()
{
    const QString lastFour =
        draft().injixoKeyFacts() ? draft().injixoKeyFacts()->lastFour : QString();
    addStep(lastFour.isEmpty()
                ? tr("As “injixo API key”, enter the key generated here. It does not work in the "
                     "marketplace app “injixo connect”, which needs a key generated in injixo.")
                : tr("As “injixo API key”, enter the key that ends in %1. It does not work in the "
                     "marketplace app “injixo connect”, which needs a key generated in injixo.")
                      .arg(lastFour));
}

void InstallAppPage::askWhereToSave()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog =
        new QFileDialog(this, tr("Save the app as zip"), folder.path(), tr("Zip archives (*.zip)"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"deskbridge-app.zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &InstallAppPage::saveApp);
    dialog->open();
}

void InstallAppPage::saveApp(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (const auto saved = saveFreshworksApp(path); saved) {
        m_saveMessage->showMessage(Tone::Success, tr("The app was saved as %1.").arg(shown));
    } else {
        m_saveMessage->showMessage(Tone::Danger, tr("The app could not be saved as %1.").arg(shown),
                                   tr("%1. Choose another folder or name.", "the system's reason")
                                       .arg(saved.error().text));
    }
}

void InstallAppPage::sayNoKey()
{
    m_card->setTitle(tr("No key, no app"));
    addSentence(tr("There is no injixo API key for this integration yet, so there is nothing to "
                   "install. Go back "
                   "to choose one, or finish: the import goes on by polling."));
}

void InstallAppPage::copyDomain()
{
    QGuiApplication::clipboard()->setText(draft().integration()->domain);
}

void InstallAppPage::copyKey()
{
    if (m_guard)
        m_guard->copy(draft().pastedInjixoKey());
}

} // namespace deskbridge
